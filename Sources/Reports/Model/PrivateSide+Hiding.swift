import Whiteboard

extension PrivateSide {
  /// Says of a doubtful word that it is a name: the places where it stands are to be painted over from now on, and nobody is
  /// asked about it again.
  /// - Parameter lines: of the report.
  public mutating func hide(_ word: String, on lines: [ReportLine]) {
    for item in review where item.word == word {
      guard let box = item.box, !nameBoxes.contains(where: { $0.box == box }),
        let line = lines.first(where: { $0.id == item.line })
      else { continue }
      nameBoxes.append(NameBox(photo: line.photo, box: box, text: word, line: line.box))
    }
    review.removeAll { $0.word == word }
  }

  /// Says that a word is a name, now that it is known what stands there: its place is to be painted over from now on.
  /// - Parameter lines: of the report.
  package mutating func hide(_ item: ReviewItem, as name: String, on lines: [ReportLine]) {
    guard let box = item.box, let line = lines.first(where: { $0.id == item.line }) else { return }
    nameBoxes.append(NameBox(photo: line.photo, box: box, text: name, line: line.box))
  }

  /// Adds what a person should look at, where it is not to be looked at already.
  package mutating func doubt(_ word: String, in line: Line.ID, _ reason: ReviewItem.Reason) {
    guard !review.contains(where: { $0.line == line && $0.word == word && $0.reason == reason }) else { return }
    review.append(ReviewItem(line: line, word: word, box: nil, reason: reason, guesses: []))
  }
}
