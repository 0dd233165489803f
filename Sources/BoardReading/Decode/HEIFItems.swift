/// The items of a HEIC or AVIF file: pictures, tiles, masks, and what is said of each.
/// Source: ISO/IEC 23008-12, and ISO/IEC 14496-12, 8.11.
struct HEIFItems {
  struct Reference {
    let kind: String
    let from: Int
    let to: [Int]
  }

  private(set) var primary = 0
  private(set) var kinds: [Int: String] = [:]
  private(set) var properties: [Int: [ISOBox]] = [:]
  private(set) var references: [Reference] = []
  private var places: [Int: [Bytes]] = [:]

  init(_ file: Bytes) throws(HeaderFault) {
    guard let meta = try ISOBox.all(in: file).first(where: { $0.name == "meta" })?.body.part(from: 4) else {
      throw .corrupt
    }
    let boxes = try ISOBox.all(in: meta)
    let data = boxes.first { $0.name == "idat" }?.body
    for box in boxes {
      switch box.name {
      case "pitm": primary = try legible(box.body.number(4, size: box.body.byte(0) == 0 ? 2 : 4))
      case "iinf": try readKinds(box.body)
      case "iprp": try readProperties(box.body)
      case "iref": try readReferences(box.body)
      case "iloc": try readPlaces(box.body, file: file, data: data)
      default: break
      }
    }
  }

  func property(_ name: String, of item: Int) -> Bytes? {
    properties[item]?.first { $0.name == name }?.body
  }

  /// The item's bytes, joined where the file keeps them in several places.
  func data(of item: Int) -> Bytes? {
    guard let parts = places[item] else { return nil }
    return parts.count == 1 ? parts[0] : Bytes(parts.flatMap { $0.all[$0.range] })
  }

  private mutating func readKinds(_ body: Bytes) throws(HeaderFault) {
    let start = body.byte(0) == 0 ? 6 : 8
    guard let entries = body.part(from: start) else { throw .corrupt }
    for entry in try ISOBox.all(in: entries) where entry.name == "infe" {
      let wide = entry.body.byte(0) == 3 ? 2 : 0
      guard let id = entry.body.number(4, size: 2 + wide), let kind = entry.body.name(8 + wide) else { continue }
      kinds[id] = kind
    }
  }

  private mutating func readProperties(_ body: Bytes) throws(HeaderFault) {
    let boxes = try ISOBox.all(in: body)
    guard let shared = boxes.first(where: { $0.name == "ipco" }) else { throw .corrupt }
    let all = try ISOBox.all(in: shared.body)
    for list in boxes where list.name == "ipma" {
      var reader = BytesReader(list.body)
      let version = try legible(reader.number(1))
      let wide = try legible(reader.number(3)) & 1
      for _ in 0..<(try legible(reader.number(4))) {
        let item = try legible(reader.number(version == 0 ? 2 : 4))
        for _ in 0..<(try legible(reader.number(1))) {
          let index = try legible(reader.number(1 + wide)) & (wide == 0 ? 0x7F : 0x7FFF)
          if all.indices.contains(index - 1) { properties[item, default: []].append(all[index - 1]) }
        }
      }
    }
  }

  private mutating func readReferences(_ body: Bytes) throws(HeaderFault) {
    let size = body.byte(0) == 0 ? 2 : 4
    guard let entries = body.part(from: 4) else { throw .corrupt }
    for entry in try ISOBox.all(in: entries) {
      var reader = BytesReader(entry.body)
      let from = try legible(reader.number(size))
      var to: [Int] = []
      for _ in 0..<(try legible(reader.number(2))) { to.append(try legible(reader.number(size))) }
      references.append(Reference(kind: entry.name, from: from, to: to))
    }
  }

  private mutating func readPlaces(_ body: Bytes, file: Bytes, data: Bytes?) throws(HeaderFault) {
    var reader = BytesReader(body)
    let version = try legible(reader.number(1))
    let sizes = try legible(reader.number(2, past: 3))
    let (offset, length, base) = (sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15)
    let index = version == 0 ? 0 : sizes & 15
    for _ in 0..<(try legible(reader.number(version == 2 ? 4 : 2))) {
      let item = try legible(reader.number(version == 2 ? 4 : 2))
      let method = version == 0 ? 0 : try legible(reader.number(2)) & 15
      let start = try legible(reader.number(base, past: 2))
      guard let source = [0: file, 1: data ?? Bytes([])][method] else {
        throw .unsupported("a picture made of other pictures' bytes")
      }
      for _ in 0..<(try legible(reader.number(2))) {
        let from = try legible(reader.number(offset, past: index))
        let count = try legible(reader.number(length))
        let (place, overflow) = start.addingReportingOverflow(from)
        guard !overflow, let part = source.part(from: place, length: count == 0 ? nil : count) else { throw .truncated }
        places[item, default: []].append(part)
      }
    }
  }
}

/// `value`, of a file that is damaged where it has none.
func legible(_ value: Int?) throws(HeaderFault) -> Int {
  guard let value else { throw .corrupt }
  return value
}
