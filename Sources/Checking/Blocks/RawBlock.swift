/// The lines of a block as they stand in the document, marks of lists and quotes taken off, before inline markup is.
struct RawBlock {
  private(set) var bytes: [UInt8] = []
  private(set) var runs: [Run] = []
  private(set) var lines: [SourceLine] = []
  var shape = ProseBlock.Shape.paragraph
  var marks = BlockMarks()

  /// One line's part of the block.
  struct Run {
    /// Where it begins in `bytes`.
    let at: Int
    let source: Spot
    let line: Int
  }

  var isEmpty: Bool { bytes.isEmpty }
  var count: Int { bytes.count }

  /// Adds the bytes of a line, behind a blank when they go on from the line before, or a line feed when that ended by
  /// the writer's will.
  mutating func append(_ range: Range<Int>, of line: SourceLine, after glue: UInt8 = 0x20) {
    if !bytes.isEmpty, !line.isContinued { bytes.append(glue) }
    runs.append(
      Run(at: bytes.count, source: Spot(line: line.number, offset: line.start + range.lowerBound), line: lines.count))
    lines.append(line)
    bytes += line.bytes[range]
  }

  /// Takes the last line off again: it was the header of a table.
  mutating func removeLastRun() {
    guard let run = runs.popLast() else { return }
    lines.removeLast()
    bytes.removeSubrange(max(0, run.at - (runs.isEmpty ? 0 : 1))...)
  }

  /// Copies a part into prose, leading back to its places. `run` is the index of a run at or before it and moves on.
  func copy(_ range: Range<Int>, into prose: inout ProseBlock, run: inout Int) {
    var at = range.lowerBound
    while at < range.upperBound {
      while run + 1 < runs.count, runs[run + 1].at <= at { run += 1 }
      let start = runs[run]
      let runEnd = run + 1 < runs.count ? runs[run + 1].at : bytes.count
      let end = min(range.upperBound, runEnd)
      prose.append(
        bytes[at..<end], from: Spot(line: start.source.line, offset: start.source.offset + at - start.at))
      at = end
    }
  }

  /// Where a byte stands in the document.
  func spot(of offset: Int) -> Spot {
    let run = runs.last { $0.at <= offset } ?? runs.first
    guard let run else { return Spot(line: 0, offset: 0) }
    return Spot(line: run.source.line, offset: run.source.offset + offset - run.at)
  }

  /// As it is, for text without markup.
  func prose() -> ProseBlock {
    var prose = ProseBlock()
    prose.lines = lines
    prose.shape = shape
    var run = 0
    copy(0..<bytes.count, into: &prose, run: &run)
    return prose
  }
}
