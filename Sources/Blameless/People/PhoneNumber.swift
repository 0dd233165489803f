/// Telephone numbers, which find a person as surely as a name.
enum PhoneNumber {
  /// How many digits they have at least and at most (ITU-T E.164 allows 15).
  private static let digits = 9...15

  /// The end of the number that begins at a token: "+49 151 2345 6789", "(555) 123-4567", or digits behind "tel".
  static func end(at index: Int, in tokens: [Token]) -> Int? {
    let isInternational = tokens[index].text.utf8.first == UInt8(ascii: "+")
    // "(555) 123-4567", but no address and no count in brackets.
    let isBracketed =
      tokens[index].key == "(" && tokens.count > index + 3 && (2...5).contains(tokens[index + 1].text.count)
      && tokens[index + 2].key == ")"
    let isCalled =
      index > 0
      && cues.contains(tokens[index - 1].key == ":" && index > 1 ? tokens[index - 2] : tokens[index - 1])
    guard isInternational || isBracketed || isCalled else { return nil }
    var count = 0
    var end = index
    while end < tokens.count, end < index + 14 {
      let text = tokens[end].text
      guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+()-./".contains($0)) }), text.count < 20,
        text.count(where: { $0 == "." }) < 3
      else { break }
      // A gap wider than a blank parts two numbers.
      if end > index, tokens[end].span.lowerBound > tokens[end - 1].span.upperBound + 1 { break }
      count += text.count(where: \.isNumber)
      end += 1
    }
    while end > index, !(tokens[end - 1].text.last?.isNumber ?? false) { end -= 1 }
    return digits.contains(count) && end > index ? end : nil
  }

  static let cues: WordList = "tel phone mobile cell telefon whatsapp"
}
