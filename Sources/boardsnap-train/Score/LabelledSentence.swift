import Foundation

/// One line of a file of labelled sentences: `text`, `label`, `category`, and columns that are not needed here, parted
/// by tabs, below a head line. The labels "neutral" and "neutral-trap" say that nothing is to be found.
struct LabelledSentence {
  var text: String
  var label: String
  var category: String

  var isBlame: Bool { !label.hasPrefix("neutral") }

  static func read(_ file: URL) throws -> [LabelledSentence] {
    try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count >= 3 else { return nil }
      return LabelledSentence(text: columns[0], label: columns[1], category: columns[2])
    }
  }
}
