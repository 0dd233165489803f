/// The chunks of a WebP file. Source: RFC 9649, section 2; the frame headers: RFC 6386, 9.1, and RFC 9649, 3.4.
enum WebPHeader {
  static func read(_ file: Bytes, _ limits: PhotoLimits) throws(HeaderFault) -> PhotoHeader {
    guard let size = file.number(4, size: 4, littleEndian: true) else { throw .truncated }
    guard size >= 12 else { throw .corrupt }
    guard let body = file.part(from: 8, length: size) else { throw .truncated }

    var canvas: PhotoHeader?
    var picture: PhotoHeader?
    var orientation = Orientation.topLeft
    var at = 4
    while let name = body.name(at), let length = body.number(at + 4, size: 4, littleEndian: true) {
      guard let chunk = body.part(from: at + 8, length: length) else { throw .truncated }
      switch name {
      case "VP8X":
        guard let flags = chunk.byte(0), let width = chunk.number(4, size: 3, littleEndian: true),
          let height = chunk.number(7, size: 3, littleEndian: true)
        else { throw .corrupt }
        guard flags & 0x02 == 0 else { throw .animated }
        canvas = try PhotoHeader(width: width + 1, height: height + 1, within: limits)
      case "ANIM", "ANMF": throw .animated
      case "VP8 " where picture == nil: picture = try lossy(chunk, limits)
      case "VP8L" where picture == nil: picture = try lossless(chunk, limits)
      case "EXIF": orientation = Orientation(exif: chunk)
      default: break
      }
      at += 8 + length + length % 2
    }
    guard var header = picture else { throw .corrupt }
    guard canvas == nil || canvas == header else { throw .corrupt }
    header.orientation = orientation
    return header
  }

  private static func lossy(_ chunk: Bytes, _ limits: PhotoLimits) throws(HeaderFault) -> PhotoHeader {
    guard chunk.match([0x9D, 0x01, 0x2A], at: 3), let width = chunk.number(6, size: 2, littleEndian: true),
      let height = chunk.number(8, size: 2, littleEndian: true)
    else { throw .corrupt }
    return try PhotoHeader(width: width & 0x3FFF, height: height & 0x3FFF, within: limits)
  }

  private static func lossless(_ chunk: Bytes, _ limits: PhotoLimits) throws(HeaderFault) -> PhotoHeader {
    guard chunk.byte(0) == 0x2F, let bits = chunk.number(1, size: 4, littleEndian: true) else { throw .corrupt }
    return try PhotoHeader(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1, within: limits)
  }
}
