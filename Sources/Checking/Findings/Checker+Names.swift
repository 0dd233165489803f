import Blameless

extension Checker {
  /// Persons whom a block names, where the settings ask for them: an error where the roster has them, a suggestion else.
  package func nameFindings(in block: ProseBlock) -> [ProseFinding] {
    guard settings.findsNames, !settings.rulesOff.contains(NamesAPerson.id) else { return [] }
    let people = names.people(in: String(decoding: block.text, as: UTF8.self)).filter { !$0.span.isEmpty }
    guard !people.isEmpty else { return [] }
    let sentences = SentenceCut.sentences(of: block.text)
    return people.map { person in
      let sentence = sentences.first { $0.overlaps(person.span) } ?? person.span
      let clause = min(sentence.lowerBound, person.span.lowerBound)..<max(sentence.upperBound, person.span.upperBound)
      let without = editor.withoutNames(String(decoding: block.text[clause], as: UTF8.self))
      return ProseFinding(
        rule: NamesAPerson.id, severity: severity(of: person), message: message(of: person), words: person.span,
        clause: clause, restated: clause, questions: [], restatement: without, isSafe: false)
    }
  }

  private func severity(of person: NamedPerson) -> Severity {
    settings.severities[NamesAPerson.id] ?? (person.person == nil ? .suggestion : .error)
  }

  private func message(of person: NamedPerson) -> String {
    if person.person != nil { return "Names a person of the roster." }
    return person.confidence == .sure ? "Names a person." : "May name a person."
  }
}
