import Archive

/// What somebody may do in a project.
enum Permission: Hashable, Sendable, CaseIterable {
  /// Look at reports, pictures and actions.
  case read
  /// Hand in boards and notes, move actions.
  case contribute
  /// Publish, delete boards and bring them back, say who and what a team is.
  case facilitate
  /// Settings, members.
  case own
}

extension Role {
  func allows(_ permission: Permission) -> Bool {
    switch permission {
    case .read: true
    case .contribute: self != .reader
    case .facilitate: self == .owner || self == .facilitator
    case .own: self == .owner
    }
  }
}

/// Who gets through to a route. Nothing else does.
enum Access: Hashable, Sendable {
  case anybody
  /// Programs on this machine, that come by no proxy.
  case thisMachine
  /// Whoever has an account here.
  case signedIn
  /// Whoever may do that in the project of what the path names.
  case project(Permission)
}
