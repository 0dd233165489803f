import Blameless

extension Report {
  /// Tells the summary anew, where it is the program's own and nobody changed it.
  /// - Parameters:
  ///   - before: the report that the summary was told of.
  ///   - known: the editor that knows whom it knew then.
  ///   - editor: the one that knows whom it knows now.
  package mutating func tellAgain(since before: Report, known: Editor, editor: Editor) {
    guard before.summary == before.told(by: known) else { return }
    summary = told(by: editor)
  }

  private func told(by editor: Editor) -> [Statement] {
    var bare = self
    bare.summary = []
    Summary.write(into: &bare, editor: editor)
    return bare.summary
  }
}
