/// JSON that the program printed, without the figures that differ from one processor to the next.
enum PrintedJSON: Codable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([PrintedJSON])
  case object([String: PrintedJSON])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([PrintedJSON].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: PrintedJSON].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  /// Leaves out every confidence and every place on the photo.
  var withoutFigures: PrintedJSON {
    switch self {
    case .array(let elements): .array(elements.map(\.withoutFigures))
    case .object(let members):
      .object(members.filter { $0.key != "confidence" && $0.key != "box" }.mapValues(\.withoutFigures))
    default: self
    }
  }
}
