/// A verb and its forms: "roll", "rolled", "rolled", "rolling".
struct Verb: Hashable, Sendable {
  enum Form: Sendable { case base, third, past, participle, pastOrParticiple, ing }

  var base: String
  var past: String
  var participle: String

  var ing: String { Inflection.ing(of: base) }
  var third: String { Inflection.third(of: base) }
}
