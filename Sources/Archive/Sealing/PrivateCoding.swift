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
      ), ("past", .array(board.past.map(value))),
    ])
  }

  private static func value(_ former: FormerSide) -> JSONValue {
    .object([
      ("revision", .integer(former.revision)), ("side", StoredPrivateSide.write(former.side)),
      ("vocabulary", PersonCoding.vocabulary(former.vocabulary)), ("people", PersonCoding.roster(former.people)),
      (
        "actions",
        .array(
          former.actions.map {
            .object([
              ("number", .integer($0.number)), ("subtask", JSONValue($0.subtask)),
              ("state", .string($0.state.rawValue)),
            ])
          })
      ),
    ])
  }

  private static func former(_ value: JSONValue) throws(StoredProblem) -> FormerSide? {
    guard let revision = value["revision"]?.integer else { return nil }
    var actions: [FormerSide.Followed] = []
    for action in value["actions"]?.array ?? [] {
      guard let number = action["number"]?.integer,
        let state = (action["state"]?.string).flatMap(ActionItem.State.init)
      else { return nil }
      actions.append(.init(number: number, subtask: action["subtask"]?.integer, state: state))
    }
    return FormerSide(
      revision: revision, side: try StoredPrivateSide.read(value["side"] ?? .null),
      vocabulary: PersonCoding.vocabulary(from: value["vocabulary"]),
      people: PersonCoding.people(value["people"] ?? .null), actions: actions)
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
      var board = PrivateBoard(
        side: try StoredPrivateSide.read(value["side"] ?? .null), roster: PersonCoding.people(value["roster"] ?? .null),
        vocabulary: PersonCoding.vocabulary(from: value["vocabulary"]), originals: originals)
      for past in value["past"]?.array ?? [] {
        guard let former = try former(past) else { return nil }
        board.past.append(former)
      }
      return board
    } catch {
      return nil
    }
  }
}
