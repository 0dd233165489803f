import Blameless

/// Searches finished bytes for names once more before they leave: as they are shown and as they can be decoded, for every
/// form of a roster name, and for what the name model is sure of.
package struct NameGuard: Sendable {
  private let scan: NameScan
  private let forms: RosterForms

  /// Encodings in one another are undone so many deep.
  private static let depth = 3

  /// - Parameter vocabulary: what is no person, though the roster may have a name like it.
  package init(roster: [Person] = [], vocabulary: Vocabulary = Vocabulary()) {
    scan = NameScan(roster: roster, vocabulary: vocabulary)
    forms = RosterForms(roster: roster, vocabulary: vocabulary)
  }

  /// Every place that still names somebody, in the order of the text. Empty: it may be published.
  package func leaks(in text: String, as format: Format) -> [Leak] {
    let source = Array(text.utf8)
    var found: [Find] = []
    var seen: Set<[UInt8]> = []
    var waiting: [(reading: Reading, decodings: [Decoding])] = format.readings(of: source).map { ($0, []) }
    while !waiting.isEmpty {
      let (reading, decodings) = waiting.removeFirst()
      for (span, isOnRoster) in names(in: reading) {
        // A name is known with what is not seen in it.
        let way = Unseen.stands(in: reading.bytes[span]) ? decodings + [.unseen] : decodings
        Self.note(Find(span: reading.source(of: span), decodings: way, isOnRoster: isOnRoster), in: &found)
      }
      guard decodings.count < Self.depth else { continue }
      for decoding in Decoding.allCases {
        guard let undone = decoding.undone(in: reading), seen.insert(undone.bytes).inserted else { continue }
        waiting.append((undone, decodings + [decoding]))
      }
    }
    return found.sorted { $0.span.lowerBound < $1.span.lowerBound }.map {
      Leak($0.span, in: source, decodings: $0.decodings, isOnRoster: $0.isOnRoster)
    }
  }

  private struct Find {
    var span: Range<Int>
    var decodings: [Decoding]
    var isOnRoster: Bool
  }

  /// Overlapping places are one, which is seen as the longest of them is.
  private static func note(_ find: Find, in found: inout [Find]) {
    var whole = find
    found.removeAll { other in
      guard other.span.overlaps(find.span) else { return false }
      if other.span.count >= whole.span.count { whole.decodings = other.decodings }
      whole.span =
        min(whole.span.lowerBound, other.span.lowerBound)..<max(whole.span.upperBound, other.span.upperBound)
      whole.isOnRoster = whole.isOnRoster || other.isOnRoster
      return true
    }
    found.append(whole)
  }

  private func names(in reading: Reading) -> [(span: Range<Int>, isOnRoster: Bool)] {
    let text = String(decoding: reading.bytes, as: UTF8.self)
    // Where decoding gave what is no UTF-8, offsets would not fit.
    let isWhole = text.utf8.count == reading.bytes.count
    let sure =
      isWhole
      ? scan.surePeople(in: text).filter { !$0.span.isEmpty && !Self.isDomain($0, in: reading.bytes) } : []
    return forms.places(in: reading.bytes).map { ($0, true) } + sure.map { ($0.span, $0.person != nil) }
  }

  /// "[person]@example.org": what a masked address leaves looks like a handle where the mask is escaped.
  private static func isDomain(_ person: NamedPerson, in bytes: [UInt8]) -> Bool {
    guard person.person == nil, person.form == .handle else { return false }
    let before = bytes[..<person.span.lowerBound].suffix(9)
    return ["person]", "person\\]"].contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
