import Blameless
import JSONText
import Reports

/// The private side of a board as bytes.
enum PrivateCoding {
  static func bytes(of board: PrivateBoard) -> [UInt8] { Array(value(board).line.utf8) }

  static func value(_ board: PrivateBoard) -> JSONValue {
    .object([
      ("side", StoredPrivateSide.write(board.side)), ("roster", PersonCoding.roster(board.roster)),
      ("vocabulary", PersonCoding.vocabulary(board.vocabulary)),
      (
        "originals",
        .array(
          board.originals.map {
            .object([("hash", .string($0.hash.description)), ("content", .string($0.content.rawValue))])
          })
      ),
    ])
  }

  /// Nil where it is none.
  static func board(from bytes: [UInt8]) -> PrivateBoard? {
    do { return board(try JSONReader.value(of: bytes)) } catch { return nil }
  }

  /// Nil where it is none.
  static func board(_ value: JSONValue) -> PrivateBoard? {
    guard value.isObject else { return nil }
    do {
      var originals: [PrivateBoard.Original] = []
      for original in value["originals"]?.array ?? [] {
        guard let hash = (original["hash"]?.string).flatMap({ PhotoHash($0) }),
          let content = (original["content"]?.string).flatMap(PrivateBoard.Original.Content.init)
        else { return nil }
        originals.append(PrivateBoard.Original(hash: hash, content: content))
      }
      return PrivateBoard(
        side: try StoredPrivateSide.read(value["side"] ?? .null), roster: PersonCoding.people(value["roster"] ?? .null),
        vocabulary: PersonCoding.vocabulary(from: value["vocabulary"]), originals: originals)
    } catch {
      return nil
    }
  }
}
