/// Handles, mailboxes, hosts, paths: what stands in them is masked and not rewritten.
extension PersonFinder {
  /// The part of an address before the "@", and what names somebody in its domain: "marcus@webb.dev".
  func email(_ token: Token, _ index: Int, _ odds: NameOdds) -> [FoundPerson] {
    let local = token.text.prefix { $0 != "@" }
    let key = Folding.fold(local)
    let person = roster.person(email: token.key)
    if person == nil, People.isShared(key) || vocabulary.contains(key) { return [] }
    let name = FoundPerson(
      tokens: index..<(index + 1), span: token.place(of: 0..<local.count), person: person,
      certain: person != nil || odds.isPersonal(index), form: .email, key: key)
    return [name]
      + inside(token, index, odds).filter { $0.span.lowerBound > name.span.upperBound && $0.certain }
  }

  func handle(_ tokens: [Token], _ index: Int) -> FoundPerson? {
    let token = tokens[index]
    let name = String(token.key.dropFirst())
    // "[person]@acme.io": an address whose name is gone.
    if index > 0, tokens[index - 1].key == "]", tokens[index - 1].span.upperBound == token.span.lowerBound {
      return nil
    }
    let person = roster.person(handle: name) ?? roster.forms(startingWith: name).first { $0.keys.count == 1 }?.person
    if person == nil {
      if People.isShared(name) || vocabulary.contains(name) || vocabulary.teams.contains(name)
        || NotPeople.contains(name)
      {
        return nil
      }
      guard name.contains(where: \.isLetter) else { return nil }
    }
    return FoundPerson(
      tokens: index..<(index + 1), span: token.span, person: person, certain: true, form: .handle, key: name)
  }

  /// "e.okafor" or "m_kowalski" where an owner or an author stands.
  func account(_ index: Int, _ context: NameContext) -> FoundPerson? {
    let token = context.tokens[index]
    let person = roster.person(handle: token.key)
    guard
      context.isOwnerLabelled(index) || (person != nil && token.kind == .identifier)
        || (context.isBehind("by", index) && token.key.contains(".") && !token.key.contains(where: \.isNumber))
    else { return nil }
    guard
      person != nil
        || (!vocabulary.contains(token.key) && !token.key.contains("/") && !People.isShared(token.key)
          && !token.key.contains(where: { "-#$~=:".contains($0) }))
    else { return nil }
    return FoundPerson(
      tokens: index..<(index + 1), span: token.span, person: person, certain: person != nil, form: .handle,
      key: token.key)
  }

  /// Known names as parts of an identifier. Only runs of letters that are the whole name count.
  func inside(_ token: Token, _ index: Int, _ odds: NameOdds) -> [FoundPerson] {
    if vocabulary.contains(token.key) || Colours.areAll(token.text) { return [] }
    var found: [FoundPerson] = []
    let characters = Array(token.text)
    var start = 0
    while start < characters.count {
      guard characters[start].isLetter else {
        start += 1
        continue
      }
      var end = start
      while end < characters.count, characters[end].isLetter,
        end == start || !(characters[end].isUppercase && characters[end - 1].isLowercase)
      { end += 1 }
      let key = Folding.fold(String(characters[start..<end]))
      // A letter that is a syllable or a word may be the whole name.
      let person =
        roster.person(single: key)
        ?? roster.forms(startingWith: key).first { form in
          form.keys.count == 1 && form.sort != .initials && key.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
        }?.person
      if key.count >= 3 || person != nil, !vocabulary.contains(key), !NotPeople.contains(key),
        person != nil || boardNames.contains(key)
      {
        let span = token.place(of: start..<end)
        found.append(
          FoundPerson(
            tokens: index..<(index + 1), span: span, person: person, certain: true, form: .inside, key: key))
      }
      start = end
    }
    found += handles(in: token, index).filter { handle in !found.contains { $0.span.overlaps(handle.span) } }
    found += namesakes(in: token, index, beside: found)
    // "Penny-rounding": a compound.
    let isCompound =
      token.kind == .word && token.isCapitalised
      && token.text.split(separator: "-").contains { $0.first?.isCapital != true }
    for piece in odds.pieces[index] ?? []
    where odds.isMasked(piece) && !isCompound && !found.contains(where: { $0.span.overlaps(piece.span) }) {
      let low = piece.span.lowerBound - token.span.lowerBound
      let key = Folding.fold(String(characters[low..<(low + piece.span.count)]))
      guard !vocabulary.contains(key), !NotPeople.contains(key) else { continue }
      found.append(
        FoundPerson(
          tokens: index..<(index + 1), span: token.place(of: low..<(low + piece.span.count)), person: nil,
          certain: false, form: .inside, key: key))
    }
    return found.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// Handles of the roster that have a figure in them: "/home/tkowal3/deploy.log".
  private func handles(in token: Token, _ index: Int) -> [FoundPerson] {
    var found: [FoundPerson] = []
    let characters = Array(token.text)
    var start = 0
    while start < characters.count {
      var end = start
      while end < characters.count, characters[end].isLetter || characters[end].isNumber { end += 1 }
      let key = Folding.fold(String(characters[start..<end]))
      if end - start >= 3, key.contains(where: \.isNumber), !vocabulary.contains(key),
        let person = roster.person(handle: key)
      {
        let span = token.place(of: start..<end)
        found.append(
          FoundPerson(tokens: index..<(index + 1), span: span, person: person, certain: true, form: .inside, key: key))
      }
      start = max(end, start + 1)
    }
    return found
  }

  /// "ana-ferrari": a word that is no name alone is one beside the rest of it.
  private func namesakes(in token: Token, _ index: Int, beside found: [FoundPerson]) -> [FoundPerson] {
    guard !found.isEmpty else { return [] }
    let characters = Array(token.text)
    return characters.indices.split { !characters[$0].isLetter }.compactMap { part in
      guard let low = part.first, let last = part.last else { return nil }
      let span = token.place(of: low..<(last + 1))
      let key = Folding.fold(String(characters[low...last]))
      guard let person = roster.person(single: key), found.contains(where: { $0.person == person }),
        !found.contains(where: { $0.span.overlaps(span) })
      else { return nil }
      return FoundPerson(
        tokens: index..<(index + 1), span: span, person: person, certain: true, form: .inside, key: key)
    }
  }

  /// Names of the roster, and of other lines, inside of a run of letters that no blanks part: "田中さんが".
  func insideOfRun(_ token: Token, _ index: Int) -> [FoundPerson] {
    guard token.key.unicodeScalars.contains(where: { $0.value >= 0xE00 && !(0x1E00...0x2E7F).contains($0.value) })
    else {
      return []
    }
    let letters = Array(token.key)
    guard letters.count == token.span.count else { return [] }
    var found: [FoundPerson] = []
    var at = 0
    while at < letters.count {
      let hit = runNames(startingAt: letters[at...]).max { $0.key.count < $1.key.count }
      if let hit {
        let start = token.span.lowerBound + at
        found.append(
          FoundPerson(
            tokens: index..<(index + 1), span: start..<(start + hit.key.count), person: hit.person, certain: true,
            form: .inside, key: hit.key))
        at += hit.key.count
      } else {
        at += 1
      }
    }
    return found
  }

  private func runNames(startingAt letters: ArraySlice<Character>) -> [(key: String, person: Int?)] {
    let listed = roster.singles.filter { $0.key.count > 1 && letters.starts(with: $0.key) }
    return listed.map { ($0.key, $0.person) } + runNames.filter { letters.starts(with: $0) }.map { ($0, nil) }
  }
}
