/// What a text is shown by.
package enum Format: Sendable {
  case text, markdown, html, json

  /// The ways to read it: as it is shown first.
  func readings(of source: [UInt8]) -> [Reading] {
    let whole = Reading(source: source)
    switch self {
    case .text: return [whole]
    // Where markup parts a name, the page does not; where markup holds one, as a link's target, only the source does.
    case .markdown: return [whole] + [RenderedMarkdown.reading(of: whole)].compactMap(\.self)
    case .html: return [RenderedHTML.reading(of: whole)]
    case .json: return [RenderedJSON.reading(of: whole)]
    }
  }
}
