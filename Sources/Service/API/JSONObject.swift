import JSONText

/// An object that a program sent. What nobody knows is told, for a field with a slip in its name would do nothing.
struct JSONObject: Sendable {
  private let value: JSONValue

  /// - Parameters:
  ///   - name: what problems call it.
  ///   - fields: those that it may have.
  init(_ value: JSONValue, called name: String, _ fields: [String]) throws(Refusal) {
    guard case .object(let members) = value else { throw .bad("\(name) is no JSON object.") }
    if let other = members.first(where: { !fields.contains($0.0) })?.0 {
      throw .bad("\(name) has no field \"\(other.prefix(40))\". There is: \(fields.joined(separator: ", ")).")
    }
    self.value = value
  }

  func has(_ name: String) -> Bool { value[name] != nil }

  /// Nil where it is not there, or null.
  func text(_ name: String, longest: Int) throws(Refusal) -> String? {
    guard let field = value[name], !field.isNull else { return nil }
    guard let text = field.string else { throw .bad("\"\(name)\" is no text.") }
    guard text.unicodeScalars.count <= longest, !text.unicodeScalars.contains("\0") else {
      throw .bad("\"\(name)\" has at most \(longest) characters, and no NUL.")
    }
    return text
  }

  func flag(_ name: String) throws(Refusal) -> Bool {
    guard let field = value[name] else { return false }
    guard let flag = field.bool else { throw .bad("\"\(name)\" is true or false.") }
    return flag
  }

  func objects(_ name: String, most: Int, _ fields: [String]) throws(Refusal) -> [JSONObject]? {
    guard let field = value[name] else { return nil }
    guard let values = field.array, 1...most ~= values.count else {
      throw .bad("\"\(name)\" is a list of 1 to \(most) objects.")
    }
    var objects: [JSONObject] = []
    for (index, value) in values.enumerated() {
      objects.append(try JSONObject(value, called: "\(name)[\(index)]", fields))
    }
    return objects
  }
}
