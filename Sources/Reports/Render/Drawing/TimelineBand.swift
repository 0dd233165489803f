/// The timeline as one band drawn to scale, the phases in their colours: for a page that has the events below it.
enum TimelineBand {
  private static let width = 960.0
  /// Room for half a label at both ends.
  private static let margin = 40.0
  private static let rows = 3
  private static let step = 18.0

  /// Empty where times can't be drawn to scale.
  static func svg(_ events: [TimelineEvent]) -> String {
    guard let scale = TimelineScale(events) else { return "" }
    let labels = labels(scale)
    let used = Double((labels.map(\.row).max() ?? 0) + 1)
    let top = used * step + 10
    let places = scale.stops.map { margin + $0.place * (width - 2 * margin) }
    var shapes: [String] = []
    for index in scale.stops.indices.dropLast() where places[index + 1] > places[index] {
      let phase = scale.stops[index].phase.rawValue
      shapes.append(
        "<rect class=\"span \(phase)\" x=\"\(tenth(places[index]))\" y=\"\(tenth(top))\" "
          + "width=\"\(tenth(places[index + 1] - places[index]))\" height=\"14\"/>")
    }
    for label in labels {
      let x = tenth(places[label.stop])
      let y = top - 8 - Double(label.row) * step
      shapes.append("<line class=\"tick\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(tenth(y + 3))\" y2=\"\(tenth(top))\"/>")
      shapes.append(
        "<text class=\"hour\" x=\"\(x)\" y=\"\(tenth(y))\" text-anchor=\"middle\">"
          + "\(HTMLText.escape(scale.stops[label.stop].event.time ?? ""))</text>")
    }
    for (stop, place) in zip(scale.stops, places) {
      shapes.append(
        "<circle class=\"stop \(stop.event.phase.rawValue)\" cx=\"\(tenth(place))\" cy=\"\(tenth(top + 7))\" r=\"6\"/>")
    }
    var x = margin
    for phase in TimelineEvent.Phase.allCases where scale.stops.contains(where: { $0.phase == phase }) {
      let name = phase == .other ? "no phase" : phase.rawValue
      let y = top + 40
      shapes.append(
        "<rect class=\"span \(phase.rawValue)\" x=\"\(tenth(x))\" y=\"\(tenth(y - 10))\" width=\"12\" height=\"12\"/>"
          + "<text class=\"legend\" x=\"\(tenth(x + 18))\" y=\"\(tenth(y))\">\(name)</text>")
      x += 46 + Double(name.count) * 8
    }
    return """
      <svg class="band" viewBox="0 0 \(Int(width)) \(Int(top + 48))" role="img" aria-label="\(spoken(scale))">
      \(shapes.joined(separator: "\n"))
      </svg>

      """
  }

  /// Times that find room, each in the lowest row where it does.
  private static func labels(_ scale: TimelineScale) -> [(stop: Int, row: Int)] {
    var ends = [Double](repeating: -.infinity, count: rows)
    var labels: [(stop: Int, row: Int)] = []
    for (index, stop) in scale.stops.enumerated() {
      let x = margin + stop.place * (width - 2 * margin)
      let half = Double(stop.event.time?.count ?? 0) * 4.5 + 4
      guard let row = ends.firstIndex(where: { $0 < x - half }) else { continue }
      ends[row] = x + half
      labels.append((index, row))
    }
    return labels
  }

  private static func spoken(_ scale: TimelineScale) -> String {
    let phases = scale.stops.filter { $0.event.phase != .other }.map {
      "\($0.event.phase.rawValue) at \($0.event.time ?? "")"
    }
    let first = scale.stops.first?.event.time ?? ""
    let last = scale.stops.last?.event.time ?? ""
    return HTMLText.escape(
      "Timeline from \(first) to \(last)" + (phases.isEmpty ? "" : ": " + phases.joined(separator: ", ")) + ".")
  }

  static func tenth(_ number: Double) -> String {
    let tenths = (number * 10).rounded() / 10
    return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
  }
}
