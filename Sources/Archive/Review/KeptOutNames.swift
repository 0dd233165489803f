import Blameless
import Reports

/// The names that a board keeps out of its report, as they were read. Private.
struct KeptOutNames {
  /// In the order of the board, each once.
  let names: [String]

  init(of board: PrivateBoard) {
    let editor = board.editor()
    let doubtful = Set(board.side.review.filter { $0.reason == .maybeAName }.map { $0.bareWord.lowercased() })
    var seen = doubtful
    var names: [String] = []
    for (_, raw) in board.side.rawLines.sorted(by: { $0.key.number < $1.key.number }) {
      let letters = Array(raw)
      for mention in editor.edit(raw).mentions {
        let name = ReviewItem.bare(String(letters[mention.span]))
        guard name.contains(where: \.isLetter), seen.insert(name.lowercased()).inserted else { continue }
        names.append(name)
      }
    }
    self.names = names
  }
}

extension BoardArchive {
  /// Whoever is kept out of a board without a doubt, as it was read. Private.
  /// - Returns: empty where the private side was purged.
  /// - Throws: `.keyMissing`, `.wrongKey`.
  public func namesKeptOut(of card: BoardCard) async throws(ArchiveError) -> [String] {
    card.hasPrivateSide ? KeptOutNames(of: try await privateBoard(card)).names : []
  }

  /// Takes out of a board a name that nobody saw when it was read, also where it is a word of the language.
  /// - Throws: `EditRefusal` where the board doesn't say so or it is no name, and what ``takeOut(_:written:from:on:)`` throws.
  public func keepOut(_ name: String, of id: StoredBoard.ID, on occasion: Occasion) async throws {
    let (entry, board) = try await changeable(id, seen: nil)
    guard let board else { throw ArchiveError.privateSidePurged(id) }
    let typed = name.withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard typed.split(separator: " ").allSatisfy({ $0.contains(where: \.isLetter) }) else {
      throw EditRefusal([.noName(typed)])
    }
    // Somebody may have written it into a statement by hand.
    let report = try await reportAsItIs(of: entry)
    let said =
      board.side.rawLines.values + EntryDraft.statements(of: report).map(\.text)
      + report.actions.compactMap(\.owner?.description)
    guard !typed.isEmpty, said.contains(where: { $0.says(typed) }) else { throw EditRefusal([.notThere(typed)]) }
    var person = Person(name: typed)
    person.isUnmistakable = true
    try await takeOut(person, written: typed, from: id, on: occasion)
  }

  /// A word that was kept out of a board is nobody, and stands in the report again.
  /// - Throws: `.noBoard`, `.boardDeleted`, `.privateSidePurged`, `.keyMissing`, `.changedSince`; `.publishedNow` where others read it.
  public func putBack(_ name: String, into id: StoredBoard.ID, on occasion: Occasion) async throws(ArchiveError) {
    let (entry, side) = try await changeable(id, seen: nil)
    guard var board = side else { throw .privateSidePurged(id) }
    // Nobody's slip names somebody to those who read it now.
    guard try await store.publications(of: id, at: occasion.at).isEmpty else { throw .publishedNow(id) }
    guard let line = board.side.rawLines.filter({ $0.value.says(name) }).keys.min(by: { $0.number < $1.number }) else {
      return
    }
    board.roster.removeAll { $0.name.lowercased() == name.lowercased() }
    // It is in doubt once more, and settled at once.
    board.side.doubt(name, in: line, .maybeAName)
    guard let item = board.side.review.first(where: { $0.line == line && $0.word == name && $0.reason == .maybeAName })
    else { return }
    try await decide(item, as: .nobody, on: board, since: side ?? board, of: entry, on: occasion)
  }
}

extension String {
  /// Whether words stand in it, as they are or in other cases.
  fileprivate func says(_ words: String) -> Bool {
    let text = lowercased()
    return text.ranges(of: words.lowercased()).contains { place in
      let before = place.lowerBound == text.startIndex ? nil : text[text.index(before: place.lowerBound)]
      let behind = place.upperBound == text.endIndex ? nil : text[place.upperBound]
      return !(before?.isLetter ?? false) && !(behind?.isLetter ?? false)
    }
  }
}
