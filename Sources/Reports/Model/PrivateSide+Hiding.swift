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
}
