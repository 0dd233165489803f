/// Environments and checks that a document has named so far: a question may point at these, and at no others, because
/// nothing is asked about what nobody said is there.
package struct NamedGuards: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  private static let words = ["staging", "ci", "pipeline", "pipelines", "canary", "review", "runbook"]
    .map { Array($0.utf8) }

  /// As notes for an editor.
  var notes: [String] {
    Self.words.indices.filter { rawValue & 1 << $0 != 0 }.map { String(decoding: Self.words[$0], as: UTF8.self) }
  }

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Those that a text names.
  init(in text: [UInt8]) {
    var found: UInt8 = 0
    var index = 0
    while index < text.count {
      guard text[index].isLetter else {
        index += 1
        continue
      }
      var end = index + 1
      while end < text.count, text[end].isLetter { end += 1 }
      if end - index <= 9, let word = Self.words.firstIndex(where: { Self.isSame($0, text[index..<end]) }) {
        found |= 1 << word
      }
      index = end
    }
    rawValue = found
  }

  private static func isSame(_ word: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
    word.count == text.count && zip(word, text).allSatisfy { $0 == $1 | 0x20 }
  }
}
