import Blameless
import JSONText

/// Who and what is known of a team, as JSON. Private: it names people.
package enum PersonCoding {
  package static func roster(_ people: [Person]) -> JSONValue {
    .array(
      people.map { person in
        .object([
          ("name", .string(person.name)), ("nicknames", texts(person.nicknames)), ("initials", texts(person.initials)),
          ("handles", texts(person.handles)), ("email", JSONValue(person.email)), ("role", JSONValue(person.role)),
          ("team", JSONValue(person.team)), ("unmistakable", .bool(person.isUnmistakable)),
        ])
      })
  }

  package static func people(_ value: JSONValue) -> [Person] {
    (value.array ?? []).compactMap { person in
      guard let name = person["name"]?.string else { return nil }
      var known = Person(
        name: name, nicknames: strings(person["nicknames"]), initials: strings(person["initials"]),
        handles: strings(person["handles"]), email: person["email"]?.string, role: person["role"]?.string,
        team: person["team"]?.string)
      known.isUnmistakable = person["unmistakable"]?.bool ?? false
      return known
    }
  }

  package static func vocabulary(_ vocabulary: Vocabulary) -> JSONValue {
    .object([
      ("services", texts(vocabulary.services)), ("teams", texts(vocabulary.teams)), ("words", texts(vocabulary.words)),
    ])
  }

  package static func vocabulary(from value: JSONValue?) -> Vocabulary {
    Vocabulary(
      services: strings(value?["services"]), teams: strings(value?["teams"]), words: strings(value?["words"]))
  }

  private static func texts(_ values: [String]) -> JSONValue { .array(values.map(JSONValue.string)) }

  private static func strings(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }
}
