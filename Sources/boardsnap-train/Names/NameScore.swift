import Blameless
import Foundation

/// How well people are found, counted in words.
struct NameScore {
  private(set) var hits = 0
  private(set) var misses = 0
  private(set) var alarms = 0
  /// Words of the text, names or not.
  private(set) var words = 0
  private(set) var wrong: [String] = []

  /// - Parameter found: where people were found, in bytes.
  mutating func count(_ line: LabelledLine, found: [Range<Int>]) {
    var reader = NameWords()
    line.bytes.withUnsafeBufferPointer { reader.read($0, 0..<$0.count) }
    var (missed, alarmed): ([String], [String]) = ([], [])
    for word in reader.words where word.kind == .word {
      words += 1
      let span = Int(word.start)..<Int(word.end)
      let text = String(decoding: line.bytes[span], as: UTF8.self)
      // A title goes with the name or stays: neither is wrong.
      if NameScore.titles.contains(text.lowercased()) { continue }
      switch (line.isName(span), found.contains { $0.overlaps(span) }) {
      case (true, true): hits += 1
      case (true, false):
        misses += 1
        missed.append(text)
      case (false, true):
        alarms += 1
        alarmed.append(text)
      case (false, false): break
      }
    }
    if !missed.isEmpty { wrong.append("missed [\(missed.joined(separator: " "))] \(line.text)") }
    if !alarmed.isEmpty { wrong.append("alarm  [\(alarmed.joined(separator: " "))] \(line.text)") }
  }

  private static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "prof", "sir", "san", "s"]

  var recall: Double { Double(hits) / Double(max(1, hits + misses)) }
  var precision: Double { Double(hits) / Double(max(1, hits + alarms)) }

  var line: String {
    String(format: "recall %.3f precision %.3f", recall, precision)
      + "  (\(hits + misses) words of names, \(alarms) alarms in \(words) words)"
  }
}
