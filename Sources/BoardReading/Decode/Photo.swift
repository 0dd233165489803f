import CVision

/// The pixels of one photo: 8-bit BGR, upright, freed when it goes out of scope.
/// Not copyable, because a copy is tens of megabytes.
public struct Photo: ~Copyable {
  package let image: OpaquePointer

  /// Takes over an image made by the shim.
  package init(owning image: OpaquePointer) { self.image = image }

  deinit { bs_image_free(image) }

  public var width: Int { Int(bs_image_width(image)) }
  public var height: Int { Int(bs_image_height(image)) }

  /// One pixel, counted from the upper left.
  package func pixel(x: Int, y: Int) -> (red: UInt8, green: UInt8, blue: UInt8) {
    precondition((0..<width).contains(x) && (0..<height).contains(y), "a pixel inside the photo")
    let row = bs_image_row(image, Int32(y))
    return (row[3 * x + 2], row[3 * x + 1], row[3 * x])
  }
}
