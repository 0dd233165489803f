import Whiteboard

/// Headings side by side, as over the columns of a retrospective: each speaks for all that stands below it and left of the
/// next, in however many stacks of notes.
struct HeaderRow {
  private struct Header {
    var section: Section
    var frame: Frame
    var photo: Int
  }

  private var headers: [Header] = []

  init(passages: [Passage], layout: Layout) {
    let all = passages.compactMap { passage -> Header? in
      guard passage.mark == nil, let frame = layout.frames[passage.lines[0].id.number - 1],
        let heading = Heading(passage.text), heading.rest.isEmpty
      else { return nil }
      return Header(section: heading.section, frame: frame, photo: passage.lines[0].photo)
    }
    headers = all.filter { one in all.contains { HeaderRow.areSideBySide($0, one) } }
  }

  /// - Returns: nil where no such heading stands above the place.
  func section(over frame: Frame?, photo: Int) -> Section? {
    guard let frame else { return nil }
    let above = headers.filter { $0.photo == photo && $0.frame.maxY < frame.midY }
    guard let lowest = above.map(\.frame.midY).max() else { return nil }
    let row = above.filter { lowest - $0.frame.midY < 1.5 * $0.frame.height }
    let left = row.filter { $0.frame.minX < frame.minX + frame.height }
    return left.max { $0.frame.minX < $1.frame.minX }?.section
  }

  private static func areSideBySide(_ a: Header, _ b: Header) -> Bool {
    guard a.photo == b.photo, a.frame != b.frame else { return false }
    let isApart = a.frame.maxX < b.frame.minX || b.frame.maxX < a.frame.minX
    return isApart && abs(a.frame.midY - b.frame.midY) < 1.5 * max(a.frame.height, b.frame.height)
  }
}
