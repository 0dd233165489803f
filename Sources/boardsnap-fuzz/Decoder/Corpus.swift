import BoardReading
import Foundation

/// Sound photos of each format, and the damaged ones made from them.
struct Corpus {
  private let photos: [PhotoFormat: [[UInt8]]]

  init(folder: URL) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let files = try names.map { [UInt8](try Data(contentsOf: folder.appending(path: $0))) }
    photos = Dictionary(grouping: files.filter { PhotoFormat(sniffing: $0) != nil }) { file in
      PhotoFormat(sniffing: file) ?? .jpeg
    }
    for format in PhotoFormat.allCases where photos[format] == nil {
      throw CorpusError.noSeed(folder: folder.path, format: format)
    }
  }

  /// The same for the same number and seed.
  func input(_ format: PhotoFormat, number: Int, seed: UInt64) -> [UInt8] {
    let photos = photos[format] ?? []
    var chance = Chance(seed: seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number) &* 0xD134_2543_DE82_EF95)
    var damage = Damage(to: photos[chance.below(photos.count)], chance: chance)
    for _ in 0...damage.chance.below(4) {
      damage.strike(with: photos[damage.chance.below(photos.count)])
    }
    damage.mend(format)
    return damage.bytes
  }
}

enum CorpusError: Error, CustomStringConvertible {
  case noSeed(folder: String, format: PhotoFormat)

  var description: String {
    switch self {
    case .noSeed(let folder, let format):
      "\(folder) has no \(format.rawValue) to start from. Nothing was run. Put one there, or name another folder with --seeds."
    }
  }
}
