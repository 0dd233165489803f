extension BoardArchive {
  /// Finds lines as they were read or typed, and who holds actions, names and all. Each private side is opened for it,
  /// for what is private is in no index: a search of a hundred thousand boards takes a while.
  /// - Parameter query: its text, projects, kinds, days and limit; all else is about what is published.
  public func searchPrivate(_ query: SearchQuery) async throws(ArchiveError) -> PrivateHits {
    var found = PrivateHits()
    let match = PrivateMatch(query.text)
    var filter = BoardFilter(projects: query.projects, limit: 500)
    while found.hits.count < query.limit {
      let page = try await store.boards(filter)
      guard let last = page.last else { break }
      filter.after = last.id
      for card in page where card.hasPrivateSide && card.isWanted(by: query) && !found.unopened.contains(card.project) {
        if Task.isCancelled { throw .cancelled }
        let board: PrivateBoard
        do { board = try await privateBoard(card) } catch .keyMissing, .wrongKey {
          found.unopened.insert(card.project)
          continue
        }
        found.hits += try await hits(of: match, in: board, card)
      }
    }
    found.hits = Array(found.hits.prefix(query.limit))
    return found
  }

  private func hits(of match: PrivateMatch, in board: PrivateBoard, _ card: BoardCard) async throws(ArchiveError)
    -> [PrivateHit]
  {
    var texts = board.side.rawLines.sorted { $0.key.number < $1.key.number }.map(\.value)
    if board.side.holders.values.contains(where: { match.marks(in: $0) != nil }) {
      let actions = try await self.board(card.id).report.actions
      texts += board.side.holders.sorted { $0.key < $1.key }.filter { actions.indices.contains($0.key) }
        .map { "\($0.value): \(actions[$0.key].title)" }
    }
    return texts.compactMap { text in
      match.marks(in: text).map { PrivateHit(board: card, text: text, marks: $0) }
    }
  }
}

extension BoardCard {
  fileprivate func isWanted(by query: SearchQuery) -> Bool {
    let day = date ?? madeAt.date
    return query.kinds?.contains(kind) ?? true && query.from.map { $0 <= day } ?? true
      && query.to.map { day <= $0 } ?? true
  }
}
