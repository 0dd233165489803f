extension Context {
  /// What both files say: the roster's people come after the context's.
  static func whole(context: String?, roster: String?) throws(Failure) -> Context {
    var whole = try context.map { ContextFile(path: Path($0)) }?.context() ?? Context()
    if let roster { whole.people += try RosterFile(path: Path(roster)).people() }
    return whole
  }
}
