import Blameless
import JSONText
import Whiteboard

extension PrivateSide {
  /// The report as it would be if nobody were blamed on the board. Nil where nobody was, or nobody knows any more.
  /// - Parameter editor: takes out whoever is known by now.
  package func unturnedReport(_ editor: Editor) throws(StoredProblem) -> Report? {
    guard let unturned else { return nil }
    let value: JSONValue
    do { value = try JSONReader.value(of: Array(unturned.utf8)) } catch { throw .unexpected(place: "unturned") }
    return try StoredReport.read(value, trust: .checked(editor.leavingBlame()))
  }

  /// A line says something else: so it does if nobody is blamed.
  /// - Parameters:
  ///   - report: as it was before.
  ///   - editor: knows who is a person now, and who is none.
  package mutating func correctUnturned(_ line: Line.ID, says raw: String, in report: Report, editor: Editor)
    throws(StoredProblem)
  {
    var before = try unturnedReport(editor) ?? report
    before.lines = report.lines
    var after = LineCorrection(before, line: line, says: raw, editor: editor.leavingBlame()).report
    after.lines = []
    unturned = StoredReport.write(after)
  }
}
