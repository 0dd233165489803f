/// What a decoding makes of a text: only the lines in which it changes something, because the others are read already.
struct ChangedLines {
  private let source: Reading
  private(set) var reading = Reading()
  private var line = Reading()
  private var isChanged = false

  init(of source: Reading) { self.source = source }

  /// A byte that stands as it is.
  mutating func keep(_ index: Int) { append(source.bytes[index], index..<(index + 1)) }

  /// What stands instead of some bytes; nothing where they are taken out.
  mutating func put(_ text: some Sequence<UInt8>, insteadOf span: Range<Int>) {
    isChanged = true
    for byte in text { append(byte, span) }
  }

  mutating func finish() -> Reading? {
    endLine()
    return reading.isEmpty ? nil : reading
  }

  private mutating func append(_ byte: UInt8, _ span: Range<Int>) {
    line.append(byte, from: source, span)
    if byte == UInt8(ascii: "\n") { endLine() }
  }

  private mutating func endLine() {
    if isChanged { reading.append(line) }
    line.removeAll()
    isChanged = false
  }
}
