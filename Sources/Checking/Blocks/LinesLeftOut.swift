/// The lines of a document that are in no block of prose: code, front matter, HTML. Names stand there too.
package struct LinesLeftOut {
  /// So many lines are held back at most, while it is open what becomes of them.
  private static let limit = 4096

  private var waiting: [SourceLine] = []

  package init() {}

  package mutating func note(_ line: SourceLine) { waiting.append(line) }

  /// - Parameter blocks: those that have ended since.
  /// - Returns: each line that belongs to none, as a block of its own.
  package mutating func take(after blocks: [ProseBlock], isEnd: Bool) -> [ProseBlock] {
    var inBlocks: Set<Int> = []
    var last = -1
    for line in blocks.flatMap(\.lines) {
      inBlocks.insert(line.number)
      last = max(last, line.number)
    }
    if isEnd || waiting.count > Self.limit { last = Int.max }
    let settled = waiting.filter { $0.number <= last && !inBlocks.contains($0.number) }
    waiting.removeAll { $0.number <= last }
    return settled.filter { !$0.bytes.isEmpty }.map { line in
      var block = ProseBlock()
      block.append(line.bytes[...], from: Spot(line: line.number, offset: line.start))
      block.lines = [line]
      return block
    }
  }
}
