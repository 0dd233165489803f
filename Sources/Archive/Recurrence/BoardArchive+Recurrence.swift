extension BoardArchive {
  /// Has this happened before? Each factor of a board against those of earlier boards.
  /// - Parameters:
  ///   - projects: those that the reader may read; nil for all.
  ///   - limit: of all matches, the best.
  public func matches(of board: StoredBoard, in projects: Set<Project.ID>?, limit: Int = 3)
    async throws(ArchiveError) -> [FactorMatch]
  {
    var matches: [FactorMatch] = []
    for (place, factor) in board.report.factors.enumerated() {
      let lemmas = Lemmas.of(factor.text.description)
      let candidates = try await store.factors(sharing: lemmas, in: projects, before: board.card, limit: 12)
      guard !candidates.isEmpty else { continue }
      let weights = try await store.weights(of: Set(lemmas + candidates.flatMap(\.lemmas)))
      for earlier in candidates {
        let likeness = Likeness(lemmas, earlier.lemmas, sameLens: factor.lens == earlier.lens, weights)
        guard likeness.isMatch else { continue }
        matches.append(
          FactorMatch(
            place: place, text: factor.text.description, earlier: earlier, score: likeness.score,
            words: Lemmas.words(of: factor.text.description, having: likeness.shared)))
      }
    }
    let best = matches.sorted { ($1.score, $0.earlier.number) < ($0.score, $1.earlier.number) }
    // A board that says the same twice is one board.
    var told: [FactorMatch] = []
    for match in best
    where !told.contains(where: {
      $0.earlier.board == match.earlier.board && ($0.place == match.place || $0.earlier.number == match.earlier.number)
    }) {
      told.append(match)
    }
    return Array(told.prefix(limit))
  }

  /// What keeps coming back, the most boards first.
  /// - Parameter projects: those that the reader may read; nil for all.
  public func recurring(in projects: Set<Project.ID>?, limit: Int = 20) async throws(ArchiveError) -> [RecurringFactor]
  {
    var groups = FactorGroups()
    var after = 0
    while true {
      if Task.isCancelled { throw .cancelled }
      let page = try await store.factors(in: projects, after: after, limit: 2_000)
      guard let last = page.last else { break }
      groups.add(page)
      after = last.number
    }
    return groups.recurring(limit: limit)
  }
}

extension StoredBoard {
  var day: String { card.date ?? card.madeAt.date }
}
