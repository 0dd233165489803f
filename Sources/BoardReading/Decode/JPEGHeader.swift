/// The markers of a JPEG file. Source: ITU-T T.81, annex B.
enum JPEGHeader {
  /// More scans than any encoder writes; each costs a pass over the whole picture.
  static let mostScans = 64

  static func read(_ file: Bytes, _ limits: PhotoLimits) throws(HeaderFault) -> PhotoHeader {
    var at = 2
    var header: PhotoHeader?
    var orientation: Orientation?
    var scans = 0
    var coded = 0
    var isHuffman = true

    while let marker = nextMarker(in: file, from: &at) {
      switch marker {
      case 0x01, 0xD0...0xD8: continue
      case 0xD9:
        guard var header, scans > 0 else { throw .corrupt }
        // Each block of 64 pixels takes a bit at least: with fewer there is no picture of this size.
        if isHuffman, coded * 8 < header.width * header.height / 64 { throw .corrupt }
        header.orientation = orientation ?? .topLeft
        return header
      default: break
      }
      guard let length = file.number(at, size: 2) else { throw .truncated }
      guard length >= 2 else { throw .corrupt }
      guard let segment = file.part(from: at + 2, length: length - 2) else { throw .truncated }
      at += length

      switch marker {
      case 0xE1 where orientation == nil && segment.match([0x45, 0x78, 0x69, 0x66, 0, 0], at: 0):
        orientation = Orientation(exif: segment)
      case 0xC4, 0xC8, 0xCC: break  // tables
      case 0xC0...0xCF:
        guard header == nil else { throw .corrupt }
        header = try frame(segment, marker: marker, limits)
        isHuffman = marker <= 0xC2
      case 0xDC: throw .unsupported("a JPEG whose height is told after its picture")
      case 0xDA:
        scans += 1
        guard header != nil, scans <= mostScans else { throw .corrupt }
        let start = at
        skipScan(in: file, from: &at)
        coded += at - start
      default: break
      }
    }
    throw .truncated
  }

  /// A start-of-frame segment.
  private static func frame(_ segment: Bytes, marker: Int, _ limits: PhotoLimits) throws(HeaderFault) -> PhotoHeader {
    guard let precision = segment.byte(0), let height = segment.number(1, size: 2),
      let width = segment.number(3, size: 2), let components = segment.byte(5)
    else { throw .corrupt }
    guard [0xC0, 0xC1, 0xC2, 0xC9, 0xCA].contains(marker) else { throw .unsupported("a lossless or hierarchical JPEG") }
    guard precision == 8 else { throw .unsupported("a JPEG of \(precision) bits a channel") }
    guard components != 4 else { throw .cmyk }
    guard components == 1 || components == 3 else { throw .unsupported("a JPEG of \(components) channels") }
    guard height > 0 else { throw .unsupported("a JPEG whose height is told after its picture") }
    return try PhotoHeader(width: width, height: height, within: limits)
  }

  /// The next marker's code; `at` is left behind it. Stray bytes before it are skipped, as decoders do.
  private static func nextMarker(in file: Bytes, from at: inout Int) -> Int? {
    while let byte = file.byte(at), byte != 0xFF { at += 1 }
    while let byte = file.byte(at) {
      at += 1
      if byte == 0 {  // a stuffed zero: no marker
        while let stray = file.byte(at), stray != 0xFF { at += 1 }
      } else if byte != 0xFF {
        return byte
      }
    }
    return nil
  }

  /// Leaves `at` on the marker that ends a scan: not a stuffed zero, not a restart.
  private static func skipScan(in file: Bytes, from at: inout Int) {
    while at + 1 < file.count {
      if file.all[file.range.lowerBound + at] == 0xFF {
        switch file.all[file.range.lowerBound + at + 1] {
        case 0x00, 0xD0...0xD7, 0xFF: break
        default: return
        }
      }
      at += 1
    }
    at = file.count
  }
}
