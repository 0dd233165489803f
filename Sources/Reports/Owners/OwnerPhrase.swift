import Blameless

/// The role or team that holds an action, where its place says so and the editor takes it for nobody's name: "→ Platform",
/// "(Billing)", "owner: web", "..., Ledger team".
struct OwnerPhrase {
  var rest: String
  var owner: String

  /// - Parameter custom: how the actions of this board say whose they are, where most of them do.
  init?(_ text: String, editor: Editor, custom: OwnerCustom) {
    for reading in OwnerPhrase.readings(of: text) where !reading.rest.isEmpty {
      let words = Plain.words(reading.phrase)
      guard OwnerPhrase.accepts(reading.phrase, words, reading.form, custom, rest: reading.rest),
        editor.edit(reading.phrase).mentions.isEmpty
      else { continue }
      // Within the whole line it may be a name after all.
      let place = text.span(ofWord: reading.phrase)
      let mentions = editor.edit(text).mentions
      if let place, mentions.contains(where: { $0.span.overlaps(place) }) { continue }
      owner = reading.phrase
      rest = reading.rest
      return
    }
    return nil
  }

  /// Where a tag may stand.
  enum Form { case label, arrow, bracket, dash, comma, head }

  struct Reading {
    var phrase: String
    var rest: String
    var form: Form
  }

  /// What may be an owner by its place alone.
  static func readings(of text: String) -> [Reading] {
    var readings: [Reading] = []
    if let found = labelled(text) { readings.append(found) }
    if let found = bracketed(text) { readings.append(found) }
    for (form, joints) in [
      (Form.arrow, ["→", "->", "=>", "⇒", "➜", "➔", ">>"]),
      (.dash, [" - ", " – ", " — ", " | ", " / ", " // ", " ~ ", ": ", " □ "]),
      (.comma, [", ", "; "]),
    ] {
      if let (before, after) = text.partedAtLast(of: joints) {
        readings.append(
          Reading(phrase: Plain.trimJoints(after), rest: Plain.trimJoints(before), form: form))
      }
    }
    if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
      let rest = Plain.trimJoints(text[close...].dropFirst())
      readings.append(Reading(phrase: Plain.trim(text.dropFirst().prefix { $0 != "]" }), rest: rest, form: .bracket))
    }
    for joint in [":", " →", " ->", " - ", " – ", " to ", " will "] {
      guard let place = text.firstPlace(of: joint), place < 40 else { continue }
      let letters = Array(text)
      let rest = Plain.trimJoints(String(letters[(place + joint.count)...]))
      readings.append(Reading(phrase: Plain.trim(String(letters[..<place])), rest: rest, form: .head))
    }
    return readings
  }

  /// "owner: web", "owned by web", anywhere; it ends with a comma, a bracket or the line.
  private static func labelled(_ text: String) -> Reading? {
    let lower = text.lowercased()
    guard lower.count == text.count else { return nil }
    for label in labels {
      guard let place = lower.firstPlace(of: label) else { continue }
      let letters = Array(text)
      if place > 0, letters[place - 1].isLetter { continue }
      let after = letters[(place + label.count)...]
      var phrase = after.prefix { !",;)]|/".contains($0) }
      // "owner: web   due: 12/11"
      let said = String(phrase).lowercased()
      if let end = tags.compactMap({ said.firstPlace(of: $0) }).filter({ $0 > 0 }).min() { phrase = phrase.prefix(end) }
      let before = String(letters[..<place]).trimmingEnd(" ")
      let rest = String(after.dropFirst(phrase.count).drop { ")]".contains($0) })
      let joined =
        Plain.trimJoints(before.trimmingEnd("(["))
        + (Plain.trimJoints(rest).isEmpty ? "" : ", " + Plain.trimJoints(rest))
      return Reading(phrase: Plain.trim(String(phrase)), rest: joined, form: .label)
    }
    return nil
  }

  /// What ends an owner behind its label.
  private static let tags = ["  ", " due", " by ", " until ", " eta", " prio", " status", " state"]

  private static let labels = [
    "owner: ", "owner:", "owner = ", "owner=", "owner - ", "owned by ", "owners: ", "assigned to ", "assignee: ",
    "dri: ", "responsible: ", "resp: ", "who: ", "verantwortlich: ", "lead: ", "team: ",
  ]

  private static func bracketed(_ text: String) -> Reading? {
    guard let last = text.last, last == ")" || last == "]",
      let open = text.lastIndex(of: last == ")" ? "(" : "["), open != text.startIndex
    else { return nil }
    return Reading(
      phrase: Plain.trim(text[text.index(after: open)...].dropLast()), rest: Plain.trimJoints(text[..<open]),
      form: .bracket)
  }

  private static func accepts(
    _ phrase: String, _ words: [String], _ form: Form, _ custom: OwnerCustom, rest: String
  ) -> Bool {
    guard (1...4).contains(words.count), phrase.count < 36, !phrase.contains(where: \.isNumber),
      phrase.allSatisfy({ $0.isLetter || $0.isWhitespace || "&-+/.".contains($0) }),
      !words.contains(where: noOwners.contains), LooseDay.length(at: ["x", "x"] + phrase.split(separator: " ")) == nil,
      !StateTag.isAlone(phrase)
    else { return false }
    let isNamed = phrase.first?.isUppercase == true
    switch form {
    case .label: return true
    case .arrow: return TeamWords.nameOne(words) || isNamed && words.count < 4 && !Cues.isImperative(phrase)
    case .bracket:
      // What stands there in capitals, and is no thing that a bracket explains, is whose it is.
      let isSaid = isNamed && words.count < 3 && !words.contains(where: TeamWords.explain)
      return TeamWords.nameOne(words) || isSaid || custom.bracket && words.count < 4
    case .dash: return TeamWords.nameOne(words) || (custom.dash && isNamed || custom.tags) && words.count < 4
    case .comma: return TeamWords.callOne(words)
    case .head:
      guard TeamWords.nameOne(words) else { return false }
      return TeamWords.callOne(words) || Cues.isImperative(rest) || ImperativeMood.opens(rest)
    }
  }

  private static let noOwners: Set<String> = [
    "tbd", "tba", "none", "nobody", "na", "optional", "maybe", "if", "etc", "eg", "ie", "again", "only", "also", "too",
    "see", "per", "with", "without", "for", "not", "no", "new", "old", "first", "incl", "including", "via", "like",
    "in", "on", "at", "when", "until", "after", "before", "than", "utc", "is", "are", "was", "were",
  ]
}

