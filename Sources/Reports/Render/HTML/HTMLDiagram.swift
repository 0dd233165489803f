/// Boxes and arrows, drawn.
enum HTMLDiagram {
  static func figure(_ diagram: Diagram) -> String {
    let layout = DiagramLayout(diagram)
    let n = TimelineBand.tenth
    var shapes: [String] = []
    for arrow in diagram.arrows
    where layout.places.indices.contains(arrow.from) && layout.places.indices.contains(arrow.to) {
      let (from, to) = (layout.places[arrow.from], layout.places[arrow.to])
      let isForward = to.x > from.x
      let x1 = isForward ? from.x + DiagramLayout.boxWidth : from.x + DiagramLayout.boxWidth / 2
      let x2 = isForward ? to.x - 3 : to.x + DiagramLayout.boxWidth / 2
      let isBelow = to.y > from.y
      let y1 = isForward ? from.y + from.height / 2 : isBelow ? from.y + from.height : from.y
      let y2 = isForward ? to.y + to.height / 2 : isBelow ? to.y - 3 : to.y + to.height + 3
      shapes.append(
        "<line class=\"arrow\" x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\" marker-end=\"url(#tip)\"/>"
      )
      if let label = arrow.label {
        shapes.append(
          "<text class=\"label\" x=\"\(n((x1 + x2) / 2))\" y=\"\(n((y1 + y2) / 2 - 6))\" text-anchor=\"middle\">"
            + "\(HTMLText.escape(label.description))</text>")
      }
    }
    for place in layout.places {
      shapes.append(
        "<rect class=\"node\" x=\"\(n(place.x))\" y=\"\(n(place.y))\" width=\"\(n(DiagramLayout.boxWidth))\" "
          + "height=\"\(n(place.height))\" rx=\"6\"/>")
      for (index, line) in place.lines.enumerated() {
        let y = place.y + 24 + Double(index) * DiagramLayout.lineHeight
        shapes.append(
          "<text class=\"node-text\" x=\"\(n(place.x + DiagramLayout.boxWidth / 2))\" y=\"\(n(y))\" text-anchor=\"middle\">"
            + "\(HTMLText.escape(line))</text>")
      }
    }
    let said = HTMLText.escape("Diagram. " + diagram.spoken.joined(separator: ". ") + ".")
    return """
      <div class="drawing" tabindex="0" role="group" aria-label="Diagram">
      <svg class="diagram" viewBox="0 0 \(n(layout.width)) \(n(layout.height))" width="\(n(layout.width))" height="\(n(layout.height))" role="img" aria-label="\(said)">
      <defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 10 5 0 10z"/></marker></defs>
      \(shapes.joined(separator: "\n"))
      </svg>
      </div>
      """
  }
}
