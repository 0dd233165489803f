/// Korean given names in Latin letters: two syllables of a small stock, joined by a hyphen ("Seo-yeon", "Hyun-Soo").
enum KoreanName {
  private static let syllables: WordList = """
    ah bin bok byung chan chang chul dae do dong eun gi gun gyu ha hae hee ho hoon hwa hwan hye hyeon hyo hyuk hyun in
    jae jeong ji jin joo joon ju jun jung ki kwang kyu kyung min mi myung na nam rim sang seo seok seon seong seung shin
    si sik so sol soo su sun sung tae uk won woo yeol yeon yeong yong yoo yoon you young yu yul yun
    """

  /// - Parameter key: folded.
  static func isGiven(_ key: String) -> Bool {
    guard key.utf8.contains(45) else { return false }
    let parts = key.split(separator: "-").map(String.init)
    return parts.count == 2 && parts.allSatisfy { syllables.contains($0) }
  }
}
