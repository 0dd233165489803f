/// What becomes of a role that one person alone holds: "the DBA" tells everybody in a small team who it was.
public enum SmallRoles: Hashable, Sendable {
  /// Roles are published as the roster has them.
  case published
  /// A role that one person on the roster holds becomes "an engineer", also where the text itself says "the only DBA".
  case hidden
}
