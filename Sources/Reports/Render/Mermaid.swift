/// A diagram as text: in words, and for Mermaid.
enum Mermaid {
  /// A flowchart, without the fence around it.
  static func flowchart(_ diagram: Diagram) -> String {
    let boxes = diagram.boxes.enumerated().map { "  b\($0.offset)[\"\(quoted($0.element.text.description))\"]" }
    let arrows = diagram.arrows.map { arrow in
      "  b\(arrow.from) -->" + (arrow.label.map { "|\"\(quoted($0.description))\"|" } ?? "") + " b\(arrow.to)"
    }
    return (["flowchart LR"] + boxes + arrows).joined(separator: "\n")
  }

  /// Mermaid's own entities, so that nothing written on a board is markup or ends a fence.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", ";", "<", ">", "&", "`", "|", "[", "]", "{", "}", "(", ")", "\\": quoted += "#\(scalar.value);"
      case let control where control.value < 0x20: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }
}

extension Diagram {
  /// "A → B: label", and each box that no arrow touches.
  var spoken: [String] {
    let said = arrows.compactMap { arrow -> String? in
      guard boxes.indices.contains(arrow.from), boxes.indices.contains(arrow.to) else { return nil }
      return "\(boxes[arrow.from].text) → \(boxes[arrow.to].text)" + (arrow.label.map { ": \($0)" } ?? "")
    }
    let touched = Set(arrows.flatMap { [$0.from, $0.to] })
    return said + boxes.indices.filter { !touched.contains($0) }.map { boxes[$0].text.description }
  }
}
