/// The texts of JSON, each on a line of its own. Keys are the format's own words and not the board's. What is no JSON is
/// read as it stands.
enum RenderedJSON {
  static func reading(of source: Reading) -> Reading {
    let bytes = source.bytes
    guard let first = bytes.first(where: { !$0.isSpace }), "{[\"".utf8.contains(first) else { return source }
    var reading = Reading()
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      let start = index + 1
      index = start
      while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      let end = min(index, bytes.count)
      index = end + 1
      if isKey(bytes, behind: index) { continue }
      for place in start..<end { reading.append(bytes[place], from: source, place..<(place + 1)) }
      // A line feed of its own, so that nothing runs into the next text.
      if end < bytes.count { reading.append(0x0A, from: source, end..<(end + 1)) }
    }
    return reading
  }

  private static func isKey(_ bytes: [UInt8], behind index: Int) -> Bool {
    var index = index
    while let byte = bytes.at(index), byte.isSpace { index += 1 }
    return bytes.at(index) == UInt8(ascii: ":")
  }
}
