import CVision
import Whiteboard

@testable import BoardReading

/// A picture drawn for a test.
struct StraightenCanvas {
  /// Blue, green, red.
  typealias Colour = (Double, Double, Double)
  static let white: Colour = (235, 236, 238)
  static let black: Colour = (35, 32, 30)
  static let blue: Colour = (165, 60, 35)
  static let red: Colour = (45, 40, 200)
  static let green: Colour = (70, 130, 25)

  let width: Int
  let height: Int
  var pixels: [UInt8]

  init(width: Int, height: Int, _ colour: Colour = white) {
    self.width = width
    self.height = height
    pixels = (0..<width * height).flatMap { _ in [UInt8(colour.0), UInt8(colour.1), UInt8(colour.2)] }
  }

  mutating func set(_ x: Int, _ y: Int, _ colour: Colour) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let i = 3 * (y * width + x)
    (pixels[i], pixels[i + 1], pixels[i + 2]) = (UInt8(colour.0), UInt8(colour.1), UInt8(colour.2))
  }

  mutating func fill(_ x: Int, _ y: Int, _ w: Int, _ h: Int, _ colour: Colour) {
    for row in y..<y + h { for column in x..<x + w { set(column, row, colour) } }
  }

  mutating func stroke(_ from: Point, _ to: Point, thickness: Double, _ colour: Colour) {
    let steps = Int(max(abs(to.x - from.x), abs(to.y - from.y)) * 2) + 1
    let half = Int(thickness / 2)
    for i in 0...steps {
      let t = Double(i) / Double(steps)
      let x = Int(from.x + (to.x - from.x) * t)
      let y = Int(from.y + (to.y - from.y) * t)
      fill(x - half, y - half, 2 * half + 1, 2 * half + 1, colour)
    }
  }

  mutating func outline(_ quad: Quad, thickness: Double, _ colour: Colour) {
    for i in 0..<4 { stroke(quad.corners[i], quad.corners[(i + 1) % 4], thickness: thickness, colour) }
  }

  mutating func fill(_ quad: Quad, _ colour: Colour) {
    let c = quad.corners
    for y in 0..<height {
      for x in 0..<width {
        let inside = (0..<4).allSatisfy { i in
          let (p, q) = (c[i], c[(i + 1) % 4])
          return (q.x - p.x) * (Double(y) - p.y) - (q.y - p.y) * (Double(x) - p.x) >= 0
        }
        if inside { set(x, y, colour) }
      }
    }
  }

  /// Something like writing: strokes as letters have them, with spaces between words. The box is a little larger.
  @discardableResult
  mutating func write(x: Int, y: Int, height: Int, letters: Int, slope: Double = 0, _ colour: Colour) -> Quad {
    let step = height * 3 / 5
    let thick = Double(max(3, height / 9))
    func place(_ dx: Int, _ dy: Int) -> Point {
      Point(x: Double(x + dx), y: Double(y + dy) + slope * Double(dx))
    }
    for i in 0..<letters where i % 6 != 5 {
      let left = i * step
      stroke(place(left, 0), place(left, height), thickness: thick, colour)
      stroke(place(left, i % 2 == 0 ? height / 2 : height), place(left + step / 2, height), thickness: thick, colour)
    }
    let margin = height / 6
    let length = letters * step
    return Quad(
      topLeft: place(-margin, -margin), topRight: place(length, -margin),
      bottomRight: place(length, height + margin), bottomLeft: place(-margin, height + margin))
  }

  /// Multiplies the colours by what `light` gives for each place, as lamps and shadows do.
  mutating func shine(_ light: (_ x: Double, _ y: Double) -> Colour) {
    for y in 0..<height {
      for x in 0..<width {
        let factor = light(Double(x) / Double(width), Double(y) / Double(height))
        let i = 3 * (y * width + x)
        pixels[i] = UInt8(min(255, Double(pixels[i]) * factor.0))
        pixels[i + 1] = UInt8(min(255, Double(pixels[i + 1]) * factor.1))
        pixels[i + 2] = UInt8(min(255, Double(pixels[i + 2]) * factor.2))
      }
    }
  }

  func photo() throws -> Photo {
    guard let image = bs_image_of_pixels(pixels, Int32(width), Int32(height)) else { throw ReadingError.cancelled }
    return Photo(owning: image)
  }

  init(of photo: borrowing Photo) {
    width = photo.width
    height = photo.height
    pixels = [UInt8](repeating: 0, count: width * height * 3)
    _ = bs_image_copy_pixels(photo.image, &pixels)
  }

  func colour(_ x: Int, _ y: Int) -> [Int] {
    let i = 3 * (y * width + x)
    return [Int(pixels[i]), Int(pixels[i + 1]), Int(pixels[i + 2])]
  }
}
