/// What items tell only together: causes under each other, pluses beside minuses.
enum ItemRuns {
  static func settled(_ items: [Item]) -> [Item] {
    var items = items.map(asked)
    answer(&items)
    tellTimes(&items)
    for run in runs(of: items) {
      weigh(run, in: &items)
      chain(run, in: &items)
    }
    return items
  }

  /// "14.02 deploy", "14.05 errors", "14.11 rolled back": three figures with a dot, or four without, that rise one
  /// under the other with no heading over them are times.
  private static func tellTimes(_ items: inout [Item]) {
    var start = items.startIndex
    while start < items.endIndex {
      var end = start
      var last = -1
      while end < items.endIndex, let time = bareTime(of: items[end]), time >= last {
        last = time
        end += 1
      }
      if end - start >= 3, bareTime(of: items[start]) != last {
        for index in start..<end { items[index].section = .timeline }
      }
      start = max(end, start + 1)
    }
  }

  private static func bareTime(of item: Item) -> Int? {
    guard !item.isHeading, item.tick == nil, item.section == nil || item.section == .topic else { return nil }
    let figures = item.text.prefix { $0.isNumber || $0 == "." }.filter(\.isNumber)
    guard figures.count == 4, TimeScanner.leading(item.text, isTimeline: false) == nil,
      let found = TimeScanner.leading(item.text, isTimeline: true), !found.rest.isEmpty, found.start.scale == .clock
    else { return nil }
    return found.start.seconds
  }

  /// "?? who else uses it" is a question, with its mark where it belongs.
  private static func asked(_ item: Item) -> Item {
    guard !item.isHeading, item.text.hasPrefix("?") else { return item }
    let text = Plain.trim(item.text.drop { $0 == "?" || $0.isWhitespace })
    guard Plain.words(text).count > 1 else { return item }
    var item = item
    item.text = text.hasSuffix("?") ? text : text.trimmingEnd(".!") + "?"
    item.section = .questions
    item.tick = nil
    return item
  }

  /// "Why? -> the pool was empty", several of them: a chain of whys, with or without a heading.
  private static func answer(_ items: inout [Item]) {
    let steps = items.indices.filter { index in
      !items[index].isHeading && items[index].tick == nil && WhyAnswer.isAnswered(items[index].text)
    }
    guard steps.count > 1 else { return }
    for index in steps {
      items[index].section = .fiveWhys
      items[index].isEvident = true
    }
  }

  /// From one heading, gap or change of section to the next.
  private static func runs(of items: [Item]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in items.indices {
      if items[index].isHeading {
        if start < index { runs.append(start..<index) }
        start = index + 1
      } else if index > start, items[index].isApart || items[index].section != items[index - 1].section {
        runs.append(start..<index)
        start = index
      }
    }
    if start < items.count { runs.append(start..<items.count) }
    return runs
  }

  /// A list with both pluses and minuses for bullets says what went well and what did not.
  private static func weigh(_ run: Range<Int>, in items: inout [Item]) {
    let bullets = run.compactMap { items[$0].bullet }
    let plus: Set<Character> = ["+"]
    let minus: Set<Character> = ["-", "–", "—"]
    guard bullets.count == run.count, bullets.contains(where: plus.contains), bullets.contains(where: minus.contains),
      bullets.allSatisfy({ plus.contains($0) || minus.contains($0) })
    else { return }
    switch items[run.lowerBound].section {
    case .actions, .timeline, .doing, .done, .stop, .declined: return
    default: break
    }
    // Right under a heading of causes a sign may be a bullet like others.
    if let section = items[run.lowerBound].section, [.factors, .rootCause, .fiveWhys].contains(section),
      !items[run.lowerBound].isApart
    {
      return
    }
    for index in run {
      items[index].section = items[index].bullet == "+" ? .wentWell : .wentPoorly
      items[index].isEvident = true
    }
  }

  /// Causes that begin with "because" or an arrow back dig down from what stands first.
  private static func chain(_ run: Range<Int>, in items: inout [Item]) {
    switch items[run.lowerBound].section {
    case .factors, .rootCause, nil, .topic, .notes: break
    default: return
    }
    let steps = run.filter { WhyAnswer.opensStep(items[$0].text) }
    guard let first = steps.first, let last = steps.last, first > run.lowerBound else {
      return numbered(run, in: &items)
    }
    let isHeaded = [.factors, .rootCause].contains(items[run.lowerBound].section)
    guard steps.count > (isHeaded ? 0 : 1), steps.count == last - first + 1 else { return }
    // A list may hold several short chains; each begins with what has no opener.
    for index in (first - 1)...last {
      items[index].section = .fiveWhys
      items[index].isEvident = isHeaded
    }
  }

  /// "Why" over "1. ... 2. ... 3. ...".
  private static func numbered(_ run: Range<Int>, in items: inout [Item]) {
    guard run.count > 2, run.lowerBound > 0, items[run.lowerBound - 1].isHeading,
      ["why", "whys", "warum"].contains(Plain.words(items[run.lowerBound - 1].text).joined(separator: " ")),
      zip(run, 1...).allSatisfy({ items[$0].number == $1 })
    else { return }
    for index in run { items[index].section = .fiveWhys }
  }
}
