/// Lower case without accents, so that "José", "JOSE" and "jose" meet. Written out here because the standard library
/// has no public decomposition and this target imports no Foundation.
package enum Folding {
  package static func fold(_ text: some StringProtocol) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    var plain = true
    for byte in text.utf8 {
      if byte >= 0x80 {
        plain = false
        break
      }
      out.unicodeScalars.append(Unicode.Scalar(byte >= 65 && byte <= 90 ? byte + 32 : byte))
    }
    if plain { return out }
    out = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0..<0x80: out.unicodeScalars.append(scalar)
      case 0x2018, 0x2019, 0x02BC: out.append("'")
      case 0x0300...0x036F: continue
      default:
        if let plain = letters[scalar] { out += plain } else { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }

  private static let letters: [Unicode.Scalar: String] = {
    let groups = [
      "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěẹẻẽếềểễệə", "g": "ĝğġģ",
      "h": "ĥħ", "i": "ìíîïĩīĭįıǐịỉ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏőǒọỏốồổỗộơớờởỡợ",
      "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűųǔụủưứừửữự", "w": "ŵ",
      "y": "ýÿŷỳỵỷỹ", "z": "źżž",
    ]
    var out: [Unicode.Scalar: String] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { out[scalar] = plain }
    }
    return out
  }()
}
