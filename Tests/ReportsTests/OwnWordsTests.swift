import Blameless
import Foundation
import JSONText
import Testing
import Whiteboard

@testable import Reports

/// Whatever the program writes itself comes back unchanged when a report that was kept elsewhere passes the editor.
@Suite struct `Questions that a report asks stay as they are in an editor` {
  private static let editor = Editor()

  /// What may be published of sentences of all kinds, blame among them.
  private static let statements: [BlamelessText] = {
    let folder = URL(filePath: #filePath).appending(path: "../../BlamelessTests/Fixtures").standardized
    let sentences = ["sentences", "sentences-held"].flatMap { name -> [String] in
      let file = FileManager.default.contents(atPath: folder.appending(path: "\(name).tsv").path) ?? Data()
      return String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst().compactMap {
        $0.split(separator: "\t").first.map(String.init)
      }
    }
    return sentences.compactMap { editor.edit($0).text }
  }()

  private static func item(_ title: String, _ state: ActionItem.State = .open) -> ActionItem {
    ActionItem(
      title: editor.withoutNames(title), state: state, owner: nil, due: nil, priority: nil, aim: .other, answers: nil,
      votes: nil, sources: [Line.ID(1)])
  }

  private static func event(_ phase: TimelineEvent.Phase, _ time: String?) -> TimelineEvent {
    TimelineEvent(
      time: time, end: nil, phase: phase, text: editor.withoutNames("The queue grew"), sources: [Line.ID(1)])
  }

  private static func factor(_ text: BlamelessText) -> Factor {
    Factor(
      text: text, lens: .context, isRoot: true, because: nil, category: nil, question: nil, votes: nil,
      sources: [Line.ID(1)])
  }

  private static func report(_ change: (inout Report) -> Void) -> Report {
    var report = Report(kind: .postmortem, title: editor.withoutNames("Outage"), date: nil)
    change(&report)
    return report
  }

  private static func asked(of report: Report) -> [String] {
    let incident = IncidentReview(report: report)
    let actions = ActionReview(report: report, held: [])
    let own =
      incident.questions + actions.weak + actions.vague + actions.pointless + actions.unowned + actions.undated
      + actions.unexplained + actions.tooMany
    return (own + CoverageReview(report: report, held: []).questions).map(\.text)
  }

  private func expectToStay(_ texts: some Sequence<String>) {
    for asked in Set(texts) {
      // As a report asks it: what it quotes is somebody's where the quotation marks show that.
      let text = Self.editor.withoutNames(asked).description
      let edit = Self.editor.edit(text)
      #expect(edit.text?.description == text, "\(edit.findings.map(\.rule)) \(edit.questions)")
    }
  }

  @Test func `what is missing from a report is asked for in words that stay`() {
    let reports = [
      Self.report { $0.timeline = [Self.event(.trigger, "09:00"), Self.event(.other, "09:10")] },
      Self.report { $0.timeline = [Self.event(.trigger, "09:00"), Self.event(.detection, nil)] },
      Self.report { $0.summary = [Statement(text: $0.title, sources: [Line.ID(1)])] },
      Self.report { $0.factors = [Self.factor($0.title)] },
      Self.report {
        $0.impact = [Statement(text: Self.editor.withoutNames("All customers lost data"), sources: [Line.ID(1)])]
        $0.actions = (1...12).map { Self.item("Rotate key \($0)") }
      },
    ]
    let asked = reports.flatMap(Self.asked)
    #expect(Set(asked).count > 7)
    expectToStay(asked)
    expectToStay([
      "What in the system made this possible?",
      "Which of these times are right, as the board does not have them in order?",
      "Is 09:10 the right time for “The queue grew”, which the board has below 09:20?",
    ])
  }

  @Test func `a question about a statement stays, whatever the statement says`() {
    #expect(Self.statements.count > 300)
    for statement in Self.statements {
      let text = statement.description
      let report = Self.report {
        $0.factors = [Self.factor(statement)]
        $0.actions = [
          Self.item(text), Self.item("Remind people: \(text)"), Self.item("Improve \(text)"),
          Self.item(text, .declined),
        ]
      }
      expectToStay(Self.asked(of: report))
    }
  }

  @Test func `a question that digs deeper, and one at a cue, stays`() {
    for statement in Self.statements {
      let text = statement.description
      let asked = [CueQuestion.find(in: text), CueQuestion.find(in: text, isLuck: true)].compactMap { $0?.text }
      expectToStay(asked + [DiggingQuestion.ask(of: text)])
    }
  }

  /// The boards that the repository shows, as notes.
  private static let boards = [
    "api-outage", "cache-stampede-glass", "disk-full-sideways", "failed-migration", "five-whys",
    "mail-backlog-notebook",
    "near-miss", "planning-board", "retro-sticky-notes", "staging-escape",
  ]

  @Test(arguments: boards)
  func `a report that was kept elsewhere comes back word for word`(board: String) throws {
    let file = URL(filePath: #filePath).appending(path: "../../../Examples/\(board).lines.txt").standardized
    let notes = try NotesReader.notes(of: Array(Data(contentsOf: file)), ending: "txt")
    let report = Composer().compose(notes).report
    let stored = try JSONReader.value(of: Array(StoredReport.write(report).utf8))
    let editor = Editor(notes: report.lines.map(\.text.description))
    #expect(try StoredReport.read(stored, trust: .checked(editor)) == report)
  }
}
