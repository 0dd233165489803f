/// The timeline as a drawing of its own: a rail from top to bottom, the phases in their colours, and beside it what
/// happened. It needs nothing beside it and follows the reader's light or dark mode.
public enum TimelineSVG {
  private static let width = 860
  private static let lineHeight = 20
  /// In characters: what fits beside the rail.
  private static let columns = 84

  public static func render(_ report: Report) -> String {
    var y = 92
    var rows: [String] = []
    var phase = TimelineEvent.Phase.other
    for (index, event) in report.timeline.enumerated() {
      if event.phase != .other { phase = event.phase }
      let lines = TextWrap.lines(event.text.description, first: "", rest: "", columns: columns)
        .split(separator: "\n").map(String.init)
      let height = max(1, lines.count) * lineHeight + 16
      let time = [event.time, event.end].compactMap(\.self).joined(separator: "–")
      if index < report.timeline.count - 1 {
        rows.append(
          "<rect class=\"rail \(phase.rawValue)\" x=\"147\" y=\"\(y - 5)\" width=\"6\" height=\"\(height)\"/>")
      }
      rows.append("<circle class=\"stop \(event.phase.rawValue)\" cx=\"150\" cy=\"\(y - 5)\" r=\"7\"/>")
      rows.append("<text class=\"time\" x=\"130\" y=\"\(y)\" text-anchor=\"end\">\(HTMLText.escape(time))</text>")
      for (offset, line) in lines.enumerated() {
        rows.append("<text x=\"172\" y=\"\(y + offset * lineHeight)\">\(HTMLText.escape(line))</text>")
      }
      if event.phase != .other {
        rows.append(
          "<text class=\"phase \(event.phase.rawValue)\" x=\"\(width - 20)\" y=\"\(y)\" text-anchor=\"end\">\(event.phase.rawValue)</text>"
        )
      }
      y += height
    }
    if report.timeline.isEmpty { rows.append("<text x=\"20\" y=\"\(y)\">The board has no timeline.</text>") }
    let title = HTMLText.escape(report.title.description)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(y + 12)" role="img" aria-labelledby="title">
      <title id="title">Timeline: \(title)</title>
      <style>\(style)</style>
      <rect class="paper" width="\(width)" height="\(y + 12)"/>
      <text class="title" x="20" y="44">\(title)</text>
      \(rows.joined(separator: "\n"))
      </svg>

      """
  }

  private static let style = """

    svg { --paper: #fbfaf7; --ink: #1d2126; --trigger: #b3261e; --detection: #8a5a00; --response: #1c5fb8; --mitigation: #6a3fb5; --recovery: #1d7240; --other: #8b939c; }
    @media (prefers-color-scheme: dark) {
      svg { --paper: #14171b; --ink: #e8e6e1; --trigger: #ff8a80; --detection: #f2b84b; --response: #7fb2ff; --mitigation: #c3a3ff; --recovery: #6fd394; --other: #7c848d; }
    }
    .paper { fill: var(--paper); }
    text { font: 15px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--ink); }
    .title { font-size: 22px; font-weight: 600; }
    .time { font-weight: 600; font-variant-numeric: tabular-nums; }
    .trigger { fill: var(--trigger); } .detection { fill: var(--detection); } .response { fill: var(--response); }
    .mitigation { fill: var(--mitigation); } .recovery { fill: var(--recovery); } .other { fill: var(--other); }
    .stop { stroke: var(--paper); stroke-width: 2; }
    .phase { font-size: 12px; font-weight: 600; }

    """
}
