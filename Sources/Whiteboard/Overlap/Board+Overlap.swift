extension Board {
  /// The board with each line once, where its photos overlap.
  ///
  /// Lines that read alike in two photos tell how one photo maps onto the other; what then stands in the same place and
  /// reads about alike is one line, and the surer reading stays. Photos that share too little stay as they are: they are
  /// separate boards of one session.
  public func withoutDoubledLines() -> Board {
    var dropped: [Line.ID: Line.ID] = [:]
    let indices = Set(lines.map(\.photo)).sorted()
    for (number, photo) in indices.enumerated() {
      for earlier in indices[..<number] {
        let first = lines.filter { $0.photo == earlier && dropped[$0.id] == nil }
        let second = lines.filter { $0.photo == photo && dropped[$0.id] == nil }
        guard let shift = Registration.similarity(from: second, to: first) else { continue }
        for line in second {
          guard let twin = Registration.twin(of: line, among: first, under: shift), dropped[twin.id] == nil else {
            continue
          }
          let (kept, lost) = line.confidence > twin.confidence ? (line.id, twin.id) : (twin.id, line.id)
          dropped[lost] = kept
        }
      }
    }
    guard !dropped.isEmpty else { return self }
    var merged = self
    merged.lines.removeAll { dropped[$0.id] != nil }
    var ids = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0.id) })
    for (lost, kept) in dropped { ids[lost] = kept }
    merged.refer(to: ids)
    return merged
  }
}
