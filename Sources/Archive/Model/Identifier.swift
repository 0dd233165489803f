/// The name that the archive gives something: short, easy to type, and never two letters that look alike.
///
/// Thirty signs, eight of them: two of a hundred thousand boards share one with a chance of one in a hundred, and then
/// the store refuses the second and another is drawn.
public struct Identifier<Owner>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// How many signs a drawn one has.
  public static var length: Int { 8 }

  /// In small letters.
  public let text: String

  /// Reads one that was written down. Capitals make no difference; nil where some sign is none of ours.
  public init?(_ text: some StringProtocol) {
    let small = text.lowercased()
    guard !small.isEmpty, small.utf8.count <= 32, small.utf8.allSatisfy(identifierSigns.contains) else { return nil }
    self.text = small
  }

  /// Draws a new one.
  public static func random(using generator: inout some RandomNumberGenerator) -> Identifier {
    // Its first sign is a letter, so that nobody takes it for a number.
    let letters = identifierSigns.dropFirst(8)
    var signs = [letters[Int.random(in: letters.indices, using: &generator)]]
    while signs.count < length {
      signs.append(identifierSigns[Int.random(in: identifierSigns.indices, using: &generator)])
    }
    return Identifier(known: String(decoding: signs, as: UTF8.self))
  }

  private init(known text: String) { self.text = text }

  public var description: String { text }

  public static func < (a: Identifier, b: Identifier) -> Bool { a.text < b.text }
}

/// Without 0, 1, i, l, o and u.
private let identifierSigns = Array("23456789abcdefghjkmnpqrstvwxyz".utf8)
