import Foundation

@testable import Blameless

/// Sentences of the fixtures people-*.txt: "{Bob|Robert Okafor} asked «Athena»". Lines between empty ones are of one team.
struct MarkedSentences {
  struct Sentence {
    var text = ""
    /// Offsets in bytes.
    var names: [Range<Int>] = []
  }

  private(set) var sentences: [Sentence] = []
  private(set) var roster: [String] = []
  private(set) var vocabulary: [String] = []

  static func read(_ fixture: String) throws -> [MarkedSentences] {
    let file = Bundle.module.bundleURL.appendingPathComponent("Fixtures/\(fixture)")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n\n").map(MarkedSentences.init)
  }

  private init(_ group: String) {
    for line in group.split(separator: "\n") {
      var sentence = Sentence()
      var rest = line
      while let open = rest.firstIndex(where: { "{«".contains($0) }) {
        sentence.text += rest[..<open]
        let close: Character = rest[open] == "{" ? "}" : "»"
        rest = rest[rest.index(after: open)...]
        guard let end = rest.firstIndex(of: close), !rest[..<end].contains("\""), !rest[..<end].contains("{") else {
          sentence.text += close == "}" ? "{" : "«"
          continue
        }
        let parts = rest[..<end].split(separator: "|").map(String.init)
        let start = sentence.text.utf8.count
        sentence.text += parts.first ?? ""
        if close == "}" {
          sentence.names.append(start..<sentence.text.utf8.count)
          if let name = parts.last, !roster.contains(name) { roster.append(name) }
        } else {
          vocabulary += parts
        }
        rest = rest[rest.index(after: end)...]
      }
      sentence.text += rest
      sentences.append(sentence)
    }
  }
}
