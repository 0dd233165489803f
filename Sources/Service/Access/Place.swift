import Archive

/// What a path names.
struct Place: Sendable {
  let project: Project
  let role: Role
  var board: BoardCard?
  var job: Job?
  var action: ActionRecord.ID?
}
