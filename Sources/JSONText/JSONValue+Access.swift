extension JSONValue {
  /// The value of a key; nil where this is no object or has no such key. Of a key that stands there twice, the last.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.0 == key }?.1
  }

  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  /// A whole number that was written as one.
  package var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  /// Any number.
  package var double: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  package var isObject: Bool { if case .object = self { true } else { false } }
  package var isNull: Bool { if case .null = self { true } else { false } }
}
