/// Writes the mean weights of a perceptron as `SparseWeights` of the library reads them: in a byte each, the small
/// ones left out.
enum SparseWeightsWriter {
  /// - Parameters:
  ///   - bits: the number of buckets, as a power of two.
  ///   - least: features that took part in fewer mistakes are left out.
  ///   - floor: weights smaller than this share of the largest are left out.
  static func bytes(_ perceptron: Perceptron, bits: Int, least: Int32, floor: Float) -> [UInt8] {
    let rows = perceptron.averages(least: least)
    let sizes = rows.flatMap { $0.weights.map(abs).filter { $0 > 0 } }.sorted()
    // A few weights are far larger than the rest: they are cut off, so that the rest keeps its steps.
    let largest = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 9995 / 10000)]
    var buckets = Array(repeating: [UInt8](), count: 1 << bits)
    for row in rows {
      var pairs: [UInt8] = []
      for (place, weight) in row.weights.enumerated() where abs(weight) >= floor * largest {
        let small = Int8(max(-127, min(127, (weight / largest * 127).rounded())))
        if small != 0 { pairs += [UInt8(place), UInt8(bitPattern: small)] }
      }
      guard !pairs.isEmpty else { continue }
      buckets[Int(row.feature) & ((1 << bits) - 1)] +=
        [
          UInt8(truncatingIfNeeded: row.feature >> 16), UInt8(truncatingIfNeeded: row.feature >> 24),
          UInt8(pairs.count / 2),
        ]
        + pairs
    }
    var out = little(buckets.count) + little(buckets.reduce(0) { $0 + $1.count })
    var start = 0
    for bucket in buckets {
      out += little(start)
      start += bucket.count
    }
    out += little(start)
    for bucket in buckets { out += bucket }
    return out
  }

  private static func little(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
