/// The signs that people write on boards: what the recogniser's alphabet is pruned to.
///
/// Latin with the accents of European languages, digits, punctuation, and the signs of lists, arrows, tick boxes and
/// sums. The model knows 18,708 signs, nearly all of them Chinese: without those it is smaller and faster, and no longer
/// takes a drawn box for the word "mouth".
enum BoardAlphabet {
  static func contains(_ sign: Character) -> Bool {
    guard let scalar = sign.unicodeScalars.first, sign.unicodeScalars.count == 1 else { return false }
    switch scalar.value {
    case 0x20...0x7E, 0xC0...0x17F, 0x218...0x21B: return true
    default: return signs.contains(sign)
    }
  }

  private static let signs = Set(
    "¡¢£¥§©«®°±²³µ·¹»¼½¾¿–—‘’“”„†•…‰′″€™№←↑→↓↔↗↘⇐⇒⇔√∆∑∞≈≠≤≥−□■▪▲△▶▷▼▽◆◇○◎●☆★☐☑☒✓✔✕✖✗✘✅❌❗❓⚠αβγδεθλμπσφωΔΣΩ①②③④⑤⑥⑦⑧⑨⑩")
}
