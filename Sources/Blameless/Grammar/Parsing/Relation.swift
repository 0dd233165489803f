/// How a word hangs on its head: the relations of Universal Dependencies, the rare ones folded into their kin.
package enum Relation: UInt8, CaseIterable, Sendable {
  case subject, passiveSubject, object, indirectObject, oblique, agent, adverb, auxiliary, passiveAuxiliary, copula
  case marker, clausalComplement, openComplement, adverbialClause, clausalSubject, conjunct, coordinator, determiner
  case caseMarker, compound, verbParticle, adjective, nounModifier, possessor, number, appositive, nounClause
  case relativeClause, parataxis, discourse, vocative, expletive, flat, list, punctuation, root, other

  /// - Parameter universal: the relation's name, as in "nsubj:pass".
  package init(universal: String) {
    switch universal {
    case "nsubj", "nsubj:outer": self = .subject
    case "nsubj:pass": self = .passiveSubject
    case "obj": self = .object
    case "iobj": self = .indirectObject
    case "obl:agent": self = .agent
    case "advmod": self = .adverb
    case "aux": self = .auxiliary
    case "aux:pass": self = .passiveAuxiliary
    case "cop": self = .copula
    case "mark": self = .marker
    case "ccomp": self = .clausalComplement
    case "xcomp": self = .openComplement
    case "conj": self = .conjunct
    case "cc", "cc:preconj": self = .coordinator
    case "det", "det:predet": self = .determiner
    case "case": self = .caseMarker
    case "compound:prt": self = .verbParticle
    case "amod": self = .adjective
    case "nmod:poss": self = .possessor
    case "nummod": self = .number
    case "appos": self = .appositive
    case "acl": self = .nounClause
    case "acl:relcl": self = .relativeClause
    case "parataxis": self = .parataxis
    case "discourse": self = .discourse
    case "vocative": self = .vocative
    case "expl": self = .expletive
    case "list": self = .list
    case "punct": self = .punctuation
    case "root": self = .root
    default:
      if universal.hasPrefix("obl") {
        self = .oblique
      } else if universal.hasPrefix("nmod") {
        self = .nounModifier
      } else if universal.hasPrefix("advcl") {
        self = .adverbialClause
      } else if universal.hasPrefix("csubj") {
        self = .clausalSubject
      } else if universal.hasPrefix("compound") {
        self = .compound
      } else {
        self = ["flat", "fixed", "goeswith"].contains(universal) ? .flat : .other
      }
    }
  }
}
