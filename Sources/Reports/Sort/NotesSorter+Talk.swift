import Blameless
import Whiteboard

/// What people say to each other, while things happen or when they look back.
extension NotesSorter {
  /// A message is an event where it tells of one; what is only said stays a note, and what says nothing stays a line.
  mutating func sortMessage(_ block: Range<Int>) {
    let line = notes.lines[block.lowerBound]
    let passage = passage(of: block)
    passages.append(passage)
    if line.isApart { listed = nil }
    let text = addressed(Spoken.withoutFillers(said(block)))
    var item = Item(passage: passage, text: text, section: .talk, tick: tick(of: line))
    if let heading = Heading(text) {
      if heading.rest.isEmpty {
        guard heading.weight == .sure || text.hasSuffix(":") else { return addMessage(item, line) }
        (item.section, item.isEvident, item.isHeading, listed) = (heading.section, true, true, heading.section)
      } else {
        item.text = heading.rest
        item.section = heading.section
        item.isEvident = heading.weight == .sure
      }
      return items.append(item)
    }
    guard item.tick == nil else { return items.append(item) }
    if let listed {
      item.section = listed
      return items.append(item)
    }
    addMessage(item, line)
  }

  private mutating func addMessage(_ item: Item, _ line: TypedLine) {
    var item = item
    let text = item.text
    guard !Chatter.isIdle(text) else { return }
    if let label = Spoken.labelled(text) {
      (item.section, item.text, item.isEvident) = (label.section, label.rest, true)
      return items.append(item)
    }
    if let plan = SpokenPlan.action(in: text, speaker: line.speaker, isWish: isOver) {
      (item.section, item.text) = (.actions, plan)
      return items.append(item)
    }
    if text.hasSuffix("?") {
      // "Is anyone else seeing errors?" is how many a thing is noticed.
      guard Cues.phase(of: text) == .detection else { return items.append(item) }
      return addEvent(text, at: line.time, item, line, phase: .detection)
    }
    if let told = ToldTimes.events(in: text) {
      for event in told { addEvent(event.text, at: event.time ?? line.time, item, line) }
    } else if Cues.phase(of: text) != .other || Cues.isImpact(text) {
      addEvent(text, at: line.time, item, line)
    } else if !isOver, NotesSorter.tellsTrouble(text) {
      // "Payments are down for everyone".
      addEvent(text, at: line.time, item, line)
    } else if !isOver, ChatMessage.isProgram(line.speaker ?? "bot") || PlainFact(text, mayEnd: true)?.isPast ?? false {
      addEvent(text, at: line.time, item, line)
    } else if case .event(let phase) = ProseCues.section(of: text) {
      addEvent(text, at: line.time, item, line, phase: phase)
    } else {
      if let section = ProseCues.section(of: text), section != .actions, section != .impact { item.section = section }
      items.append(item)
    }
  }

  private static func tellsTrouble(_ text: String) -> Bool {
    let words = Plain.words(text)
    return !CueWords.troubles.isDisjoint(with: words)
      && words.dropFirst().contains { ["is", "are", "was", "were"].contains($0) }
  }

  private mutating func addEvent(
    _ text: String, at time: String?, _ item: Item, _ line: TypedLine, phase: TimelineEvent.Phase? = nil
  ) {
    var item = item
    // What somebody means to do is not done yet.
    let isMeant = ["lets", "ill", "should", "maybe", "shall", "trying", "going"].contains(Plain.words(text).first ?? "")
    item.section = isMeant ? .event(.response) : phase.map { .event($0) } ?? .timeline
    item.text = [time, spoken(by: line.speaker, text)].compactMap(\.self).joined(separator: " ")
    if !isMeant, [.recovery, .mitigation].contains(Cues.phase(of: text)) { isOver = true }
    items.append(item)
  }

  /// "Maya, can you look" speaks to somebody; "Maya rolled back" of her.
  private func addressed(_ text: String) -> String {
    for name in notes.speakers where text.lowercased().hasPrefix(name.lowercased()) {
      let rest = text.dropFirst(name.count)
      let words = Plain.words(String(rest))
      guard let next = words.first, words.count > 1, rest.first.map({ " ,:".contains($0) }) == true else { continue }
      if rest.first == "," || NotesSorter.spokenTo.contains(next) { return Plain.trimJoints(rest) }
    }
    return text
  }

  private static let spokenTo: Set<String> = [
    "i", "ive", "ill", "im", "we", "weve", "you", "can", "could", "please", "are", "do", "did", "what", "when", "where",
    "any", "have", "lets", "thanks", "ok", "yes", "no", "fyi", "the", "how", "why", "this", "that", "it",
  ]

  /// With the role of who said it: the name stands here, and the editor puts the role in its place.
  private func spoken(by speaker: String?, _ text: String) -> String {
    guard let speaker, known.contains(speaker) else { return text }
    return "\(speaker): \(text)"
  }

  /// A sentence of a meeting.
  mutating func sortSpeech(_ block: Range<Int>) {
    for index in block {
      let line = notes.lines[index]
      let passage = passage(of: index..<(index + 1))
      passages.append(passage)
      let text = Spoken.withoutFillers(line.text)
      var item = Item(passage: passage, text: text, section: .talk)
      if let heading = Heading(text), !heading.rest.isEmpty, heading.weight == .sure {
        (item.section, item.text, item.isEvident) = (heading.section, heading.rest, true)
      } else if let label = Spoken.labelled(text) {
        (item.section, item.text, item.isEvident) = (label.section, label.rest, true)
      } else if let plan = SpokenPlan.action(in: text, speaker: line.speaker, isWish: true, saysLets: false) {
        (item.section, item.text) = (.actions, plan)
      } else if !text.hasSuffix("?"), let told = ToldTimes.events(in: text) {
        for event in told {
          item.section = .timeline
          item.text = [event.time, event.text].compactMap(\.self).joined(separator: " ")
          items.append(item)
        }
        continue
      } else {
        item.section = ProseCues.section(of: text) ?? .talk
        if item.section == .actions { item.section = .talk }
      }
      items.append(item)
    }
  }
}
