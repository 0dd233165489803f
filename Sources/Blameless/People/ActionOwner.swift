/// Who an action item belongs to, taken off its text.
package struct ActionOwner: Hashable, Sendable {
  /// The action without the owner's tag. May still name other people.
  package var rest: String
  /// The tag's person or team as written on the board. Private.
  package var holder: String?
  /// The role or team that may be published. Nil when only a person without a role is named, or nobody.
  package var owner: BlamelessText?
}
