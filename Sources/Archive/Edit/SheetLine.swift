import Reports

/// One statement on an edit sheet: "f2 | The pool is small", "e1 14:02 | ...", or "+ | ..." for a new one.
struct SheetLine: Equatable {
  enum Key: Equatable {
    /// The section's statement of this index.
    case statement(Int)
    /// The subtask of an action, both by index.
    case subtask(action: Int, Int)
    /// A statement that stood in another section, by its index there.
    case moved(from: SheetSection, Int)
    case new
    /// A new subtask of the action above it.
    case newSubtask

    /// Whether it was an event, which has a time.
    var isOfEvent: Bool {
      if case .moved(from: .timeline, _) = self { true } else { false }
    }

    /// Whether it belongs to the action above it.
    var isPart: Bool {
      switch self {
      case .subtask, .newSubtask: true
      case .statement, .moved, .new: false
      }
    }
  }

  var key: Key
  /// Of an event.
  var time: String?
  var text: String
  /// Of an action or a part: whether the box in front of its words is ticked. Nil where it has none.
  var isTicked: Bool?
  /// On the sheet, from 1.
  var number = 0

  init(_ key: Key, time: String? = nil, text: String) {
    self.key = key
    self.time = time
    self.text = text
  }

  /// Only the timeline has a place for a time: elsewhere it is the first word.
  private mutating func carryTime(to section: SheetSection) {
    if section != .timeline, let time {
      text = "\(time) \(text)"
      self.time = nil
    } else if section == .timeline, time == nil, let end = text.firstIndex(of: " "),
      TimelineEvent.isTime(String(text[..<end]))
    {
      time = String(text[..<end])
      text = String(text[text.index(after: end)...])
    }
  }

  func rendered(in section: SheetSection) -> String {
    let name = name(in: section) ?? (key == .new ? "+" : "++")
    return ([name, time].compactMap { $0 }.joined(separator: " ")) + " | " + text.filter { !$0.isNewline }
  }

  /// "f2"; nil for what is new.
  func name(in section: SheetSection) -> String? {
    switch key {
    case .statement(let index): "\(section.rawValue)\(index + 1)"
    case .moved(let other, let index): "\(other.rawValue)\(index + 1)"
    case .subtask(let action, let index): "\(section.rawValue)\(action + 1).\(index + 1)"
    case .new, .newSubtask: nil
    }
  }

  /// Nil where it is no such line.
  init?(_ line: Substring, in section: SheetSection) {
    guard let bar = line.firstIndex(of: "|") else { return nil }
    let head = line[..<bar].split(separator: " ", maxSplits: 1)
    guard let name = head.first else { return nil }
    switch name {
    case "+": key = .new
    case "++":
      key = .newSubtask
    default:
      guard let own = name.first.flatMap({ SheetSection(rawValue: String($0)) }) else { return nil }
      let numbers = name.dropFirst().split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
      guard numbers.allSatisfy({ $0 > 0 }) else { return nil }
      switch numbers.count {
      case 1 where own == section: key = .statement(numbers[0] - 1)
      // A report has one title.
      case 1 where ![own, section].contains(.title): key = .moved(from: own, numbers[0] - 1)
      case 2 where own == .actions: key = .subtask(action: numbers[0] - 1, numbers[1] - 1)
      default: return nil
      }
    }
    if head.count > 1 {
      guard section == .timeline || key.isOfEvent else { return nil }
      let text = head[1].split(separator: " ").joined(separator: " ")
      time = text.isEmpty ? nil : text
    }
    text = line[line.index(after: bar)...].split(separator: " ").joined(separator: " ")
    if case .moved = key { carryTime(to: section) }
    guard section == .actions else { return }
    for (box, isTicked) in [("[x] ", true), ("[X] ", true), ("[ ] ", false)] where text.hasPrefix(box) {
      text.removeFirst(box.count)
      self.isTicked = isTicked
    }
  }
}
