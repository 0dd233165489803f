/// Reads JSON as RFC 8259 has it, and nothing looser. Made for text from strangers: what it takes in time and memory
/// grows with the text's length alone, and the depth is limited, because the stack is.
package struct JSONReader {
  /// - Parameters:
  ///   - limit: in bytes.
  ///   - depth: how many arrays and objects may stand in one another.
  package static func value(of bytes: [UInt8], limit: Int = 64 << 20, depth: Int = 128) throws(JSONProblem)
    -> JSONValue
  {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    var reader = JSONReader(bytes: bytes, limit: depth)
    reader.skipBlanks()
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.at == bytes.count else { throw .trailing(at: reader.at) }
    return value
  }

  private let bytes: [UInt8]
  private let limit: Int
  private var at = 0

  private init(bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private var stuck: JSONProblem { at < bytes.count ? .unexpected(at: at) : .endsEarly }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    guard depth < limit else { throw .tooDeep(limit: limit, at: at) }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte): return try number()
    default: throw stuck
    }
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
    for byte in text.utf8 {
      guard next == byte else { throw stuck }
      at += 1
    }
    return value
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> JSONValue {
    at += 1
    var values: [JSONValue] = []
    skipBlanks()
    if skip("]") { return .array([]) }
    while true {
      skipBlanks()
      values.append(try value(depth: depth + 1))
      skipBlanks()
      if skip("]") { return .array(values) }
      guard skip(",") else { throw stuck }
    }
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> JSONValue {
    at += 1
    var members: [(String, JSONValue)] = []
    skipBlanks()
    if skip("}") { return .object([]) }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw stuck }
      let key = try string()
      skipBlanks()
      guard skip(":") else { throw stuck }
      skipBlanks()
      members.append((key, try value(depth: depth + 1)))
      skipBlanks()
      if skip("}") { return .object(members) }
      guard skip(",") else { throw stuck }
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private mutating func digits() throws(JSONProblem) {
    guard let byte = next, isDigit(byte) else { throw stuck }
    while let byte = next, isDigit(byte) { at += 1 }
  }

  private mutating func number() throws(JSONProblem) -> JSONValue {
    let start = at
    var isWhole = true
    _ = skip("-")
    if !skip("0") { try digits() }
    if skip(".") {
      isWhole = false
      try digits()
    }
    if skip("e") || skip("E") {
      isWhole = false
      if !skip("+") { _ = skip("-") }
      try digits()
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if isWhole, let number = Int(text) { return .integer(number) }
    guard let number = Double(text) else { throw .unexpected(at: start) }
    return .number(number)
  }

  private mutating func string() throws(JSONProblem) -> String {
    at += 1
    var text: [UInt8] = []
    var plain = at
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        defer { at += 1 }
        // Most texts have nothing that is escaped.
        if text.isEmpty { return String(decoding: bytes[plain..<at], as: UTF8.self) }
        text += bytes[plain..<at]
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[plain..<at]
        at += 1
        text += UTF8.encode(try escaped())?.map { $0 } ?? []
        plain = at
      case 0..<0x20: throw .unexpected(at: at)
      default: at += 1
      }
    }
    throw .endsEarly
  }

  private mutating func escaped() throws(JSONProblem) -> Unicode.Scalar {
    guard let byte = next else { throw .endsEarly }
    let letter = Unicode.Scalar(byte)
    if letter == "u" {
      at += 1
      return try escapedUnicode()
    }
    guard let scalar = Self.escapes[letter] else { throw stuck }
    at += 1
    return scalar
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
  ]

  /// Half of a surrogate pair alone is no character: it becomes U+FFFD, as wide in UTF-16 as it was.
  private mutating func escapedUnicode() throws(JSONProblem) -> Unicode.Scalar {
    let unit = try fourDigits()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let place = at
    at += 2
    let low = try fourDigits()
    if 0xDC00..<0xE000 ~= low, let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)) {
      return scalar
    }
    at = place
    return "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSONProblem) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw stuck }
      unit = unit << 4 | UInt32(digit)
      at += 1
    }
    return unit
  }
}
