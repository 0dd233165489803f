/// Letters of other alphabets that look like Latin ones, and Latin ones in fancy dress.
///
/// A word is read in Latin letters where it mixes alphabets, or consists of nothing but look-alikes: "Аlice", "Рора".
/// After the confusables of Unicode Technical Standard 39, for what a plain font draws alike.
enum LookAlikes {
  static func latin(_ reading: Reading) -> Reading? {
    let bytes = reading.bytes
    guard bytes.contains(where: { $0 >= 0xC3 }) else { return nil }
    var lines = ChangedLines(of: reading)
    var word: [(scalar: UInt32, span: Range<Int>)] = []
    func endWord() {
      let isForeign = word.contains { plain($0.scalar) != nil }
      if isForeign, word.allSatisfy({ plain($0.scalar) != nil || $0.scalar < 0x250 || isMark($0.scalar) }) {
        for letter in word {
          if let latin = plain(letter.scalar) {
            lines.put([latin], insteadOf: letter.span)
          } else {
            for index in letter.span { lines.keep(index) }
          }
        }
      } else {
        for letter in word { for index in letter.span { lines.keep(index) } }
      }
      word.removeAll(keepingCapacity: true)
    }
    Scalars.visit(bytes) { scalar, span in
      if isLetter(scalar) { return word.append((scalar, span)) }
      endWord()
      for index in span { lines.keep(index) }
    }
    endWord()
    return lines.finish()
  }

  private static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return UInt8(scalar).isLetterOrDigit }
    return isMark(scalar) || plain(scalar) != nil || Unicode.Scalar(scalar)?.properties.isAlphabetic == true
  }

  private static func plain(_ scalar: UInt32) -> UInt8? {
    guard scalar >= 0x250 else { return nil }
    switch scalar {
    case 0xFF21...0xFF3A: return UInt8(scalar - 0xFF21) + 0x41
    case 0xFF41...0xFF5A: return UInt8(scalar - 0xFF41) + 0x61
    case 0x24B6...0x24CF: return UInt8(scalar - 0x24B6) + 0x41
    case 0x24D0...0x24E9: return UInt8(scalar - 0x24D0) + 0x61
    // Thirteen alphabets of mathematics, capitals and small letters of each.
    case 0x1D400...0x1D6A3:
      let letter = UInt8((scalar - 0x1D400) % 52)
      return letter < 26 ? letter + 0x41 : letter - 26 + 0x61
    default: return alike[scalar]
    }
  }

  private static let alike: [UInt32: UInt8] = {
    let pairs: [(String, String)] = [
      // Cyrillic
      ("АВСЕНІЈКМОРЅТХУҮԚԜҺ", "ABCEHIJKMOPSTXYYQWh"), ("асеһіјорѕхуүԛԝԁӏв", "acehijopsxyyqwdlb"),
      // Greek
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("αικνορτυχ", "aikvoptux"), ("ϲϳ", "cj"),
      // Armenian, Cherokee, and letters of phonetics
      ("օսոհց", "ounhg"), ("ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ", "ABCDEHJKLMPRSTVWZ"), ("ɑɡɩ", "agi"),
    ]
    var alike: [UInt32: UInt8] = [:]
    for (foreign, latin) in pairs {
      for (one, other) in zip(foreign.unicodeScalars, latin.utf8) { alike[one.value] = other }
    }
    return alike
  }()
}
