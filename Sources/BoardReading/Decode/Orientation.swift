/// How stored pixels are turned to stand upright: EXIF's tag 274, named by where the first row and column lie.
enum Orientation: Int, CaseIterable {
  case topLeft = 1, topRight, bottomRight, bottomLeft, leftTop, rightTop, rightBottom, leftBottom

  /// From an EXIF block, which is a small TIFF file with or without "Exif" before it. Nothing else of it is looked at:
  /// not the place, the time, nor the camera. Without a legible orientation, as stored.
  init(exif block: Bytes) {
    let tiff = block.match([0x45, 0x78, 0x69, 0x66, 0, 0], at: 0) ? block.part(from: 6) : block
    let value = tiff.flatMap { TIFFDirectory.first(of: $0)?[.orientation] }
    self = value.flatMap(Orientation.init(rawValue:)) ?? .topLeft
  }
}
