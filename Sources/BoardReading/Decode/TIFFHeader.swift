/// The directories of a TIFF file. A second page is refused, as half a photo would be: what is on it must not be lost.
/// Source: TIFF revision 6.0, sections 2 and 8, and its supplement 2 for Deflate.
enum TIFFHeader {
  static func read(_ file: Bytes, _ limits: PhotoLimits) throws(HeaderFault) -> PhotoHeader {
    guard let littleEndian = TIFFDirectory.isLittleEndian(file) else { throw .corrupt }
    guard let first = TIFFDirectory.first(of: file) else { throw .truncated }
    guard let width = first[.width], let height = first[.height] else { throw .corrupt }
    // Cameras' raw files are TIFFs that begin with a thumbnail, which is not the photo. Bit 0: a smaller copy of another.
    guard first[.dngVersion] == nil, (first[.newSubfileType] ?? 0) & 1 == 0, !file.match("CR", at: 8) else {
      throw .unsupported("a camera's raw file")
    }
    var header = try PhotoHeader(width: width, height: height, within: limits)
    header.orientation = first[.orientation].flatMap(Orientation.init(rawValue:)) ?? .topLeft
    try checkKind(of: first)

    var seen: Set<Int> = []
    var next = first.next
    while let start = next, seen.insert(start).inserted {
      guard let page = TIFFDirectory(file, at: start, littleEndian: littleEndian) else { throw .truncated }
      // Bit 2: a mask for another page.
      guard let kind = page[.newSubfileType], kind & 0b101 != 0 else { throw .severalPages }
      next = page.next
    }
    return header
  }

  /// Only the ways of packing and colouring that cameras and scanners write, so that the rarer decoders of the library,
  /// which few people test, are never reached.
  private static func checkKind(of page: TIFFDirectory) throws(HeaderFault) {
    switch page[.photometric] {
    case 0, 1, 2, 3, 6: break  // grey, RGB, palette, YCbCr
    case 5: throw .cmyk
    default: throw .unsupported("a TIFF of a colour space that is not read")
    }
    switch page[.compression] ?? 1 {
    case 1, 2, 3, 4, 5, 7, 8, 32773, 32946: break  // none, fax, LZW, JPEG, Deflate, PackBits
    default: throw .unsupported("a TIFF packed in a way that is not read")
    }
    guard [1, 2, 4, 8, 16].contains(page[.bitsPerSample] ?? 1),
      (1...5).contains(page[.samplesPerPixel] ?? 1)
    else { throw .unsupported("a TIFF whose channels are not 8 or 16 bits") }
  }
}
