import Testing

@testable import Reports

@Suite struct `Whoever is on no roster` {
  private func published(_ text: String, ending: String) throws -> String {
    let report = try Composer().compose(NotesReader.notes(of: Array(text.utf8), ending: ending)).report
    return [
      MarkdownReport.render(report, privateSide: nil), TextReport.render(report, privateSide: nil),
      JSONReport.render(report, privateSide: nil),
    ].joined(separator: "\n").lowercased()
  }

  @Test(arguments: [
    (
      """
      # Outage caused by swapnil

      ## Timeline
      - 10:00 swapnil deployed checkout
      - 10:02 swapnil: db is slow
      - 10:03 Müller hat den Server neu gestartet
      - 10:04 Schmidt rief an
      - 10:06 priyanka failed over the database
      - 10:13 haruto-san checked
      - 10:16 Mikey D. fixed it

      ## Contributing factors
      - only swapnil had access
      - priyanka was on leave
      - review by kavitha missed it

      ## Action items
      - [ ] swapnil to fix alert
      - [ ] Fix pager - swapnil
      - [ ] Fix pager2 (priyanka)
      - [ ] kavitha: rotate keys
      - [ ] talk to swapnil
      """, "md", ["swapnil", "müller", "schmidt", "priyanka", "haruto", "mikey", "kavitha", "engineer d."]
    ),
    (
      """
      Standup

      swapnil: db slow
      priyanka: on it
      [10:00] kavitha: restarting now
      [10:01] swapnil: ok kavitha, go
      [10:02] priyanka: thx swapnil
      """, "txt", ["swapnil", "priyanka", "kavitha"]
    ),
    (
      """
      Outage

      10:00 Yevgeniya: db slow
      10:01 Oyelaran: on it
      10:02 Yevgeniya: thx
      """, "txt", ["yevgeniya", "oyelaran"]
    ),
    ("# haruto-san checked the wrong node\n\n## Notes\n- Grace had the lead\n", "md", ["haruto", "grace"]),
    ("Schmidt rief an, der Server stand\n\nNotes\n- asked schmidt\n", "txt", ["schmidt"]),
  ])
  func `stands in no title, owner, summary or line`(text: String, ending: String, names: [String]) throws {
    let report = try published(text, ending: ending)
    for name in names { #expect(!report.contains(name), "\(name) in \(report)") }
  }
}
