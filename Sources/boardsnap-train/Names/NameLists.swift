import Blameless
import Foundation

/// The lists that `Training/names/lists.py` writes.
struct NameLists {
  private(set) var classes: [UInt32: WordClasses] = [:]
  /// Given and family names of each country, as spelt there.
  private(set) var countries: [(given: [String], family: [String])] = []
  private(set) var places: [String] = []
  private(set) var jargon: [String] = []

  init(_ folder: URL) throws {
    for row in try String(contentsOf: folder.appendingPathComponent("words.tsv"), encoding: .utf8).split(
      separator: "\n")
    {
      let columns = row.split(separator: "\t")
      guard columns.count == 3 else { continue }
      let isCommon = columns[2] == "2"
      let own: WordClasses =
        switch columns[1] {
        case "given": isCommon ? [.given, .commonGiven] : .given
        case "family": isCommon ? [.family, .commonFamily] : .family
        case "jargon": .jargon
        case "place": isCommon ? [.place, .commonPlace] : .place
        default: isCommon ? [.word, .commonWord] : .word
        }
      classes[FoldedHash.of(String(columns[0])), default: []].formUnion(own)
      if columns[1] == "jargon", isCommon { jargon.append(String(columns[0])) }
      if columns[1] == "place", isCommon { places.append(columns[0].prefix(1).uppercased() + columns[0].dropFirst()) }
    }
    for (own, list) in WordClasses.lists {
      for word in list where !word.contains(" ") {
        classes[FoldedHash.of(word), default: []].formUnion(own)
      }
    }
    var byCountry: [String: (given: [String], family: [String])] = [:]
    for row in try String(contentsOf: folder.appendingPathComponent("people.tsv"), encoding: .utf8).split(
      separator: "\n")
    {
      let columns = row.split(separator: "\t").map(String.init)
      guard columns.count == 3 else { continue }
      if columns[1] == "given" {
        byCountry[columns[0], default: ([], [])].given.append(columns[2])
      } else {
        byCountry[columns[0], default: ([], [])].family.append(columns[2])
      }
    }
    countries = byCountry.keys.sorted().compactMap { byCountry[$0] }.filter { !$0.given.isEmpty && !$0.family.isEmpty }
  }

  /// The table as ``NameLexicon`` reads it.
  func lexicon(bits: Int) -> [UInt8] {
    var combinations: [WordClasses: Int] = [:]
    var order: [WordClasses] = []
    var slots = Array(repeating: UInt32(0), count: 1 << bits)
    for (hash, own) in classes.sorted(by: { $0.key < $1.key }) {
      let combination = combinations[own] ?? order.count + 1
      if combinations[own] == nil {
        combinations[own] = combination
        order.append(own)
      }
      var (slot, mark) = NameLexicon.place(hash, shift: UInt32(32 - bits))
      var probes = 0
      while slots[Int(slot)] != 0, probes < NameLexicon.longestProbe - 1 {
        slot = (slot &+ 1) & UInt32((1 << bits) - 1)
        probes += 1
      }
      if slots[Int(slot)] == 0 { slots[Int(slot)] = mark | UInt32(combination) << 16 }
    }
    return [UInt32(bits), UInt32(order.count)].flatMap(Self.little) + order.flatMap { Self.little($0.rawValue) }
      + slots.flatMap(Self.little)
  }

  static func little(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
}
