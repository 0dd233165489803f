import Archive
import Reports

/// A board of the archive whose doubtful words somebody decides on.
struct ReviewedBoard {
  let archive: OpenArchive
  let id: StoredBoard.ID
  let doubts: [Doubt]

  /// - Parameter id: or its beginning.
  init(startingWith id: String, in archive: OpenArchive) async throws {
    self.archive = archive
    let card = try await archive.archive.card(startingWith: id)
    self.id = card.id
    doubts = ReviewRoad.doubts(in: try await archive.archive.privateBoard(card).side, on: nil)
  }

  /// Takes a person out of it at once.
  /// - Parameter written: what the board has, as it was read.
  func settle(_ decision: Decision, for written: String) async throws {
    guard case .person(let person) = decision else { return }
    try await archiving {
      try await archive.archive.takeOut(person, written: written, from: id, on: archive.now)
    }
  }
}
