/// Lower case without accents and what is not seen, so that "José", "JOSE" and "jose" meet. Written out here because the standard library
/// has no public decomposition and this target imports no Foundation.
package enum Folding {
  package static func fold(_ text: some StringProtocol) -> String {
    var (isPlain, isSmall) = (true, true)
    for byte in text.utf8 {
      if byte >= 0x80 {
        isPlain = false
        break
      }
      if byte &- 65 < 26 { isSmall = false }
    }
    if isPlain, isSmall { return String(text) }
    if isPlain {
      return String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
        var count = 0
        for byte in text.utf8 {
          bytes[count] = byte &- 65 < 26 ? byte | 32 : byte
          count += 1
        }
        return count
      }
    }
    var out = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0..<0x80: out.unicodeScalars.append(scalar)
      case 0x2018, 0x2019, 0x02BC: out.append("'")
      case 0x0300...0x036F: continue
      default:
        if let plain = letters[scalar] {
          out += plain
        } else if !scalar.isUnseen {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out
  }

  private static let letters: [Unicode.Scalar: String] = {
    let groups = [
      "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěẹẻẽếềểễệə", "g": "ĝğġģ",
      "h": "ĥħ", "i": "ìíîïĩīĭįıǐịỉ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏőǒọỏốồổỗộơớờởỡợ",
      "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűųǔụủưứừửữự", "w": "ŵ",
      "y": "ýÿŷỳỵỷỹ", "z": "źżž", "σ": "ς",
    ]
    var out: [Unicode.Scalar: String] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { out[scalar] = plain }
    }
    return out
  }()
}
