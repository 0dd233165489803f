import Blameless
import SeededNumbers
import Whiteboard

/// A board, and notes, that name people of a roster in many forms and places; the same for the same seed.
package struct NamedBoard: Sendable {
  package let people: [Named]
  package let lines: [String]

  package init(seed: UInt64) {
    var numbers = SplitMix(seed: seed)
    let people = (0..<3).map { Named(&numbers, number: $0 + Int(seed % 5)) }
    self.people = people
    var lines = ["Postmortem: login outage 2026-11-18"]
    for (heading, count) in [("Timeline", 4), ("Root cause", 2), ("Went well", 2), ("Action items", 3), ("Notes", 4)] {
      lines.append(heading)
      for _ in 0..<count { lines += Self.line(people, &numbers).split(separator: "\n").map(String.init) }
    }
    self.lines = lines
  }

  package var roster: [Person] { people.map(\.person) }

  /// As notes that somebody typed.
  package var text: String { lines.joined(separator: "\n") + "\n" }

  package var markdown: String {
    "---\nauthor: \(people[0].given) \(people[0].family)\n---\n\n"
      + lines.map { $0.count < 14 ? "## \($0)\n" : "- \($0)" }.joined(separator: "\n")
      + "\n\n```\nCo-authored-by: \(people[1].given) \(people[1].family) <\(people[1].email)>\n```\n"
  }

  /// As the reader would give it: letters of ten by twenty-four pixels, a column of lines forty apart.
  package var board: Board {
    Board(
      lines: lines.enumerated().map { index, text in
        var left = 40.0
        let y = 20 + Double(index) * 40
        let words = text.split(separator: " ").map { word in
          let width = Double(word.count) * 10
          defer { left += width + 10 }
          return Word(
            text: String(word), confidence: 0.95, box: Quad(x: left, y: y, width: width, height: 24),
            cuts: (0...word.count).map { Double($0) / Double(word.count) })
        }
        return Line(
          id: Line.ID(index + 1), words: words, box: Quad(x: 40, y: y, width: left - 50, height: 24))
      })
  }

  private static func line(_ people: [Named], _ numbers: inout SplitMix) -> String {
    let one = people.randomElement(using: &numbers) ?? people[0]
    let other = people.randomElement(using: &numbers) ?? people[1]
    let a = one.called(&numbers)
    let b = other.called(&numbers)
    let (given, family) = (one.given, one.family)
    let dashed = "\(given)-\(family)".lowercased()
    let places = [
      "14:02 \(a) deployed v2.3 without a plan", "14:19 page acked by \(a)", "14:31 \(a) and \(b) restarted the queue",
      "Add a rollback check to the gate - \(a)", "Rotate the keys (\(a))", "Document the failover - \(a)/\(b)",
      "\(a)'s change broke the login", "Told \(a) to wait for the replica", "Owner: \(a)", "cc \(a), \(b)",
      "kudos to \(a) for the quick fix", "\(a) should have tested the migration", "Why did \(a) skip the checklist?",
      "\(a): write the runbook by 12/1", "[\(a)] fix the alert", "IC: \(a), scribe: \(b)",
      "if \(a) had waited, no outage", "The alert was silenced by \(a) at 02:00", "Paged \(a) at 02:10, no answer",
      "Checked with \(a) about the lag", "Update the docs -> \(a)", "thanks \(a)!", "Ask \(one.email) for the runbook",
      "merged fix/\(dashed)/pool-size into main", "see https://wiki.example.org/~\(dashed)/runbook",
      "logs in /home/\(one.handle)/deploy.log", "`git blame` says \(given) \(family)",
      "Reverted by \(given)\n\(family), after a call",
      "Signed-off-by: \(given) \(family) <\(one.email)>", "- Hi \(given), can you look? - \(other.given)",
      "the job ran as user=\(one.handle) on db-1", "ping @\(one.handle) about lag", "\(given) said he rolled back",
    ]
    return places.randomElement(using: &numbers) ?? places[0]
  }
}
