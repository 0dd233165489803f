import Testing

@testable import Blameless

/// Sentences of incidents that were labelled by hand before anything was tuned; one half of them was tuned on.
@Suite struct `People are found in the language of incidents` {
  @Test(arguments: ["people-dev.txt", "people-held.txt"])
  func `without a roster`(fixture: String) throws {
    var count = Count()
    for team in try MarkedSentences.read(fixture) {
      for sentence in team.sentences { count.add(sentence, NameScan()) }
    }
    #expect(count.recall > 0.95, "\(count.missed)")
    #expect(count.precision > 0.95, "\(count.alarms)")
  }

  @Test(arguments: ["people-dev.txt", "people-held.txt"])
  func `with roster and vocabulary`(fixture: String) throws {
    var count = Count()
    for team in try MarkedSentences.read(fixture) {
      let scan = NameScan(
        roster: team.roster.map { Person(name: $0) }, vocabulary: Vocabulary(words: team.vocabulary))
      for sentence in team.sentences { count.add(sentence, scan) }
    }
    #expect(count.recall > 0.97, "\(count.missed)")
    #expect(count.precision > 0.95, "\(count.alarms)")
  }

  /// Counted in words; titles count neither way.
  private struct Count {
    var hits = 0
    var missed: [String] = []
    var alarms: [String] = []

    mutating func add(_ sentence: MarkedSentences.Sentence, _ scan: NameScan) {
      let found = scan.people(in: sentence.text).map(\.span)
      var reader = NameWords()
      let bytes = Array(sentence.text.utf8)
      bytes.withUnsafeBufferPointer { reader.read($0, 0..<$0.count) }
      for word in reader.words where word.kind == .word {
        let span = Int(word.start)..<Int(word.end)
        let text = String(decoding: bytes[span], as: UTF8.self)
        if ["mr", "mr.", "mrs", "ms", "dr", "prof", "sir", "san", "s"].contains(text.lowercased()) { continue }
        switch (sentence.names.contains { $0.overlaps(span) }, found.contains { $0.overlaps(span) }) {
        case (true, true): hits += 1
        case (true, false): missed.append("\(text): \(sentence.text)")
        case (false, true): alarms.append("\(text): \(sentence.text)")
        case (false, false): break
        }
      }
    }

    var recall: Double { Double(hits) / Double(hits + missed.count) }
    var precision: Double { Double(hits) / Double(hits + alarms.count) }
  }
}
