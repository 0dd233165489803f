import Hummingbird

/// A form without files.
struct Form: Sendable {
  /// As they were sent.
  let ordered: [(name: String, value: String)]
  private let fields: [String: String]

  private static let largest = 1 << 20
  /// Fields. A report of a thousand statements has five for each.
  private static let most = 10_000

  /// - Throws: ``Refusal``.
  init(of request: Request) async throws {
    guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? false else {
      throw Refusal.bad(Texts.say("form.that-is-no-form"))
    }
    self.init(String(decoding: try await request.body(upTo: Self.largest), as: UTF8.self))
  }

  init(_ text: String) {
    ordered = text.split(separator: "&").prefix(Self.most).map { field in
      let halves = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Self.decoded(halves[0]), halves.count > 1 ? Self.decoded(halves[1]) : "")
    }
    fields = Dictionary(ordered.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Without blanks at its ends; empty where it is not there.
  subscript(name: String) -> String { Self.trimmed(fields[name] ?? "") }

  /// As it was typed: blanks may be part of a password.
  func exactly(_ name: String) -> String { fields[name] ?? "" }

  static func trimmed(_ text: String) -> String {
    var slice = text[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }

  /// As a value in an address.
  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let letter = Character(UnicodeScalar(byte))
      if letter.isASCII, letter.isLetter || letter.isNumber || "-._~".contains(letter) { return String(letter) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "+") {
        bytes.append(0x20)
      } else if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