/// How the actions of a board say whose they are, where several do so in one way.
struct OwnerCustom {
  var bracket = false
  var dash = false
  /// Whether all that is set off says whose it is, when it is due or how far it is.
  var tags = false

  init() {}

  /// - Parameter actions: as they stand on the board.
  init(of actions: [String]) {
    let bare = actions.map(OwnerCustom.withoutTags)
    func isUsual(_ form: OwnerPhrase.Form) -> Bool {
      let count = bare.count { text in
        OwnerPhrase.readings(of: text).contains {
          $0.form == form && (1...3).contains(Plain.words($0.phrase).count) && !$0.phrase.contains(where: \.isNumber)
            && text.hasSuffix($0.phrase + (form == .bracket ? String(text.suffix(1)) : ""))
        }
      }
      return count > 1 && count * 2 >= actions.count
    }
    bracket = isUsual(.bracket)
    dash = isUsual(.dash)
  }

  /// Without what may stand behind an owner: a day, a state, a mark of weight.
  private static func withoutTags(_ text: String) -> String {
    var text = text
    var before: String
    repeat {
      before = text
      if let found = StateTag(text) { text = found.rest }
      if let found = Weight(text) { text = found.rest }
      let words = text.split(separator: " ")
      if let day = DayTail.length(at: words), words.count > day + 1 {
        text = Plain.trimJoints(words.dropLast(day).joined(separator: " "))
      }
    } while text != before
    return text
  }
}

extension String {
  /// What stands before and after the last of the joints.
  fileprivate func partedAtLast(of joints: [String]) -> (before: Substring, after: Substring)? {
    var index = endIndex
    while index > startIndex {
      index = self.index(before: index)
      for joint in joints where self[index...].hasPrefix(joint) {
        return (self[..<index], self[index...].dropFirst(joint.count))
      }
    }
    return nil
  }
}
