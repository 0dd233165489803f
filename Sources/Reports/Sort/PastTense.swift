/// Tells what is done from what is to be done, where a write-up has no boxes: "Reverted the change".
enum PastTense {
  static func begins(_ text: String) -> Bool {
    guard let first = Plain.words(text).first, !CueWords.imperatives.contains(first) else { return false }
    if irregular.contains(first) { return true }
    return first.count > 4 && first.hasSuffix("ed") && !["need", "speed", "feed", "embed", "shed"].contains(first)
  }

  private static let irregular: Set<String> = [
    "sent", "built", "made", "wrote", "ran", "rebuilt", "rewrote", "began", "brought", "bought", "gave", "took", "held",
    "found", "shut", "got", "met", "told", "taught", "kept", "rolled",
  ]
}
