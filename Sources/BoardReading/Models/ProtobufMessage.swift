/// The fields of one Protocol Buffers message, each with its bytes as they stand in the file.
///
/// Just enough of the wire format (protobuf.dev/programming-guides/encoding) to change one field of a model and keep all
/// others byte for byte.
struct ProtobufMessage {
  struct Field {
    let number: Int
    let wireType: Int
    /// Of the field with its key.
    let whole: Range<Int>
    /// Of what the key announces; without the length where it has one.
    let payload: Range<Int>
  }

  let fields: [Field]

  /// - Parameter range: of the message in `bytes`.
  init(_ bytes: [UInt8], in range: Range<Int>) throws(ModelError) {
    var fields: [Field] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      let key = try Self.varint(bytes, &at, range.upperBound)
      let wireType = key & 7
      let payload: Range<Int>
      switch wireType {
      case 0:
        let begin = at
        _ = try Self.varint(bytes, &at, range.upperBound)
        payload = begin..<at
      case 1: payload = at..<at + 8
      case 2:
        let count = try Self.varint(bytes, &at, range.upperBound)
        guard count <= range.upperBound - at else { throw .notAModel }
        payload = at..<at + count
      case 5: payload = at..<at + 4
      default: throw .notAModel
      }
      guard payload.upperBound <= range.upperBound else { throw .notAModel }
      at = payload.upperBound
      fields.append(Field(number: key >> 3, wireType: wireType, whole: start..<at, payload: payload))
    }
    self.fields = fields
  }

  static func varint(_ bytes: [UInt8], _ at: inout Int, _ end: Int) throws(ModelError) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      guard at < end else { throw .notAModel }
      let byte = bytes[at]
      at += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw .notAModel
  }

  static func append(varint value: Int, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Appends a field that has a length: a message, a string, raw bytes.
  static func append(field number: Int, _ payload: [UInt8], to bytes: inout [UInt8]) {
    append(varint: number << 3 | 2, to: &bytes)
    append(varint: payload.count, to: &bytes)
    bytes += payload
  }
}
