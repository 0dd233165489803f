import Whiteboard

/// An edit sheet as fields to fill in.
public struct EditForm: Sendable, Hashable {
  /// The statements under one heading.
  public struct Part: Sendable, Hashable {
    /// The letter that its statements' keys begin with.
    public let letter: String
    public let heading: String
    public var rows: [Row] = []

    /// Whether its statements have times.
    public var isTimeline: Bool { letter == SheetSection.timeline.rawValue }
    /// Whether it has one statement, which is neither moved nor taken out.
    public var isTitle: Bool { letter == SheetSection.title.rawValue }
  }

  /// One statement.
  public struct Row: Sendable, Hashable {
    /// "f2"; "+" for what is new, "++" for a new part of the action above.
    public var key: String
    public var time: String
    public var text: String
    /// What a merge has to say of it.
    public var note: String
    /// On the sheet, from 1.
    public var line: Int

    /// - Parameters:
    ///   - key: a key of the sheet; anything else is something new.
    ///   - text: on any number of lines.
    public init(key: String, time: String = "", text: String, note: String = "", line: Int = 0) {
      self.key = Self.isKey(key) ? key : "+"
      self.time = Self.oneLine(time).replacing("|", with: "")
      self.text = Self.oneLine(text)
      self.note = Self.oneLine(note)
      self.line = line
    }

    /// Whether it is a part of the action above it.
    public var isPart: Bool { key == "++" || key.contains(".") }

    private static func isKey(_ text: String) -> Bool {
      if text == "+" || text == "++" { return true }
      guard let letter = text.first, SheetSection(rawValue: String(letter)) != nil else { return false }
      let numbers = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
      return 1...2 ~= numbers.count
        && numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 48...57 ~= $0 } && Int($0) != nil }
    }

    private static func oneLine(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// In the order of the sheet.
  public var parts: [Part] = SheetSection.allCases.map { Part(letter: $0.rawValue, heading: $0.heading) }

  /// Nothing under any heading.
  public init() {}

  /// - Parameter sheet: readable or not: nothing that stands on it is lost.
  public init(_ sheet: String) {
    let headings = Dictionary(uniqueKeysWithValues: SheetSection.allCases.map { ($0.heading.lowercased(), $0) })
    var section: SheetSection?
    var note: [Substring] = []
    for (offset, line) in sheet.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = line.split(separator: " ").joined(separator: " ")
      if let heading = headings[words.lowercased()] {
        section = heading
        note = []
      } else if words.hasPrefix("#") {
        if section != nil { note.append(words.dropFirst().drop { $0 == " " }) }
      } else if !words.isEmpty {
        let place = section ?? .title
        let read = SheetLine(Substring(words), in: place)
        let box = read?.isTicked.map { $0 ? "[x] " : "[ ] " } ?? ""
        let key = read.map { $0.name(in: place) ?? ($0.key == .new ? "+" : "++") }
        self[place].rows.append(
          Row(
            key: key ?? "+", time: read?.time ?? "", text: read.map { box + $0.text } ?? words,
            note: note.joined(separator: " "), line: offset + 1))
        note = []
      }
    }
  }

  private subscript(section: SheetSection) -> Part {
    get { parts[SheetSection.allCases.firstIndex(of: section) ?? 0] }
    set { parts[SheetSection.allCases.firstIndex(of: section) ?? 0] = newValue }
  }

  /// The index of the part with a letter; nil where there is none.
  public func index(of letter: String) -> Int? { parts.firstIndex { $0.letter == letter } }

  /// Statements that two changed, and of which nobody chose one yet.
  public var undecided: Int { parts.flatMap(\.rows).count { !$0.note.isEmpty } }

  /// What `finish` takes.
  public var sheet: String {
    parts.map { part in
      let rows = part.rows.map { row in
        (row.note.isEmpty ? "" : "# \(row.note)\n")
          + ([row.key] + (row.time.isEmpty ? [] : [row.time])).joined(separator: " ") + " | " + row.text + "\n"
      }
      return "\n\(part.heading)\n" + rows.joined()
    }.joined()
  }
}

extension Editing {
  /// The lines of the board that the statement under a key came from.
  public func sources(of key: String) -> [Line.ID] {
    guard let letter = key.first, let section = SheetSection(rawValue: String(letter)),
      let number = Int(key.dropFirst().prefix { $0 != "." })
    else { return [] }
    return board.report.statement(section, number - 1, numbers: numbers)?.sources ?? []
  }
}
