/// A text as somebody may read it, and from where in the source each byte of it came.
struct Reading: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where in the source each byte's own bytes begin and end. Empty for the source itself.
  private var starts: [Int] = []
  private var ends: [Int] = []

  init() {}

  /// The source, read as it stands.
  init(source: [UInt8]) { bytes = source }

  var isEmpty: Bool { bytes.isEmpty }
  private var isSource: Bool { starts.isEmpty }

  /// The place in the source of some bytes, which must not be none.
  func source(of span: Range<Int>) -> Range<Int> {
    guard !isSource else { return span }
    // What is taken apart further back may stand in any order.
    let low = starts[span].min() ?? 0
    return low..<max(low, ends[span].max() ?? 0)
  }

  /// - Parameter span: in bytes of `other`.
  mutating func append(_ byte: UInt8, from other: Reading, _ span: Range<Int>) {
    let source = other.source(of: span)
    bytes.append(byte)
    starts.append(source.lowerBound)
    ends.append(source.upperBound)
  }

  mutating func append(_ other: Reading) {
    guard !other.isEmpty else { return }
    bytes += other.bytes
    starts += other.starts
    ends += other.ends
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
