import Archive
import Reports

enum MonthName {
  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
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
    case .waiting: "waits to be read"
    case .leased: "is being read"
    case .setAside: "could not be read and was set aside"
    case .draft: "is kept as a draft: the plan has no room for it"
    }
  }
}

extension Report.Kind {
  var spoken: String {
    switch self {
    case .postmortem: "Postmortem"
    case .nearMiss: "Near miss"
    case .retrospective: "Retrospective"
    case .premortem: "Premortem"
    case .planning: "Planning"
    case .diagram: "Diagram"
    case .notes: "Notes"
    }
  }
}

extension ActionItem.State {
  var spoken: String {
    switch self {
    case .open: "open"
    case .inProgress: "in progress"
    case .done: "done"
    case .declined: "declined"
    }
  }
}

extension Change.Deed {
  var spoken: String {
    switch self {
    case .kept: "Kept"
    case .edited: "Report changed"
    case .deleted: "Deleted"
    case .undeleted: "Brought back"
    case .moved: "Action moved"
    case .proposed: "A later board shows an action in another state"
    case .dismissed: "What a later board shows was not followed"
    case .purged: "Photos, names and lines as read were purged"
    case .imported: "Imported"
    case .published: "Published"
    case .withdrawn: "Withdrawn"
    }
  }
}

extension Change {
  /// Which action, and what of it.
  var spokenDetail: String? {
    let said = [action?.description, detail].compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: ": ")
  }
}
