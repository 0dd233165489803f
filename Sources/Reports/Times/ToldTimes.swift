/// The times within a sentence that is told: "We rolled back at 10:09 and by 10:14 all was fine".
enum ToldTimes {
  struct Event: Equatable {
    /// As it stands there. Nil for what is told beside a time and has none.
    var time: String?
    var text: String
  }

  /// - Returns: nil where no time of the day is told, or two mark a span.
  static func events(in text: String) -> [Event]? {
    let words = text.split(separator: " ").map(String.init)
    var times: [Range<Int>] = []
    for index in words.indices where !(times.last?.contains(index) ?? false) {
      if let range = time(words, at: index) { times.append(range) }
    }
    guard !times.isEmpty, !Plain.words(text).contains("between") else { return nil }
    var cuts = [0]
    for (time, next) in zip(times, times.dropFirst()) {
      guard let cut = cut(words, in: time.upperBound..<next.lowerBound) else { return nil }
      cuts.append(cut)
    }
    cuts.append(words.count)
    var events: [Event] = []
    for (time, span) in zip(times, zip(cuts, cuts.dropFirst())) {
      let before = clause(words[span.0..<time.lowerBound])
      let after = clause(words[time.upperBound..<span.1])
      let isOpened = openers.contains(words[time.lowerBound].lowercased())
      let clock = words[time].dropFirst(isOpened ? 1 : 0).joined(separator: " ").filter { !",;()".contains($0) }
        .trimmingEnd(".")
      // "deployed at 14:01, rolling back now" tells two things.
      let isParted = words[time.upperBound - 1].hasSuffix(",") && Plain.words(before).count > 1
      if isParted, Plain.words(after).count > 2 {
        events.append(Event(time: clock, text: before))
        events.append(Event(time: nil, text: after))
      } else {
        let text = [before, after].filter { !$0.isEmpty }.joined(separator: " ")
        guard Plain.words(text).count > 1 else { return nil }
        events.append(Event(time: clock, text: text))
      }
    }
    return events
  }

  /// A clock time at a place, with the word that introduces it and the half of the day behind it.
  private static func time(_ words: [String], at index: Int) -> Range<Int>? {
    let bare = words[index].filter { !",;.()".contains($0) }
    let isOpened = openers.contains(bare.lowercased())
    let at = isOpened ? index + 1 : index
    guard at < words.count else { return nil }
    var end = at + 1
    var said = words[at].filter { !",;()".contains($0) }
    if end < words.count, ["am", "pm", "utc", "z"].contains(words[end].lowercased().filter(\.isLetter)) {
      said += " " + words[end].filter(\.isLetter)
      end += 1
    }
    let digits = said.trimmingEnd(".").filter(\.isNumber)
    guard said.first?.isNumber == true, digits.count > 2 || said.lowercased().contains("m"),
      let found = TimeScanner.leading(said.trimmingEnd("."), isTimeline: false), found.rest.isEmpty, found.end == nil
    else { return nil }
    // Without a word before it a time stands at an end of the sentence, or behind "out".
    guard isOpened || index == 0 || end == words.count || words[end - 1].hasSuffix(",") else { return nil }
    let before = index > 0 ? words[index - 1].lowercased() : ""
    if ["since", "until", "till", "to", "from", "than"].contains(before) { return nil }
    return index..<end
  }

  private static let openers: Set<String> = ["at", "by", "around", "about", "@", "circa"]

  /// Where the second clause begins between two times.
  private static func cut(_ words: [String], in range: Range<Int>) -> Int? {
    for index in range where ["and", "then", "but", "before"].contains(words[index].lowercased()) { return index }
    if let index = range.first(where: { words[$0].hasSuffix(",") || words[$0].hasSuffix(";") }) { return index + 1 }
    return words[range.lowerBound - 1].hasSuffix(",") ? range.lowerBound : nil
  }

  private static func clause(_ words: ArraySlice<String>) -> String {
    var words = words
    while let first = words.first, ["and", "then", "but", "so"].contains(first.lowercased().filter(\.isLetter)) {
      words = words.dropFirst()
    }
    return Plain.trimJoints(words.joined(separator: " "))
  }
}
