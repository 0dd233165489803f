/// One directory of a TIFF file or of an EXIF block. Source: TIFF revision 6.0, section 2.
struct TIFFDirectory {
  enum Tag: Int {
    case newSubfileType = 254, width = 256, height, bitsPerSample, compression, photometric = 262, orientation = 274
    case samplesPerPixel = 277, dngVersion = 50706
  }

  private var firstValues: [Int: Int] = [:]
  /// Where the next directory is; nil after the last.
  private(set) var next: Int?

  /// The first value of a whole-number entry.
  subscript(tag: Tag) -> Int? { firstValues[tag.rawValue] }

  /// The first directory of `file`, or nil where there is none that can be read.
  static func first(of file: Bytes) -> TIFFDirectory? {
    guard let littleEndian = isLittleEndian(file),
      let start = file.number(4, size: 4, littleEndian: littleEndian)
    else { return nil }
    return TIFFDirectory(file, at: start, littleEndian: littleEndian)
  }

  /// Nil: neither byte order, or not the classic format.
  static func isLittleEndian(_ file: Bytes) -> Bool? {
    if file.match([0x49, 0x49, 0x2A, 0x00], at: 0) { return true }
    if file.match([0x4D, 0x4D, 0x00, 0x2A], at: 0) { return false }
    return nil
  }

  /// Nil where the file ends before the directory does.
  init?(_ file: Bytes, at start: Int, littleEndian: Bool) {
    guard let count = file.number(start, size: 2, littleEndian: littleEndian),
      let entries = file.part(from: start + 2, length: count * 12 + 4)
    else { return nil }
    for index in 0..<count {
      let entry = index * 12
      guard let tag = entries.number(entry, size: 2, littleEndian: littleEndian),
        let kind = entries.number(entry + 2, size: 2, littleEndian: littleEndian),
        let values = entries.number(entry + 4, size: 4, littleEndian: littleEndian), values > 0,
        let size = [1: 1, 3: 2, 4: 4][kind]
      else { continue }
      // Values of up to four bytes stand in the entry; more stand elsewhere in the file.
      let value =
        values * size <= 4
        ? entries.number(entry + 8, size: size, littleEndian: littleEndian)
        : entries.number(entry + 8, size: 4, littleEndian: littleEndian).flatMap {
          file.number($0, size: size, littleEndian: littleEndian)
        }
      if let value, firstValues[tag] == nil { firstValues[tag] = value }
    }
    next = entries.number(count * 12, size: 4, littleEndian: littleEndian).flatMap { $0 == 0 ? nil : $0 }
  }
}
