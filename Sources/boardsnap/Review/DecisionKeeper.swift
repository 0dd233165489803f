import Blameless
import Glibc
import Rosters

/// Writes decisions down, each at once and whole, so that nothing is lost whenever the review ends.
struct DecisionKeeper {
  /// Where words go, and people who have no roster to go to.
  let context: Path
  let roster: Path?

  /// - Parameter photo: beside which a context is made, where there is none.
  init(context: Path?, roster: Path?, photo: Path) throws(Failure) {
    self.context =
      context ?? SettingsFinder.nearest(to: photo.folder) ?? photo.folder.appending(SettingsFinder.fileName)
    self.roster = if let roster { roster } else { try Self.roster(of: self.context) }
    if let roster = self.roster, roster.status != nil {
      let text = try TextFile(path: roster, role: "roster").read()
      guard [.table, .yaml].contains(RosterKind(of: text, named: roster.name)) else {
        throw Failure(
          .badInput,
          "\(roster) is no roster that can be added to. Make one with 'boardsnap roster import \(roster) -o roster.csv'."
        )
      }
    }
  }

  func keep(_ decision: Decision) throws(Failure) {
    switch decision {
    case .word(let word): try keep(word)
    case .person(let person):
      if let roster { try keep(person, in: roster) } else { try keepInContext(person) }
    }
  }

  private static func roster(of context: Path) throws(Failure) -> Path? {
    guard context.status != nil else { return nil }
    return try ContextFile(path: context).rosterPath()
  }

  // MARK: The context

  private func keep(_ word: String) throws(Failure) {
    let before = try currentContext()
    guard !before.vocabulary.words.contains(word) else { return }
    var after = before
    after.vocabulary.words.append(word)
    try change("vocabulary: words", to: after) { $0.add(word: word) }
  }

  private func keepInContext(_ person: Person) throws(Failure) {
    var after = try currentContext()
    guard !after.people.contains(where: { $0.name == person.name }) else { return }
    after.people.append(person)
    try change("people", to: after) { $0.add(person) }
  }

  private func currentContext() throws(Failure) -> Context {
    context.status == nil ? Context() : try ContextFile(path: context).context()
  }

  private func change(_ place: String, to wanted: Context, _ edit: (inout ContextText) -> Bool) throws(Failure) {
    let isNew = context.status == nil
    let file = TextFile(path: context, role: "context", mayBeEmpty: true)
    var text = ContextText(isNew ? "" : try file.read())
    guard edit(&text), reads(text.text, as: wanted) else {
      throw Failure(
        .badInput, "\(context) is written in a way that nothing can be added to. Write it under '\(place)' yourself.")
    }
    // A context may be everybody's; one with people in it is not.
    let readers: OutputFile.Readers = isNew || !wanted.people.isEmpty && roster == nil ? .ownerOnly : .anybody
    try OutputFile(path: context, existing: isNew ? .refuse : .replace, readers: readers).write(Array(text.text.utf8))
  }

  /// Whether an edited text says what was meant, and nothing else.
  private func reads(_ text: String, as wanted: Context) -> Bool {
    do throws(Failure) {
      return try ContextFile(path: context).context(of: text).isSame(as: wanted)
    } catch {
      return false
    }
  }

  // MARK: The roster

  private func keep(_ person: Person, in roster: Path) throws(Failure) {
    let isNew = roster.status == nil
    let isYAML = ["yml", "yaml"].contains(roster.ending)
    var text = isNew ? "" : try TextFile(path: roster, role: "roster").read()
    if !isNew, try RosterFile(path: roster).people().contains(where: { $0.name == person.name }) { return }
    if let last = text.last, !last.isNewline { text += "\n" }
    if isYAML {
      text += RosterYAML.text(of: person)
    } else {
      do throws(RosterProblem) {
        text +=
          isNew ? RosterTable.text(of: [person]) : RosterTable.row(of: person, try RosterTable.columns(of: text)) + "\n"
      } catch {
        throw Failure(.badInput, "\(roster): \(error)")
      }
    }
    try OutputFile(path: roster, existing: isNew ? .refuse : .replace, readers: .ownerOnly).write(Array(text.utf8))
  }
}

extension Context {
  /// Whatever order words and people are in.
  fileprivate func isSame(as other: Context) -> Bool {
    var (one, two) = (self, other)
    one.vocabulary.words.sort()
    two.vocabulary.words.sort()
    one.people.sort { $0.name < $1.name }
    two.people.sort { $0.name < $1.name }
    return one == two
  }
}
