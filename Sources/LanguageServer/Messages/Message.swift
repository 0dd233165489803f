import JSONText

/// A message of JSON-RPC 2.0.
enum Message {
  case request(id: JSONValue, method: String, params: JSONValue)
  case notification(method: String, params: JSONValue)
  /// To something that the server asked; nothing waits for it.
  case response

  init(_ json: JSONValue) throws(RPCError) {
    guard json.isObject, json["jsonrpc"]?.string == "2.0" else {
      throw RPCError(.invalidRequest, "This is no message of JSON-RPC 2.0.", id: Self.id(of: json))
    }
    guard let method = json["method"] else {
      guard json["id"] != nil, json["result"] != nil || json["error"] != nil else {
        throw RPCError(.invalidRequest, "The message has no method.", id: Self.id(of: json))
      }
      self = .response
      return
    }
    guard let name = method.string else {
      throw RPCError(.invalidRequest, "The method must be a string.", id: Self.id(of: json))
    }
    let params = json["params"] ?? .null
    guard json["id"] != nil else {
      self = .notification(method: name, params: params)
      return
    }
    guard let id = Self.id(of: json) else {
      throw RPCError(.invalidRequest, "The id must be a number or a string.", id: nil)
    }
    self = .request(id: id, method: name, params: params)
  }

  private static func id(of json: JSONValue) -> JSONValue? {
    switch json["id"] {
    case .some(let id) where id.integer != nil || id.string != nil: id
    default: nil
    }
  }

  static func response(to id: JSONValue, _ result: JSONValue) -> JSONValue {
    .object([("jsonrpc", .string("2.0")), ("id", id), ("result", result)])
  }

  static func notification(_ method: String, _ params: JSONValue) -> JSONValue {
    .object([("jsonrpc", .string("2.0")), ("method", .string(method)), ("params", params)])
  }

  static func request(_ id: String, _ method: String, _ params: JSONValue) -> JSONValue {
    .object([
      ("jsonrpc", .string("2.0")), ("id", .string(id)), ("method", .string(method)), ("params", params),
    ])
  }
}
