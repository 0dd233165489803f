/// Reads big-endian numbers one after the other.
struct BytesReader {
  private let bytes: Bytes
  private var at = 0

  init(_ bytes: Bytes) { self.bytes = bytes }

  var isAtEnd: Bool { at >= bytes.count }

  /// Of `size` bytes, behind `skipped` bytes; 0 for no bytes. Nil behind the end.
  mutating func number(_ size: Int, past skipped: Int = 0) -> Int? {
    guard let value = bytes.number(at + skipped, size: size) else { return nil }
    at += skipped + size
    return value
  }

  /// The next `count` bytes. Nil behind the end.
  mutating func part(_ count: Int) -> Bytes? {
    guard let part = bytes.part(from: at, length: count) else { return nil }
    at += count
    return part
  }

  /// All that is left.
  mutating func rest() -> Bytes? { part(bytes.count - at) }
}
