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
}
