/// Base64 (RFC 4648), also its form for URLs and over several lines, where what it holds is text.
enum Base64Runs {
  /// The shortest run that is looked into: a name of five letters.
  private static let shortest = 7

  static func decoded(_ reading: Reading) -> Reading? {
    let bytes = reading.bytes
    var lines = ChangedLines(of: reading)
    var index = 0
    var hasAny = false
    while index < bytes.count {
      guard value(bytes[index]) != nil else {
        lines.keep(index)
        index += 1
        continue
      }
      let end = endOfRun(bytes, index)
      if end - index >= shortest, let text = text(bytes[index..<end]) {
        // A line of its own, so that what stands beside it does not run into it.
        lines.put([0x20] + text + [0x20], insteadOf: index..<end)
        hasAny = true
      } else {
        for kept in index..<end { lines.keep(kept) }
      }
      index = end
    }
    return hasAny ? lines.finish() : nil
  }

  private static func endOfRun(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    var lineStart = start
    while true {
      while end < bytes.count, value(bytes[end]) != nil { end += 1 }
      // Long lines of nothing else belong together.
      guard end - lineStart >= 60, let next = behindBreak(bytes, end), bytes.at(next).flatMap(value) != nil else {
        break
      }
      lineStart = next
      end = next
    }
    while end < bytes.count, bytes[end] == UInt8(ascii: "=") { end += 1 }
    return end
  }

  private static func behindBreak(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes.at(index) == 0x0A { return index + 1 }
    return bytes.at(index) == 0x0D && bytes.at(index + 1) == 0x0A ? index + 2 : nil
  }

  /// What it holds, if that is UTF-8 without control characters.
  private static func text(_ run: ArraySlice<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in run {
      guard let value = value(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      let decoded = UInt8(truncatingIfNeeded: bits >> UInt32(count))
      // Nearly every run of letters that is no Base64 ends here, within a few bytes.
      guard decoded >= 0x20 || decoded == 0x0A || decoded == 0x0D || decoded == 0x09, decoded != 0x7F else {
        return nil
      }
      out.append(decoded)
    }
    return String(validating: out, as: UTF8.self) == nil ? nil : out
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    let value = values[Int(byte)]
    return value == 0xFF ? nil : value
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (index, byte) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
      values[Int(byte)] = UInt8(index)
    }
    values[Int(UInt8(ascii: "-"))] = 62
    values[Int(UInt8(ascii: "_"))] = 63
    return values
  }()
}
