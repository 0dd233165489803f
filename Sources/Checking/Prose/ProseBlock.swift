/// What a reader reads in one go, markup taken out: a paragraph, a heading, an item of a list, a cell of a table.
/// A sentence never goes on from one block into the next.
package struct ProseBlock: Sendable {
  /// UTF-8. A line break inside a paragraph is a blank; one that the writer forced is a line feed.
  package internal(set) var text: [UInt8] = []
  /// From text to source, ascending; each holds until the next one begins.
  private(set) var segments: [Segment] = []
  /// Where markup was left out of `text`.
  var gaps: [Int] = []
  package internal(set) var lines: [SourceLine] = []
  /// What comments in the document switch off in these lines.
  var ignored: [IgnoredLines] = []
  package internal(set) var shape = Shape.paragraph
  /// Somebody else's words, in Markdown.
  package internal(set) var isQuote = false

  /// `code` only where the reader was asked for it.
  package enum Shape: Sendable { case paragraph, item, heading, cell, code }

  /// What the marks of Markdown around it say.
  package internal(set) var marks = BlockMarks()

  /// What the document has named up to the end of this block.
  package internal(set) var guards: NamedGuards = []

  /// What its findings depend on, besides `guards`, on which only the questions do.
  package struct Key: Hashable, Sendable {
    let text: [UInt8]
    let gaps: [Int]
    let shape: Shape
    let isQuote: Bool
  }

  package var key: Key { Key(text: text, gaps: gaps, shape: shape, isQuote: isQuote) }

  struct Segment: Hashable, Sendable {
    let at: Int
    let source: Spot
  }

  /// Adds bytes that stand in the source as they are.
  mutating func append(_ bytes: ArraySlice<UInt8>, from source: Spot) {
    guard !bytes.isEmpty else { return }
    if let last = segments.last, last.source.line == source.line,
      last.source.offset + text.count - last.at == source.offset
    {
      text += bytes
      return
    }
    segments.append(Segment(at: text.count, source: source))
    text += bytes
  }

  /// Adds a byte that stands for something else.
  mutating func append(_ byte: UInt8, insteadOf source: Spot) {
    segments.append(Segment(at: text.count, source: source))
    text.append(byte)
  }

  /// Where a range of `text` begins and ends in the source. It must not be empty.
  package func source(of range: Range<Int>) -> Range<Spot> {
    let last = spot(range.upperBound - 1)
    return spot(range.lowerBound)..<Spot(line: last.line, offset: last.offset + 1)
  }

  private func spot(_ offset: Int) -> Spot {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].at <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return Spot(line: 0, offset: 0) }
    let segment = segments[low - 1]
    return Spot(line: segment.source.line, offset: segment.source.offset + offset - segment.at)
  }

  /// The piece of a line that holds a place.
  package func line(at spot: Spot) -> SourceLine? {
    lines.last { $0.number == spot.line && $0.start <= spot.offset } ?? lines.first { $0.number == spot.line }
  }
}
