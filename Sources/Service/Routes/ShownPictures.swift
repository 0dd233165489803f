import Archive
import Hummingbird
import Reports

/// The pictures of a board, names painted over, as pages show them.
struct ShownPictures: Sendable {
  private let site: Site
  private let board: StoredBoard

  init(_ site: Site, _ board: StoredBoard) {
    self.site = site
    self.board = board
  }

  /// - Returns: those that can be shown, and a sentence where one can't be.
  func all() async throws(ArchiveError) -> ([BoardPicture], problem: String?) {
    do {
      var board = board
      if board.isPictureDue {
        await site.painting.paint(board.card.id)
        board = try await site.archive.board(board.card.id)
      }
      return (try await site.archive.pictures(of: board), nil)
    } catch {
      switch error {
      case .pictureWithheld, .pictureNotMade, .photoMissing, .photoDamaged, .keyMissing, .wrongKey, .diskFull,
        .readOnly,
        .busy:
        return ([], Texts.say("shown-pictures.the-picture-of-this"))
      default: throw error
      }
    }
  }

  /// - Parameter place: the address of the page that shows them.
  func linked(below place: String) async throws(ArchiveError) -> ([LinkedPicture], problem: String?) {
    let (pictures, problem) = try await all()
    let linked = pictures.enumerated().map { index, picture in
      LinkedPicture(
        source: "\(place)/pictures/\(index + 1).jpg", width: picture.width, height: picture.height,
        straightening: picture.straightening)
    }
    return (linked, problem)
  }

  /// - Parameter name: "1.jpg".
  func answer(_ name: String) async throws -> Response {
    let (pictures, _) = try await all()
    guard name.hasSuffix(".jpg"), let number = Int(name.dropLast(4)), pictures.indices.contains(number - 1) else {
      throw Refusal.notFound
    }
    var response = Answer.file(pictures[number - 1].jpeg, "image/jpeg")
    response.headers[.cacheControl] = "private, max-age=600"
    return response
  }
}
