import BoardReading
import Foundation
import Testing

/// One of the small photos of `Fixtures/`, made by the script there.
struct DecodeFixture {
  let name: String
  let bytes: [UInt8]

  init(_ name: String) throws {
    self.name = name
    let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil))
    bytes = [UInt8](try Data(contentsOf: url))
  }

  func photo(limits: PhotoLimits = PhotoLimits()) throws -> Photo {
    try Photo(decoding: bytes, named: name, limits: limits)
  }

  /// Why the photo, or what `change` makes of its bytes, is refused. Nil: it is not.
  func refusal(limits: PhotoLimits = PhotoLimits(), after change: (inout [UInt8]) throws -> Void = { _ in }) rethrows
    -> PhotoError?
  {
    var changed = bytes
    try change(&changed)
    do {
      _ = try Photo(decoding: changed, named: name, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}

/// A colour to compare by eye's measure: lossy formats shift it.
struct DecodedColour: CustomStringConvertible {
  let red: Int
  let green: Int
  let blue: Int

  static let red = DecodedColour(red: 220, green: 30, blue: 30)
  static let green = DecodedColour(red: 30, green: 160, blue: 40)
  static let blue = DecodedColour(red: 30, green: 40, blue: 200)
  static let white = DecodedColour(red: 255, green: 255, blue: 255)

  func isNear(_ other: DecodedColour) -> Bool {
    max(abs(red - other.red), abs(green - other.green), abs(blue - other.blue)) <= 16
  }

  var grey: DecodedColour {
    let value = (299 * red + 587 * green + 114 * blue) / 1000
    return DecodedColour(red: value, green: value, blue: value)
  }

  var description: String { "(\(red), \(green), \(blue))" }
}

extension Photo {
  /// The colours at the middle of each quarter: left and right above, left and right below.
  var quarters: [DecodedColour] {
    [(1, 1), (3, 1), (1, 3), (3, 3)].map { x, y in colour(x: width * x / 4, y: height * y / 4) }
  }

  func colour(x: Int, y: Int) -> DecodedColour {
    let bgr = pixel(x: x, y: y)
    return DecodedColour(red: Int(bgr.red), green: Int(bgr.green), blue: Int(bgr.blue))
  }
}
