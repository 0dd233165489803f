/// The bytes of a tiny model, written field by field after `onnx.proto`.
struct ModelBytes {
  private(set) var bytes: [UInt8] = []

  static func varint(_ value: UInt64) -> [UInt8] {
    var (rest, bytes) = (value, [UInt8]())
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  func adding(_ field: UInt64, number: UInt64) -> ModelBytes {
    ModelBytes(bytes: bytes + Self.varint(field << 3) + Self.varint(number))
  }

  func adding(_ field: UInt64, _ payload: [UInt8]) -> ModelBytes {
    ModelBytes(bytes: bytes + Self.varint(field << 3 | 2) + Self.varint(UInt64(payload.count)) + payload)
  }

  func adding(_ field: UInt64, _ text: String) -> ModelBytes { adding(field, Array(text.utf8)) }

  /// A tensor of floats, its dimensions one field each.
  static func tensor(_ name: String, dims: [UInt64], _ values: [Float]) -> [UInt8] {
    var tensor = ModelBytes()
    for dim in dims { tensor = tensor.adding(1, number: dim) }
    let raw = values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) } }
    return tensor.adding(2, number: 1).adding(8, name).adding(9, raw).bytes
  }

  /// A recogniser of three signs beside the blank and the space, two inputs wide.
  /// - Parameter dims: what its output layer says of its own shape.
  static func recogniser(signs: String = "a\n中\nb", dims: [UInt64] = [2, 5]) -> [UInt8] {
    let graph = ModelBytes()
      .adding(1, "a node")
      .adding(5, tensor("weights", dims: dims, [0, 1, 2, 3, 4, 10, 11, 12, 13, 14]))
      .adding(5, tensor("offsets", dims: [5], [20, 21, 22, 23, 24]))
      .adding(5, tensor("other", dims: [2], [7, 8]))
      .adding(12, ModelBytes().adding(1, "probabilities").bytes)
    let entry = ModelBytes().adding(1, "character").adding(2, signs)
    return ModelBytes().adding(1, number: 8).adding(2, "maker").adding(7, graph.bytes).adding(14, entry.bytes).bytes
  }
}
