import Blameless
import JSONText
import Reports

/// The private side of a board as bytes.
enum PrivateCoding {
  static func bytes(of board: PrivateBoard) -> [UInt8] {
    let value = JSONValue.object([
      ("side", StoredPrivateSide.write(board.side)), ("roster", roster(board.roster)),
      ("vocabulary", vocabulary(board.vocabulary)),
      (
        "originals",
        .array(
          board.originals.map {
            .object([("hash", .string($0.hash.description)), ("content", .string($0.content.rawValue))])
          })
      ),
    ])
    return Array(value.line.utf8)
  }

  /// Nil where it is none.
  static func board(from bytes: [UInt8]) -> PrivateBoard? {
    do {
      let value = try JSONReader.value(of: bytes)
      let originals = (value["originals"]?.array ?? []).compactMap { original -> PrivateBoard.Original? in
        guard let hash = (original["hash"]?.string).flatMap({ PhotoHash($0) }),
          let content = (original["content"]?.string).flatMap(PrivateBoard.Original.Content.init)
        else { return nil }
        return PrivateBoard.Original(hash: hash, content: content)
      }
      return PrivateBoard(
        side: try StoredPrivateSide.read(value["side"] ?? .null), roster: people(value["roster"] ?? .null),
        vocabulary: vocabulary(from: value["vocabulary"]), originals: originals)
    } catch {
      return nil
    }
  }

  static func roster(_ people: [Person]) -> JSONValue {
    .array(
      people.map { person in
        .object([
          ("name", .string(person.name)), ("nicknames", texts(person.nicknames)), ("initials", texts(person.initials)),
          ("handles", texts(person.handles)), ("email", JSONValue(person.email)), ("role", JSONValue(person.role)),
          ("team", JSONValue(person.team)),
        ])
      })
  }

  static func people(_ value: JSONValue) -> [Person] {
    (value.array ?? []).compactMap { person in
      guard let name = person["name"]?.string else { return nil }
      return Person(
        name: name, nicknames: strings(person["nicknames"]), initials: strings(person["initials"]),
        handles: strings(person["handles"]), email: person["email"]?.string, role: person["role"]?.string,
        team: person["team"]?.string)
    }
  }

  static func vocabulary(_ vocabulary: Vocabulary) -> JSONValue {
    .object([
      ("services", texts(vocabulary.services)), ("teams", texts(vocabulary.teams)), ("words", texts(vocabulary.words)),
    ])
  }

  static func vocabulary(from value: JSONValue?) -> Vocabulary {
    Vocabulary(
      services: strings(value?["services"]), teams: strings(value?["teams"]), words: strings(value?["words"]))
  }

  static func texts(_ values: [String]) -> JSONValue { .array(values.map(JSONValue.string)) }

  static func strings(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }
}
