/// The chunks of a PNG file. Source: the PNG specification, third edition (W3C), sections 5 and 11.
enum PNGHeader {
  static func read(_ file: Bytes, _ limits: PhotoLimits) throws(HeaderFault) -> PhotoHeader {
    var header: PhotoHeader?
    var rawBytes = 0
    var packed = 0
    var ended = false
    for chunk in try chunks(of: file) {
      if header == nil, chunk.name != "IHDR" { throw .corrupt }
      switch chunk.name {
      case "IHDR":
        guard header == nil, let width = chunk.body.number(0, size: 4), let height = chunk.body.number(4, size: 4),
          let depth = chunk.body.byte(8), let colour = chunk.body.byte(9), chunk.body.count == 13
        else { throw .corrupt }
        header = try PhotoHeader(width: width, height: height, within: limits)
        guard let channels = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][colour], depth <= 16 else { throw .corrupt }
        rawBytes = height * (1 + width * channels * depth / 8)
      case "acTL": throw .animated
      case "eXIf": header?.orientation = Orientation(exif: chunk.body)
      case "IDAT": packed += chunk.body.count
      case "IEND": ended = true
      default: break
      }
    }
    guard let header else { throw .truncated }
    // Deflate packs at most 1032 to 1: with less there is no picture of this size.
    guard packed > 0, packed >= rawBytes / 1100 else { throw ended ? .corrupt : .truncated }
    guard ended else { throw .truncated }
    return header
  }

  /// The file with only the chunks that make the picture: text, profiles and EXIF never reach the decoder, which would
  /// unpack each into memory.
  static func picture(of file: [UInt8]) throws(HeaderFault) -> [UInt8] {
    let all = try chunks(of: Bytes(file))
    let needed: Set = ["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND"]
    guard all.contains(where: { !needed.contains($0.name) }) else { return file }
    return all.filter { needed.contains($0.name) }.reduce(into: Array(file.prefix(8))) { $0 += file[$1.place] }
  }

  struct Chunk {
    let name: String
    let body: Bytes
    /// Of the whole chunk in the file, its length and check sum included.
    let place: Range<Int>
  }

  /// As far as the file goes: the last may be missing. What follows IEND is not the picture's.
  private static func chunks(of file: Bytes) throws(HeaderFault) -> [Chunk] {
    var found: [Chunk] = []
    var at = 8
    while let length = file.number(at, size: 4), let name = file.name(at + 4) {
      guard length <= 0x7FFF_FFFF else { throw .corrupt }
      guard let body = file.part(from: at + 8, length: length), at + 12 + length <= file.count else { return found }
      found.append(Chunk(name: name, body: body, place: at..<at + 12 + length))
      if name == "IEND" { break }
      at += 12 + length
    }
    return found
  }
}
