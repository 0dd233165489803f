import Blameless
import JSONText
import Testing

@testable import Reports

private func report(_ text: String, roster: [Person] = []) throws -> Report {
  try Composer(roster: roster).compose(NotesReader.notes(of: Array(text.utf8), ending: "md")).report
}

extension [Statement] {
  fileprivate var told: [String] {
    map { ($0.under.map(\.description) + [$0.text.description]).joined(separator: " / ") }
  }
}

private let writeUp = """
  # Checkout outage

  ## Impact

  ### For shoppers

  - Carts were empty for an hour

  ### For shops

  - Orders arrived late

  ## Timeline

  ### First day

  - 09:00 Version 7 was deployed
  - 09:20 Alerts fired

  ## Root cause

  ### What happened

  The cache had no limit.

  ### Why it lasted

  #### On the way back

  Version 6 no longer started.

  ## Remediation

  ### Short-term improvements

  - [ ] Limit the cache

  ### In the long run (Q4)

  - [ ] Keep version 6 startable
  """

@Test func `subheadings within a section stay over what stands under them`() throws {
  let report = try report(writeUp)
  #expect(report.impact.told == ["For shoppers / Carts were empty for an hour", "For shops / Orders arrived late"])
  #expect(report.timeline.map { $0.under.map(\.description) } == [["First day"], ["First day"]])
  #expect(
    report.factors.map { $0.under.map(\.description) } == [["What happened"], ["Why it lasted", "On the way back"]])
  #expect(
    report.actions.map { $0.under.map(\.description) } == [["Short-term improvements"], ["In the long run (Q4)"]])
}

@Test func `every rendering shows the subheadings, and a stored report keeps them`() throws {
  let report = try report(writeUp)
  let subheadings = [
    "For shoppers", "For shops", "First day", "What happened", "Why it lasted", "On the way back",
    "Short-term improvements", "In the long run (Q4)",
  ]
  let renderings = [
    MarkdownReport.render(report, privateSide: nil), TextReport.render(report, privateSide: nil),
    HTMLReport.render(report, pictures: []), JSONReport.render(report, privateSide: nil),
    try TemplatePreset.googleSRE.template().render(report),
  ]
  for rendering in renderings {
    #expect(subheadings.filter { !rendering.contains($0) } == [])
  }
  let stored = StoredReport.write(report)
  let read = try StoredReport.read(JSONReader.value(of: Array(stored.utf8)), trust: .checked(Editor()))
  #expect(read.impact == report.impact)
  #expect(read.timeline == report.timeline)
  #expect(read.factors.map(\.under) == report.factors.map(\.under))
  #expect(read.actions.map(\.under) == report.actions.map(\.under))
}

@Test func `Markdown holds what stands under a subheading as an item holds a list`() throws {
  let text = MarkdownReport.render(try report(writeUp), privateSide: nil)
  #expect(
    text.contains("- **For shoppers**\n  - Carts were empty for an hour\n- **For shops**\n  - Orders arrived late"))
  #expect(text.contains("| | | **First day** |\n| 09:00 |"))
  #expect(text.contains("- **Why it lasted**\n  - **On the way back**\n    - "))
}

@Test func `an event of no group is not told under the heading of the one above`() throws {
  let report = try report(
    "# Outage\n\n## Timeline\n\n- 09:00 deploy of v2\n- 09:20 rolled back\n\n### Detection\n\n- 09:10 queue grew")
  let markdown = MarkdownReport.render(report, privateSide: nil)
  #expect(markdown.contains("| **Detection** queue grew |\n| 09:20 | mitigation | rolled back |"))
  #expect(TextReport.render(report, privateSide: nil).contains("09:10  Detection: queue grew"))
}

@Test func `what a chapter is called anyway is no subheading`() throws {
  let report = try report(
    "# Outage\n\n## Lessons learned\n\n### What went well\n\n- The alert came\n\n## Analysis\n\n### Impact\n\n- No mail"
  )
  #expect(report.wentWell.told == ["The alert came"])
  #expect(report.impact.told == ["No mail"])
}

@Test func `a subheading over nothing, and one over what is no part of its section, is told among the notes`() throws {
  let report = try report(
    "# Outage\n\n## Impact\n\n- No mail\n\n### Still to be measured\n\n## Timeline\n\n### Day one\n\nAll times are UTC."
  )
  #expect(report.notes.told == ["Timeline / Day one / All times are UTC.", "Still to be measured"])
}

@Test func `code, logs and figures are told among the notes, under the headings they stand under`() throws {
  let report = try report(
    """
    # Outage

    ## Timeline

    - 09:00 Version 7 was deployed

    <img width="300" height="20" alt="load of the writer" src="https://example.com/a.png" />

    ```
    ERROR pool timed out: +1
    }
    ```

    ![](b.png) and ![queue length](c.png), written as `![text](file)`

    <!-- ![not shown](d.png) -->

        select 1 from ids

    <details>
    <summary>How the ids ran out</summary>
    The table was full.
    </details>
    """)
  #expect(
    report.notes.told == [
      "Timeline / Figure: load of the writer", "Timeline / ERROR pool timed out: +1",
      "Timeline / and , written as `![text](file)`", "Timeline / Figure",
      "Timeline / Figure: queue length", "Timeline / select 1 from ids",
      "Timeline / How the ids ran out", "Timeline / The table was full.",
    ])
  #expect(!report.notes.contains { $0.sources.isEmpty })
}

@Test func `nobody is named or blamed in a subheading, code or the words of a figure`() throws {
  let report = try report(
    """
    # Outage

    ## Root cause

    ### Zebulon forgot to test the import

    The import had no test.

    ### Notes of Zebulon Quist

    The table was full.

    ```
    author: Zebulon Quist
    # Zebulon broke the import
    ```

    ![Zebulon at the terminal](a.png)
    """, roster: [Person(name: "Zebulon Quist")])
  let shown = JSONReport.render(report, privateSide: nil)
  #expect(!shown.contains("Zebulon"))
  #expect(!shown.contains("Quist"))
  #expect(report.factors.allSatisfy { !$0.under.contains { $0.description.contains("forgot") } })
  #expect(report.factors.contains { $0.under.contains { $0.description.hasPrefix("Notes of") } })
  #expect(!report.notes.contains { $0.text.description.contains("broke the import") })
  #expect(report.questions.contains { $0.asks == .blame && $0.text.description.contains("test") })
}
