/// Which classes a word has, by the hash of its folded letters. Little-endian:
///
///     bits, number of combinations           4 bytes each
///     combinations                           4 bytes × number
///     slots                                  (2 bytes mark, 2 bytes combination + 1, or 0) × 2^bits
///
/// A word lies in the first free slot from its own on. One in some ten thousand foreign words is taken for another.
package struct NameLexicon {
  package static let longestProbe = 64

  private let slots: UnsafePointer<UInt32>
  private let combinations: UnsafeRawBufferPointer
  private let number: Int
  private let shift: UInt32
  private let mask: UInt32
  /// Bytes that it takes up.
  let count: Int

  /// Nil where the bytes are no such table.
  init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    guard bytes.count >= start + 8 else { return nil }
    let bits = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
    let number = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)))
    let table = start + 8 + 4 * number
    guard (4...24).contains(bits), number < 65536, bytes.count >= table + 4 << bits, table % 4 == 0,
      let base = bytes.baseAddress, Int(bitPattern: base) % 4 == 0
    else { return nil }
    self.number = number
    combinations = UnsafeRawBufferPointer(rebasing: bytes[(start + 8)..<table])
    slots = (base + table).assumingMemoryBound(to: UInt32.self)
    shift = UInt32(32 - bits)
    mask = UInt32(1 << bits) - 1
    count = 8 + 4 * number + 4 << bits
  }

  /// The slot to begin at and the mark of a hash.
  @inline(__always)
  package static func place(_ hash: UInt32, shift: UInt32) -> (slot: UInt32, mark: UInt32) {
    let mixed = (hash ^ hash >> 15) &* 0x9E37_79B1
    return (mixed >> shift, mixed & 0xFFFF)
  }

  @inline(__always)
  package func classes(_ hash: UInt32) -> WordClasses {
    var (slot, mark) = Self.place(hash, shift: shift)
    for _ in 0..<Self.longestProbe {
      let entry = UInt32(littleEndian: slots[Int(slot)])
      let combination = Int(entry >> 16)
      if combination == 0 { return [] }
      if entry & 0xFFFF == mark, combination <= number {
        let classes = combinations.loadUnaligned(fromByteOffset: 4 * (combination - 1), as: UInt32.self)
        return WordClasses(rawValue: UInt32(littleEndian: classes))
      }
      slot = (slot &+ 1) & mask
    }
    return []
  }
}
