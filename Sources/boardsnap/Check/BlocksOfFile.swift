import Checking

/// A file, line by line, to what is checked in it.
struct BlocksOfFile {
  struct Taken {
    let prose: [ProseBlock]
    /// Lines that are in no block of prose, where names are looked for all the same.
    let leftOut: [ProseBlock]
  }

  private var reader: DocumentReader
  private var lines = LinesLeftOut()
  private var blocks: [ProseBlock] = []
  private let findsNames: Bool

  init(reader: DocumentReader, findsNames: Bool) {
    self.reader = reader
    self.findsNames = findsNames
  }

  mutating func read(_ line: SourceLine) {
    if findsNames { lines.note(line) }
    blocks += reader.read(line)
  }

  /// What is over since the last time; all that is left at the end.
  mutating func take(isEnd: Bool) -> Taken {
    if isEnd { blocks += reader.finish() }
    let leftOut = findsNames ? lines.take(after: blocks, isEnd: isEnd) : []
    defer { blocks.removeAll(keepingCapacity: true) }
    return Taken(prose: blocks, leftOut: leftOut)
  }

  var unknownRules: [UnknownRule] { reader.unknownRules }
}
