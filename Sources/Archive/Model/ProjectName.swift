import Foundation

/// What a project is called: any script, slashes too, for it never becomes a path.
public struct ProjectName: Hashable, Sendable, CustomStringConvertible {
  /// In characters.
  public static let limit = 200

  /// Why a text is no name.
  public enum Problem: Error, Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    /// NUL, a line break or another sign that can't be seen.
    case controlCharacter
    /// Its bytes were no UTF-8.
    case notUTF8
  }

  /// As it was typed, without blanks at its ends.
  public let description: String

  /// Blanks around it are dropped, and letters are put together with their accents, so that what looks the same is the same.
  public init(_ text: String) throws(Problem) {
    let name = text.trimmingCharacters(in: .whitespaces).precomposedStringWithCanonicalMapping
    // What stands for bytes that are no text.
    guard !name.unicodeScalars.contains("\u{FFFD}") else { throw .notUTF8 }
    guard name.contains(where: { !$0.isWhitespace }) else { throw .empty }
    guard name.count <= Self.limit, name.utf8.count <= Self.limit * 8 else { throw .tooLong(limit: Self.limit) }
    // Joiners (Cf) stay: Persian and emoji need them. Marks of direction could make one name look like another.
    let turning: Set<UInt32> = [
      // Those that only take no room: "Payments" with one in it would look like another "Payments".
      0x200B, 0x2060, 0xFEFF, 0x00AD, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
      0x2069,
    ]
    guard
      name.unicodeScalars.allSatisfy({
        let category = $0.properties.generalCategory
        return category != .control && category != .lineSeparator && category != .paragraphSeparator
          && !turning.contains($0.value)
      })
    else { throw .controlCharacter }
    description = name
  }

  /// What two names of one account must not share.
  public var key: String { description.lowercased().precomposedStringWithCanonicalMapping }
}

extension ProjectName.Problem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "A project needs a name. Give one with at least one sign that can be seen."
    case .notUTF8: "The project's name is not UTF-8. Write it in UTF-8."
    case .tooLong(let limit): "The project's name has more than \(limit) characters. Give a shorter one."
    case .controlCharacter:
      "The project's name has a sign that can't be seen, as NUL or a line break. Leave it out."
    }
  }
}
