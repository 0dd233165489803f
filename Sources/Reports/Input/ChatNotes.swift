/// A chat as plain text.
enum ChatNotes {
  static func read(_ lines: [String]) -> TypedNotes {
    var notes = TypedNotes(.chat)
    var message: ChatMessage?
    for line in lines {
      if let opening = ChatForm.opening(Plain.trim(line)) {
        message?.add(to: &notes)
        notes.date = notes.date ?? opening.date
        message = ChatMessage(time: opening.time, speaker: opening.speaker, lines: [opening.text])
      } else if message != nil {
        message?.lines.append(line)
      } else if !Plain.trim(line).isEmpty {
        notes.add(Plain.trim(line), .paragraph)
      }
    }
    message?.add(to: &notes)
    return notes
  }
}

/// What one person, or a program, has written at a time.
struct ChatMessage {
  /// "14:02", or with seconds.
  var time: String
  var speaker: String?
  var lines: [String]

  /// Each line by itself, as people break lines in a chat where a thought ends.
  func add(to notes: inout TypedNotes) {
    if let speaker, !ChatMessage.isProgram(speaker) { notes.speakers.insert(speaker) }
    var isFirst = true
    for line in lines.map(Plain.trim).map(ChatMessage.untagged)
    where line.contains(where: { $0.isLetter || $0.isNumber }) {
      let leading = Leading(line, mark: nil)
      for (index, sentence) in Sentences.of(leading.rest).flatMap(ChatMessage.parted).enumerated() {
        var typed = TypedLine(sentence, .message)
        typed.begins = index == 0
        typed.time = time
        typed.speaker = speaker
        typed.isApart = isFirst && index == 0
        if index == 0, let tick = leading.tick { typed.tick = tick == .empty ? .empty : .ticked }
        if index == 0, !isFirst, leading.isItem { typed.place = .item(depth: 1) }
        notes.lines.append(typed)
      }
      isFirst = false
    }
  }

  /// "[FIRING:1] error rate" of an alerting program: its tag is a label.
  private static func untagged(_ line: String) -> String {
    guard line.hasPrefix("["), let close = line.prefix(16).firstIndex(of: "]") else { return line }
    let tag = line.dropFirst().prefix { $0.isLetter }
    guard tag.count > 3, tag.allSatisfy(\.isUppercase) else { return line }
    return tag + ": " + Plain.trimJoints(line[close...].dropFirst())
  }

  /// Nobody in a chat takes the trouble of capitals: "all good again. about 8% failed".
  private static func parted(_ sentence: String) -> [String] {
    var parts: [String] = []
    var words: [Substring] = []
    for word in sentence.split(separator: " ") {
      words.append(word)
      let isEnd = word.hasSuffix(".") && word.count > 3 && !word.dropLast().contains(".")
      if isEnd, words.count > 1 {
        parts.append(words.joined(separator: " "))
        words = []
      }
    }
    if words.count == 1, let last = parts.indices.last {
      parts[last] += " " + words[0]
    } else if !words.isEmpty {
      parts.append(words.joined(separator: " "))
    }
    return parts
  }

  /// Programs that write into channels are no persons, and their names may stand in a report.
  static func isProgram(_ name: String) -> Bool {
    let words = Plain.words(name.filter { $0 != "_" && $0 != "-" })
    let programs: Set<String> = [
      "pagerduty", "opsgenie", "grafana", "datadog", "statuspage", "jenkins", "github", "gitlab", "sentry", "jira",
      "prometheus", "alertmanager", "nagios", "zabbix", "slackbot", "argocd", "circleci", "buildkite", "newrelic",
      "cloudwatch", "victorops", "incidentio", "rootly", "firehydrant", "splunk", "honeycomb", "pingdom", "system",
      "terraform", "alerts", "monitoring", "deploys", "webhook", "app",
    ]
    return words.contains { programs.contains($0) || $0.hasSuffix("bot") }
  }
}
