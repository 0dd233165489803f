/// A file's bytes, read at places that the file itself names: each read answers nil outside of it.
struct Bytes {
  let all: [UInt8]
  /// The part that may be read; places count from its start.
  let range: Range<Int>

  init(_ all: [UInt8]) {
    self.all = all
    range = 0..<all.count
  }

  private init(_ all: [UInt8], _ range: Range<Int>) {
    self.all = all
    self.range = range
  }

  var count: Int { range.count }

  /// `length` bytes from `start`, or all that follow. Nil where they are not there.
  func part(from start: Int, length: Int? = nil) -> Bytes? {
    guard start >= 0, start <= count else { return nil }
    let length = length ?? count - start
    guard length >= 0, length <= count - start else { return nil }
    let from = range.lowerBound + start
    return Bytes(all, from..<from + length)
  }

  func byte(_ at: Int) -> Int? {
    at >= 0 && at < count ? Int(all[range.lowerBound + at]) : nil
  }

  /// An unsigned number of `size` bytes, 1 to 7. 8 also, where the number fits an `Int`.
  func number(_ at: Int, size: Int, littleEndian: Bool = false) -> Int? {
    guard at >= 0, size >= 0, size <= 8, at <= count - size else { return nil }
    var value: UInt64 = 0
    for index in 0..<size {
      let place = littleEndian ? size - 1 - index : index
      value = value << 8 | UInt64(all[range.lowerBound + at + place])
    }
    return Int(exactly: value)
  }

  func match(_ expected: [UInt8], at start: Int) -> Bool {
    part(from: start, length: expected.count).map { $0.all[$0.range].elementsEqual(expected) } ?? false
  }

  func match(_ expected: String, at start: Int) -> Bool { match(Array(expected.utf8), at: start) }

  /// Four bytes that name a chunk or a box.
  func name(_ at: Int) -> String? {
    part(from: at, length: 4).map { part in String(decoding: part.all[part.range], as: UTF8.self) }
  }
}
