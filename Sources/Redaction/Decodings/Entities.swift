/// Character references of HTML: by number, and those names that stand for letters or for what stands in a name.
enum Entities {
  static func decoded(_ reading: Reading) -> Reading? {
    let bytes = reading.bytes
    guard bytes.contains(UInt8(ascii: "&")) else { return nil }
    var lines = ChangedLines(of: reading)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&"), let (text, end) = reference(bytes, index) else {
        lines.keep(index)
        index += 1
        continue
      }
      lines.put(text.utf8, insteadOf: index..<end)
      index = end
    }
    return lines.finish()
  }

  /// - Returns: what it stands for, and where it ends.
  static func reference(_ bytes: [UInt8], _ start: Int) -> (text: String, end: Int)? {
    guard bytes.at(start + 1) == UInt8(ascii: "#") else { return named(bytes, start) }
    let isHexadecimal = bytes.at(start + 2).map { $0 | 0x20 } == UInt8(ascii: "x")
    let from = start + (isHexadecimal ? 3 : 2)
    var end = from
    var value: UInt32 = 0
    while let digit = bytes.at(end)?.hexadecimal, isHexadecimal || digit < 10, value < 0x110000 {
      value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
      end += 1
    }
    guard end > from, let scalar = Unicode.Scalar(value), value > 0 else { return nil }
    // Browsers do without the semicolon.
    return (String(scalar), bytes.at(end) == UInt8(ascii: ";") ? end + 1 : end)
  }

  private static func named(_ bytes: [UInt8], _ start: Int) -> (text: String, end: Int)? {
    guard let end = bytes[(start + 1)...].prefix(10).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    return (signs[name] ?? accented(name)).map { ($0, end + 1) }
  }

  /// "eacute", "Ouml", "scaron": a letter and its mark, which Unicode composes.
  private static func accented(_ name: String) -> String? {
    guard let letter = name.first, letter.isASCII, letter.isLetter, let mark = marks[String(name.dropFirst())] else {
      return nil
    }
    return "\(letter)\(mark)"
  }

  private static let marks: [String: Unicode.Scalar] = [
    "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}", "macr": "\u{304}",
    "breve": "\u{306}",
    "dot": "\u{307}", "uml": "\u{308}", "ring": "\u{30A}", "dblac": "\u{30B}", "caron": "\u{30C}", "cedil": "\u{327}",
    "ogon": "\u{328}",
  ]

  private static let signs: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "lsquo": "'", "rsquo": "'", "prime": "'",
    "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "Tab": " ", "NewLine": "\n",
    "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    "commat": "@", "period": ".", "lowbar": "_", "hyphen": "-", "dash": "-", "comma": ",", "colon": ":", "sol": "/",
    "szlig": "ß", "aelig": "æ", "AElig": "Æ", "oelig": "œ", "OElig": "Œ", "oslash": "ø", "Oslash": "Ø", "thorn": "þ",
    "THORN": "Þ", "eth": "ð", "ETH": "Ð", "lstrok": "ł", "Lstrok": "Ł", "dstrok": "đ", "Dstrok": "Đ", "inodot": "ı",
    "imath": "ı",
  ]
}
