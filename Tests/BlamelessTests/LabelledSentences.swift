import Foundation
import Testing

@testable import Blameless

/// Sentences that somebody has labelled by hand, and how the rules do on them.
struct LabelledSentences {
  struct Sentence {
    var text: String
    var label: String
    var isBlame: Bool { !label.hasPrefix("neutral") }
  }

  struct Score {
    var precision: Double
    var recall: Double
    var flaggedTraps: Double
    /// What was missed, and what was flagged and blames nobody.
    var wrong: [String]
  }

  var sentences: [Sentence]

  /// Ours: the kinds of blame and of traps in our own words.
  static let ours = {
    let files = [
      "sentences", "sentences-held", "sentences-third", "sentences-fourth", "sentences-fifth", "sentences-sixth",
    ].compactMap {
      Bundle.module.url(forResource: $0, withExtension: "tsv", subdirectory: "Fixtures").flatMap(read)
    }
    return files.isEmpty ? nil : LabelledSentences(sentences: files.flatMap(\.sentences))
  }()
  /// Material beside the repository, where it is present.
  static let beside = read(
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared/data/blame/sentences.tsv"))

  private static func read(_ file: URL) -> LabelledSentences? {
    guard let text = FileManager.default.contents(atPath: file.path).map({ String(decoding: $0, as: UTF8.self) }) else {
      return nil
    }
    let rows = text.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return LabelledSentences(sentences: rows.filter { $0.count >= 3 }.map { Sentence(text: $0[0], label: $0[1]) })
  }

  func score() -> Score {
    let editor = Editor()
    let flagged = sentences.map { !editor.edit($0.text).findings.isEmpty }
    let count = { (holds: (Sentence, Bool) -> Bool) in Double(zip(sentences, flagged).count(where: holds)) }
    let hits = count { $0.isBlame && $1 }
    return Score(
      precision: hits / max(1, count { $1 }), recall: hits / max(1, count { sentence, _ in sentence.isBlame }),
      flaggedTraps: count { $0.label == "neutral-trap" && $1 }
        / max(1, count { sentence, _ in sentence.label == "neutral-trap" }),
      wrong: zip(sentences, flagged).filter { $0.isBlame != $1 }.map { "\($1 ? "flagged" : "missed"): \($0.text)" })
  }
}

@Suite struct `Blame is told from what looks like it` {
  @Test func `in our own labelled sentences`() throws {
    let score = try #require(LabelledSentences.ours).score()
    #expect(score.precision >= 0.97, "\(score.wrong.joined(separator: "\n"))")
    #expect(score.recall >= 0.95, "\(score.wrong.joined(separator: "\n"))")
    #expect(score.flaggedTraps <= 0.02)
  }

  @Test(.enabled(if: LabelledSentences.beside != nil, "labelled material is beside the repository"))
  func `in labelled sentences of others`() throws {
    let score = try #require(LabelledSentences.beside).score()
    #expect(score.precision >= 0.97, "\(score.wrong.joined(separator: "\n"))")
    #expect(score.recall >= 0.95, "\(score.wrong.joined(separator: "\n"))")
    #expect(score.flaggedTraps <= 0.02)
  }
}
