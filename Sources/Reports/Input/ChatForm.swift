/// How a chat in plain text marks its messages: by a time and a name, on the line of the message or above it.
struct ChatForm {
  /// What begins a message.
  struct Opening: Equatable {
    /// "14:02", or with seconds.
    var time: String
    /// An ISO date.
    var date: String?
    var speaker: String
    /// What is said on the same line. Empty where the message stands below.
    var text: String
  }

  /// - Parameter lines: of the whole text. Nil where it is no chat.
  init?(of lines: [String]) {
    let said = lines.prefix(600).map(Plain.trim).filter { !$0.isEmpty }
    guard said.count > 1 else { return nil }
    var inline: [Opening] = []
    var above = 0
    var speakers: Set<String> = []
    for line in said {
      guard let opening = ChatForm.opening(line) else { continue }
      speakers.insert(opening.speaker)
      if opening.text.isEmpty { above += 1 } else { inline.append(opening) }
    }
    // A timeline whose events begin with a word and a colon has other words in every line.
    let isNamed = said.contains { ChatForm.opening($0)?.text.isEmpty == false && ChatForm.isMarked($0) }
    if above * 4 >= said.count, above > 1 { return }
    guard inline.count > 1, inline.count * 5 >= said.count * 2 else { return nil }
    guard isNamed || speakers.count * 3 <= inline.count * 2 else { return nil }
  }

  /// "<alice> ", which stands before nothing else.
  private static func isMarked(_ line: String) -> Bool {
    guard let open = line.firstIndex(of: "<"), let close = line[open...].firstIndex(of: ">") else { return false }
    return line.distance(from: open, to: close) < 40
  }

  /// "[14:02] alice: text", "14:02:11 <alice> text", "18/11/2026, 14:02 - Alice: text", "Alice Moreau  2:02 PM".
  static func opening(_ line: String) -> Opening? {
    // Nothing that opens a message is longer.
    guard line.utf8.first.map({ $0 != 0x2D }) ?? false else { return nil }
    return timeFirst(line) ?? nameFirst(line)
  }

  private static func timeFirst(_ line: String) -> Opening? {
    var scanner = ChatScanner(line)
    guard let stamp = scanner.stamp() else { return nil }
    scanner.skip(" -–—|\t")
    guard let speaker = scanner.speaker() ?? scanner.columnSpeaker() else { return nil }
    return Opening(time: stamp.time, date: stamp.date, speaker: speaker, text: scanner.rest)
  }

  /// The message stands below.
  private static func nameFirst(_ line: String) -> Opening? {
    guard line.utf8.count < 100, let first = line.first, first.isLetter || first == "@" else { return nil }
    for joint in ["  ", " — ", " – ", "\t", " [", " ("] {
      guard let place = line.range(of: joint) else { continue }
      let name = Plain.trim(line[..<place.lowerBound])
      var scanner = ChatScanner(Plain.trim(line[place.lowerBound...].drop { " —–\t".contains($0) }))
      guard ChatScanner.isName(name), let stamp = scanner.stamp(), scanner.rest.isEmpty else { continue }
      return Opening(time: stamp.time, date: stamp.date, speaker: name, text: "")
    }
    // "Alice Moreau 2:02 PM": nothing but a name and a time.
    let words = line.split(separator: " ")
    for count in 1...2 where words.count > count && words.count <= count + 3 {
      let name = words.dropLast(count).joined(separator: " ")
      var scanner = ChatScanner(words.suffix(count).joined(separator: " "))
      guard ChatScanner.isName(name), let stamp = scanner.stamp(), scanner.rest.isEmpty else { continue }
      return Opening(time: stamp.time, date: stamp.date, speaker: name, text: "")
    }
    return nil
  }
}

extension StringProtocol {
  /// Where another text stands in this one, first of all.
  func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
