/// Weights of a linear model, read where they lie. Little-endian:
///
///     number of buckets, a power of two; bytes of features      4 bytes each
///     starts      4 bytes × (buckets + 1)      where the features of a bucket begin
///     features    2 bytes mark, 1 byte number of classes, then 1 byte class and 1 byte weight for each
///
/// The low bits of a feature's hash choose the bucket, its high 16 bits are the mark.
struct SparseWeights {
  private let bytes: UnsafeRawBufferPointer
  private let mask: UInt32
  private let features: Int
  /// Bytes that it takes up.
  let count: Int

  /// Nil where the bytes are no such table.
  init?(_ all: UnsafeRawBufferPointer, at start: Int) {
    guard all.count >= start + 8 else { return nil }
    let buckets = Int(UInt32(littleEndian: all.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
    let size = Int(UInt32(littleEndian: all.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)))
    let head = 8 + 4 * (buckets + 1)
    guard buckets > 0, buckets & (buckets - 1) == 0, all.count >= start + head + size else { return nil }
    bytes = UnsafeRawBufferPointer(rebasing: all[start...])
    mask = UInt32(buckets - 1)
    features = head
    count = head + size
  }

  /// Adds the feature's weights to the scores of their classes.
  @inline(__always)
  func add(_ feature: UInt32, to scores: UnsafeMutableBufferPointer<Int32>) {
    let bucket = Int(feature & mask) * 4 + 8
    var at = features + Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: bucket, as: UInt32.self)))
    let end = features + Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: bucket + 4, as: UInt32.self)))
    let low = UInt8(truncatingIfNeeded: feature >> 16)
    let high = UInt8(truncatingIfNeeded: feature >> 24)
    while at + 3 <= end, end <= bytes.count {
      let classes = Int(bytes[at + 2])
      if bytes[at] == low, bytes[at + 1] == high {
        for pair in 0..<classes {
          let place = Int(bytes[at + 3 + 2 * pair])
          guard place < scores.count else { return }
          scores[place] &+= Int32(Int8(bitPattern: bytes[at + 4 + 2 * pair]))
        }
        return
      }
      at += 3 + 2 * classes
    }
  }
}
