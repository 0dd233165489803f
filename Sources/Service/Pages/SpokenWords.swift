import Archive
import Reports

extension Role {
  var spoken: String {
    switch self {
    case .owner: Texts.say("project.owner")
    case .facilitator: Texts.say("project.facilitator")
    case .member: Texts.say("project.member")
    case .reader: Texts.say("project.reader")
    }
  }
}

extension ActionsPage.Show {
  var spoken: String {
    switch self {
    case .open: Texts.say("actions.open")
    case .overdue: Texts.say("actions.overdue")
    case .done: Texts.say("actions.done")
    case .declined: Texts.say("actions.declined")
    case .all: Texts.say("actions.all")
    }
  }
}

enum MonthName {
  private static let names = [
    Texts.say("spoken-words.january"), Texts.say("spoken-words.february"), Texts.say("spoken-words.march"),
    Texts.say("spoken-words.april"), Texts.say("spoken-words.may"), Texts.say("spoken-words.june"),
    Texts.say("spoken-words.july"), Texts.say("spoken-words.august"), Texts.say("spoken-words.september"),
    Texts.say("spoken-words.october"), Texts.say("spoken-words.november"),
    Texts.say("spoken-words.december"),
  ]

  /// "November 2026" of "2026-11".
  static func of(_ key: String) -> String {
    let parts = key.split(separator: "-")
    guard parts.count == 2, let month = Int(parts[1]), 1...12 ~= month else { return key }
    return "\(names[month - 1]) \(parts[0])"
  }
}

extension Job.State {
  /// After "A snap of Payments".
  var spoken: String {
    switch self {
    case .waiting: Texts.say("spoken-words.waits-to-be-read")
    case .leased: Texts.say("spoken-words.is-being-read")
    case .setAside: Texts.say("spoken-words.could-not-be-read")
    case .draft: Texts.say("spoken-words.is-kept-as-a")
    }
  }
}

extension Report.Kind {
  var spoken: String {
    switch self {
    case .postmortem: Texts.say("spoken-words.postmortem")
    case .nearMiss: Texts.say("spoken-words.near-miss")
    case .retrospective: Texts.say("spoken-words.retrospective")
    case .premortem: Texts.say("spoken-words.premortem")
    case .planning: Texts.say("spoken-words.planning")
    case .diagram: Texts.say("spoken-words.diagram")
    case .notes: Texts.say("spoken-words.notes")
    }
  }
}

extension ActionItem.State {
  var spoken: String {
    switch self {
    case .open: Texts.say("spoken-words.open")
    case .inProgress: Texts.say("spoken-words.in-progress")
    case .done: Texts.say("spoken-words.done")
    case .declined: Texts.say("spoken-words.declined")
    }
  }
}

extension Change.Deed {
  var spoken: String {
    switch self {
    case .kept: Texts.say("spoken-words.kept")
    case .edited: Texts.say("spoken-words.report-changed")
    case .deleted: Texts.say("spoken-words.deleted")
    case .undeleted: Texts.say("spoken-words.brought-back")
    case .moved: Texts.say("spoken-words.action-moved")
    case .proposed: Texts.say("spoken-words.a-later-board-shows")
    case .dismissed: Texts.say("spoken-words.what-a-later-board")
    case .purged: Texts.say("spoken-words.photos-names-and-lines")
    case .imported: Texts.say("spoken-words.imported")
    case .published: Texts.say("spoken-words.published")
    case .withdrawn: Texts.say("spoken-words.withdrawn")
    }
  }
}

extension Change {
  /// Which action, and what of it.
  /// - Parameter titles: of the board's actions and their parts; one that was taken out since has none.
  func spokenDetail(_ titles: [ActionRecord.ID: String]) -> String? {
    let what = action.map { titles[$0] ?? $0.description }
    var detail = detail
    if let from = movedFrom, let to = movedTo {
      detail = Texts.say("history.moved", ["from": from.spoken, "to": to.spoken]) + (reason.map { ": \($0)" } ?? "")
    }
    let said = [what.map { Texts.say("history.action", ["title": $0]) }, detail].compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: " ")
  }
}

extension Section {
  var spoken: String {
    switch self {
    case .title: Texts.say("section.title")
    case .impact: Texts.say("section.impact")
    case .timeline: Texts.say("section.timeline")
    case .factors: Texts.say("section.factors")
    case .actions: Texts.say("section.actions")
    case .subtasks: Texts.say("section.subtasks")
    case .decisions: Texts.say("section.decisions")
    case .questions: Texts.say("section.questions")
    case .wentWell: Texts.say("section.went-well")
    case .wentPoorly: Texts.say("section.went-poorly")
    case .lucky: Texts.say("section.lucky")
    case .notes: Texts.say("section.notes")
    case .leadership: Texts.say("section.leadership")
    case .diagram: Texts.say("section.diagram")
    }
  }
}
