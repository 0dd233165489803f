/// A time of day as people say it: "half past nine", "three o'clock in the morning", "14.05 Uhr", "1405 hours", "9ish".
enum SpokenClock {
  /// - Returns: how many characters of the text's beginning it takes; nil where it does not begin with one.
  static func length(_ text: Substring) -> Int? {
    let lowered = text.prefix(80).lowercased().replacing("’", with: "'")
    for pattern in [past, oClock, uhr, military, other] {
      guard let match = lowered.prefixMatch(of: pattern) else { continue }
      let next = lowered[match.range.upperBound...].first
      guard next.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
      return lowered.distance(from: lowered.startIndex, to: match.range.upperBound)
    }
    return nil
  }

  private nonisolated(unsafe) static let past =
    #/(?:(?:half|(?:a )?quarter|(?:[a-z]+|[0-9]+)(?:-[a-z]+)? minutes?) (?:past|after|to|before)|(?:five|ten|twenty(?:[- ]five)?) past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|[0-9]{1,2})(?: ?[ap]\.?m\.?)?(?: (?:in the (?:early |late )?(?:morning|afternoon|evening)|at night))?/#
  private nonisolated(unsafe) static let oClock =
    #/(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,2})(?: o'clock| in the (?:early |late )?(?:morning|afternoon|evening)| at night){1,2}/#
  private nonisolated(unsafe) static let uhr = #/[0-9]{1,2}(?:[.:][0-5][0-9])? ?uhr/#
  private nonisolated(unsafe) static let military = #/(?:[01][0-9]|2[0-3])[0-5][0-9] ?(?:hours|hrs|h|utc|z)(?! of)/#
  private nonisolated(unsafe) static let other = #/[0-9]{1,2}ish|t[0-2][0-9]:[0-5][0-9](?::[0-5][0-9])?z?/#
}
