/// A box of the ISO base media file format, which HEIC and AVIF are kept in. Source: ISO/IEC 14496-12, 4.2.
struct ISOBox {
  let name: String
  let body: Bytes

  /// The boxes of `bytes`, in their order.
  /// - Throws: `.truncated` where the last is longer than what is there.
  static func all(in bytes: Bytes) throws(HeaderFault) -> [ISOBox] {
    var found: [ISOBox] = []
    var at = 0
    while at < bytes.count {
      guard let short = bytes.number(at, size: 4), let name = bytes.name(at + 4) else { throw .truncated }
      var header = 8
      var size = short
      if short == 1 {
        guard let long = bytes.number(at + 8, size: 8) else { throw .truncated }
        header = 16
        size = long
      } else if short == 0 {
        size = bytes.count - at
      }
      guard size >= header else { throw .corrupt }
      guard let body = bytes.part(from: at + header, length: size - header) else { throw .truncated }
      found.append(ISOBox(name: name, body: body))
      at += size
    }
    return found
  }
}

/// What a file of boxes says that it is, in its first box.
struct ISOBrands {
  let major: String
  private let all: Set<String>

  init?(_ file: Bytes) {
    guard file.match("ftyp", at: 4), let size = file.number(0, size: 4), size >= 16, size <= 4096,
      let major = file.name(8)
    else { return nil }
    self.major = major
    all = Set(stride(from: 16, to: size, by: 4).compactMap(file.name)).union([major])
  }

  /// Nil: boxes of something else, such as a video.
  var format: PhotoFormat? {
    if !all.isDisjoint(with: ["avif", "avis"]) { return .avif }
    let heic = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1"]
    return all.isDisjoint(with: heic) ? nil : .heic
  }

  /// A burst or an animation, not one picture.
  var isSequence: Bool { ["hevc", "hevx", "hevm", "hevs", "avis", "msf1"].contains(major) }
}
