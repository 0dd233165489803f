/// What a HEIC or AVIF file says of its primary picture. The library decodes what the coded pictures say of themselves,
/// so that is checked against what the file says: neither a small file nor an honest one can make it take memory, or
/// time, for more. Its own rotation is applied by the library; an EXIF orientation beside it must not be, by
/// ISO/IEC 23008-12, 6.5.10.
enum HEIFHeader {
  /// More tiles than the phones' largest pictures have: those have 192.
  private static let mostTiles = 1024
  /// By how much a coded side may exceed the one told: pictures are coded in blocks of up to 128, and then cropped.
  private static let block = 128

  static func read(_ file: Bytes, _ limits: PhotoLimits) throws(HeaderFault) -> PhotoHeader {
    guard ISOBrands(file)?.isSequence == false else { throw .animated }
    let items = try HEIFItems(file)
    guard let told = size(of: items.primary, in: items) else { throw .corrupt }
    let header = try PhotoHeader(width: told.width, height: told.height, within: limits)

    switch items.kinds[items.primary] {
    case "hvc1", "av01":
      let coded = try checkedSize(of: items.primary, in: items)
      try checkMasks(on: items.primary, coded: coded, in: items)
    case "grid":
      try checkGrid(told, in: items)
      try checkMasks(on: items.primary, coded: nil, in: items)
    default: throw .unsupported("a HEIC made by layering or linking pictures")
    }
    return header
  }

  private static func size(of item: Int, in items: HEIFItems) -> CodedSize? {
    guard let told = items.property("ispe", of: item), let width = told.number(4, size: 4),
      let height = told.number(8, size: 4)
    else { return nil }
    return CodedSize(width: width, height: height)
  }

  /// The coded size of a picture or tile, which is the one told of it, but for the rest of a block.
  @discardableResult
  private static func checkedSize(of item: Int, in items: HEIFItems) throws(HeaderFault) -> CodedSize {
    guard let told = size(of: item, in: items) else { throw .corrupt }
    guard let data = items.data(of: item) else { throw .truncated }
    let coded: CodedSize
    switch items.kinds[item] {
    case "hvc1":
      guard let setup = items.property("hvcC", of: item) else { throw .corrupt }
      coded = try CodedSize(hevc: setup, data: data)
    case "av01": coded = try CodedSize(av1: items.property("av1C", of: item), data: data)
    default: throw .unsupported("a HEIC whose tiles are made of other pictures")
    }
    guard (told.width...told.width + block).contains(coded.width),
      (told.height...told.height + block).contains(coded.height)
    else { throw .corrupt }
    return coded
  }

  /// Source: ISO/IEC 23008-12, 6.6.2.3.
  private static func checkGrid(_ told: CodedSize, in items: HEIFItems) throws(HeaderFault) {
    guard let grid = items.data(of: items.primary), let flags = grid.byte(1), let rows = grid.byte(2),
      let columns = grid.byte(3)
    else { throw .corrupt }
    let bytes = 2 + flags % 2 * 2
    guard grid.number(4, size: bytes) == told.width, grid.number(4 + bytes, size: bytes) == told.height else {
      throw .corrupt
    }
    let tiles = items.references.filter { $0.kind == "dimg" && $0.from == items.primary }.flatMap(\.to)
    guard let first = tiles.first.flatMap({ size(of: $0, in: items) }), tiles.count <= mostTiles,
      tiles.count == (rows + 1) * (columns + 1)
    else { throw .corrupt }
    // The tiles cover the picture, and none lies wholly outside.
    for (side, tile, count) in [(told.width, first.width, columns + 1), (told.height, first.height, rows + 1)] {
      guard tile > 0, tile <= side + block * 8, tile * count >= side, tile * (count - 1) < side else { throw .corrupt }
    }
    for tile in Set(tiles) {
      guard size(of: tile, in: items) == first else { throw .corrupt }
      try checkedSize(of: tile, in: items)
      guard masks(on: tile, in: items).isEmpty else { throw .unsupported("a HEIC whose tiles have transparency") }
    }
  }

  /// A mask of another size than its picture would be read beyond its end.
  private static func checkMasks(on item: Int, coded: CodedSize?, in items: HEIFItems) throws(HeaderFault) {
    for mask in masks(on: item, in: items) {
      guard let coded, masks(on: mask, in: items).isEmpty else {
        throw .unsupported("a HEIC with transparency in tiles")
      }
      guard size(of: mask, in: items) == size(of: item, in: items), try checkedSize(of: mask, in: items) == coded else {
        throw .corrupt
      }
    }
  }

  /// The pictures that say how transparent `item` is. Depth and brightness maps, which phones add, are never decoded.
  private static func masks(on item: Int, in items: HEIFItems) -> [Int] {
    items.references.filter { reference in
      guard reference.kind == "auxl", reference.to.contains(item),
        let kind = items.property("auxC", of: reference.from)?.part(from: 4)
      else { return false }
      return kind.match("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", at: 0)
        || kind.match("urn:mpeg:hevc:2015:auxid:1", at: 0)
    }.map(\.from)
  }
}
