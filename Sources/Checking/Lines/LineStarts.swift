/// Where each line of a text begins, in bytes.
package struct LineStarts: Sendable {
  private var starts: [Int] = [0]
  private let count: Int

  package init(_ bytes: [UInt8]) {
    count = bytes.count
    for index in bytes.indices {
      let isReturn = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if bytes[index] == 0x0A || isReturn { starts.append(index + 1) }
    }
  }

  /// The last may be empty.
  package var lines: Int { starts.count }

  /// Of the line's beginning, from 0; the end of the text for a line behind the last.
  package func start(of line: Int) -> Int { starts.indices.contains(line) ? starts[line] : count }

  package func offset(of spot: Spot) -> Int { min(start(of: spot.line) + spot.offset, count) }

  /// The line that a byte is in.
  package func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
