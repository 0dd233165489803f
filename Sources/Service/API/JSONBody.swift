import Hummingbird
import JSONText

/// The JSON object of a request.
struct JSONBody: Sendable {
  private static let largest = 1 << 20
  private static let depth = 16

  let object: JSONObject

  /// - Parameters:
  ///   - largest: in bytes.
  ///   - fields: those that it may have.
  init(of request: Request, largest: Int = JSONBody.largest, _ fields: String...) async throws {
    guard Self.isJSON(request.headers[.contentType]) else { throw Refusal.wrongType(wanted: "application/json") }
    let body = try await request.body(upTo: largest)
    let value: JSONValue
    do { value = try JSONReader.value(of: body, depth: Self.depth) } catch {
      throw Refusal.bad(error.description)
    }
    object = try JSONObject(value, called: "The body", fields)
  }

  static func isJSON(_ type: String?) -> Bool {
    type?.prefix { $0 != ";" }.trimmed.lowercased() == "application/json"
  }

  func text(_ name: String, longest: Int) throws(Refusal) -> String? { try object.text(name, longest: longest) }

  /// - Throws: ``Refusal`` where it is missing.
  func required(_ name: String, longest: Int) throws(Refusal) -> String {
    guard let text = try text(name, longest: longest) else { throw .bad("\"\(name)\" is missing.") }
    return text
  }

  func objects(_ name: String, most: Int, _ fields: [String]) throws(Refusal) -> [JSONObject]? {
    try object.objects(name, most: most, fields)
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  var trimmed: String { Form.trimmed(String(self)) }
}
