import Whiteboard

/// Words of the renderings that are not the board's.
enum Wording {
  static let doubtful = "doubtful reading"
  static let empty = "No text found on the board."
  static let banner = "Private: names people. Do not publish."

  static func kind(_ kind: Report.Kind) -> String {
    switch kind {
    case .postmortem: "Postmortem"
    case .nearMiss: "Near miss"
    case .retrospective: "Retrospective"
    case .premortem: "Premortem"
    case .planning: "Planning"
    case .diagram: "Diagram"
    case .notes: "Notes"
    }
  }

  static func state(_ state: ActionItem.State) -> String {
    switch state {
    case .open: "open"
    case .inProgress: "in progress"
    case .done: "done"
    case .declined: "declined"
    }
  }

  static func reason(_ reason: ReviewItem.Reason) -> String {
    switch reason {
    case .lowConfidence: "read with low confidence"
    case .maybeAName: "may be a name"
    case .blame: "blames"
    }
  }

  static func unread(_ count: Int) -> String {
    count == 1
      ? "One place on the board could not be read." : "\(count) places on the board could not be read."
  }

  static func votes(_ count: Int) -> String { count == 1 ? "1 vote" : "\(count) votes" }

  /// "PT1H5M" as "1 h 5 min".
  static func duration(_ iso: String) -> String {
    var spoken: [String] = []
    var digits = ""
    let units: [Character: String] = ["H": "h", "M": "min", "S": "s"]
    for character in iso.dropFirst(2) {
      if let unit = units[character] {
        spoken.append("\(digits) \(unit)")
        digits = ""
      } else {
        digits.append(character)
      }
    }
    return spoken.joined(separator: " ")
  }
}

extension Report {
  /// Whether some line of a statement may have been read wrongly.
  func isDoubtful(_ sources: [Line.ID]) -> Bool {
    sources.contains { line($0)?.isDoubtful ?? false }
  }

  /// Whether all lines of a statement are struck through.
  func isStruck(_ sources: [Line.ID]) -> Bool {
    !sources.isEmpty && sources.allSatisfy { line($0)?.isStruck ?? false }
  }

  private func line(_ id: Line.ID) -> ReportLine? {
    lines.indices.contains(id.number - 1) ? lines[id.number - 1] : nil
  }

  /// The measures that the timeline supports, with their names.
  var spokenMeasures: [(name: String, duration: String)] {
    [
      ("Time to detect", measures.timeToDetect), ("Time to mitigate", measures.timeToMitigate),
      ("Time to recover", measures.timeToRecover),
    ].compactMap { name, iso in iso.map { (name, Wording.duration($0)) } }
  }

  /// How deep a factor stands in its chain; 0 at the top.
  func depth(of factor: Int) -> Int {
    var depth = 0
    var index = factor
    while let above = factors[index].because, above < index {
      index = above
      depth += 1
    }
    return depth
  }
}
