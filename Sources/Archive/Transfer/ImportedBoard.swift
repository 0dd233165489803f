import Blameless
import JSONText
import Reports

/// A board of an export, made ready for a store. Needs nothing but itself, so that many are made ready at once.
struct ImportedBoard: Sendable {
  let line: ExportLine
  /// The project here.
  let project: Project.ID
  let seal: ReportSeal
  /// Known beside those of the board's own roster.
  let people: [Person]
  let vocabulary: Vocabulary
  /// Accounts of the export, as they are called here.
  let accounts: [Account.ID: Account.ID]

  /// - Throws: a sentence about what is wrong with it.
  func entry(madeBy archive: BoardArchive) throws(ExportProblem) -> BoardEntry {
    let isOurs = !line.seal.isEmpty && seal.holds(line.seal, for: line.report.line)
    let report: Report
    do {
      report = try StoredReport.read(line.report, trust: isOurs ? .sealed : .checked(editor))
    } catch {
      throw ExportProblem("Board \(line.id): \(error)")
    }
    let numbers = ActionNumber.all(of: line.actions)
    let isWhole =
      numbers.map(\.parts.count) == report.actions.map(\.subtasks.count)
      && Set(line.actions.map(Place.init)).count == line.actions.count
    var entry = archive.entry(
      report, id: line.id, project: project, madeAt: line.madeAt,
      numbers: isWhole ? numbers : nil)
    let states = Dictionary(line.actions.map { (Place($0), $0) }, uniquingKeysWith: { first, _ in first })
    for index in entry.actions.indices {
      guard let known = states[Place(entry.actions[index])] else { continue }
      entry.actions[index].state = known.state
      entry.actions[index].proposed = known.proposed
    }
    entry.pictures = line.pictures
    entry.isPictureDue = line.isPictureDue && line.secrets?.board != nil
    entry.past = BoardEntry.Past(
      revision: line.revision, deletedAt: line.secrets?.deletedAt,
      changes: line.secrets?.changes.map { change in
        Change(
          deed: change.deed, account: change.account.flatMap { accounts[$0] }, at: change.at, action: change.action,
          detail: change.detail)
      }, formerReports: line.secrets?.formerReports ?? [])
    return entry
  }

  private struct Place: Hashable {
    let number: Int
    let subtask: Int?
    init(_ action: BoardEntry.Action) { (number, subtask) = (action.number, action.subtask) }
  }

  /// It knows every line: a name that is plain in one is known in all.
  private var editor: Editor {
    let published = ((line.report["report"] ?? line.report)["lines"]?.array ?? []).compactMap { $0["text"]?.string }
    return line.secrets?.board?.editor(knowing: people, vocabulary, published: published)
      ?? Editor(roster: people, vocabulary: vocabulary, notes: published)
  }
}
