import Blameless

/// People of an address book: vCard 2.1 to 4.0 (RFC 6350). Of a card its name, nicknames, first e-mail, title or role,
/// and the last part of its organisation are read; no number, address or birthday.
package enum VCards {
  package static func looksLikeOne(_ text: String) -> Bool {
    text.drop(while: \.isWhitespace).prefix(11).uppercased() == "BEGIN:VCARD"
  }

  package static func people(in text: String) throws(RosterProblem) -> [Person] {
    var people: [Person] = []
    var card: Card?
    for property in properties(of: text) {
      switch (property.name, property.value.uppercased()) {
      case ("BEGIN", "VCARD"):
        if let open = card { throw .unclosedCard(line: open.line) }
        card = Card(line: property.line)
      case ("END", "VCARD"):
        if let person = card?.person { people.append(person) }
        card = nil
      default: card?.take(property)
      }
    }
    if let open = card { throw .unclosedCard(line: open.line) }
    return people
  }

  private struct Card {
    let line: Int
    private var formatted: String?
    private var parts: [String] = []
    private var nicknames: [String] = []
    private var email: String?
    private var role: String?
    private var title: String?
    private var organisation: [String] = []
    private var isNoPerson = false

    init(line: Int) { self.line = line }

    mutating func take(_ property: Property) {
      let value = property.value
      switch property.name {
      case "FN": formatted = formatted ?? Trimmed.filled(VCards.plain(value))
      case "N": parts = VCards.pieces(of: value, at: ";")
      case "NICKNAME": nicknames += VCards.pieces(of: value, at: ",").compactMap(Trimmed.filled)
      case "EMAIL": email = email ?? Trimmed.filled(VCards.plain(value))
      case "TITLE": title = Trimmed.filled(VCards.plain(value))
      case "ROLE": role = Trimmed.filled(VCards.plain(value))
      case "ORG": organisation = VCards.pieces(of: value, at: ";").compactMap(Trimmed.filled)
      case "KIND", "X-ADDRESSBOOKSERVER-KIND": isNoPerson = value.lowercased() != "individual"
      default: break
      }
    }

    /// Nil for a group, a company or a room.
    var person: Person? {
      // "Haddad;Noor;;Dr.;": family, given, additional, before, behind.
      let spoken = [1, 0].compactMap { parts.indices.contains($0) ? Trimmed.filled(parts[$0]) : nil }
      guard !isNoPerson, let name = spoken.isEmpty ? formatted : spoken.joined(separator: " ") else { return nil }
      let other = formatted.flatMap { $0 == name ? nil : $0 }
      return Person(
        name: name, nicknames: nicknames + (other.map { [$0] } ?? []), email: email, role: role ?? title,
        // The company itself is everybody's.
        team: organisation.count > 1 ? organisation.last : nil)
    }
  }

  private struct Property {
    let line: Int
    let name: String
    let value: String
  }

  private static func properties(of text: String) -> [Property] {
    unfolded(text).compactMap { number, line in
      guard let colon = endOfName(line) else { return nil }
      let words = line[..<colon].split(separator: ";").map { $0.uppercased() }
      // "item1.EMAIL": the group says nothing.
      guard let name = words.first?.split(separator: ".").last else { return nil }
      var value = String(line[line.index(after: colon)...])
      if words.contains(where: { $0.hasSuffix("QUOTED-PRINTABLE") }) { value = quotedPrintable(value) }
      return Property(line: number, name: String(name), value: value)
    }
  }

  /// The colon that ends a property's name and its parameters; one in quotes does not.
  private static func endOfName(_ line: String) -> String.Index? {
    var isQuoted = false
    return line.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ":" && !isQuoted
    }
  }

  /// A line that begins with a blank goes on with the one before; in version 2.1 one that ends in "=" goes on too.
  private static func unfolded(_ text: String) -> [(number: Int, line: String)] {
    var lines: [(number: Int, line: String)] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if let last = lines.last, line.first == " " || line.first == "\t" {
        lines[lines.count - 1].line = last.line + String(line.dropFirst())
      } else if let last = lines.last, last.line.hasSuffix("="), last.line.uppercased().contains("QUOTED-PRINTABLE") {
        lines[lines.count - 1].line = last.line.dropLast() + String(line)
      } else if !line.isEmpty {
        lines.append((index + 1, String(line)))
      }
    }
    return lines
  }

  private static func quotedPrintable(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func plain(_ value: String) -> String { pieces(of: value, at: nil).joined() }

  /// The value's parts, escapes undone.
  private static func pieces(of value: String, at separator: Character?) -> [String] {
    var pieces = [""]
    var isEscaped = false
    for character in value {
      if isEscaped {
        pieces[pieces.count - 1].append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == separator {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }
}
