/// How a name may be written so that nobody sees it in the file, and everybody sees it on the page.
package enum Decoding: String, Sendable, CaseIterable {
  case entities = "HTML entities"
  case backslashes = "backslash escapes"
  case percent = "percent-encoding"
  case base64 = "Base64"
  case quotedPrintable = "quoted-printable"
  case unseen = "characters that are not seen"
  case lookAlikes = "letters that look alike"

  /// The lines that read otherwise when this is undone; nil where none do.
  func undone(in reading: Reading) -> Reading? {
    switch self {
    case .entities: Entities.decoded(reading)
    case .backslashes: Backslashes.decoded(reading)
    case .percent: HexadecimalPairs.decoded(reading, behind: UInt8(ascii: "%"))
    case .base64: Base64Runs.decoded(reading)
    case .quotedPrintable: HexadecimalPairs.decoded(reading, behind: UInt8(ascii: "="))
    case .unseen: Unseen.removed(reading)
    case .lookAlikes: LookAlikes.latin(reading)
    }
  }
}
