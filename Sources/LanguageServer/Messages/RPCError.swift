import JSONText

/// Why a message is not answered as asked. Codes are those of JSON-RPC 2.0 and of the Language Server Protocol.
struct RPCError: Error {
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case notInitialized = -32002
  }

  let code: Code
  let sentence: String
  /// Of the request. Nil where it could not be read.
  var id: JSONValue?

  init(_ code: Code, _ sentence: String, id: JSONValue? = nil) {
    self.code = code
    self.sentence = sentence
    self.id = id
  }

  var message: JSONValue {
    .object([
      ("jsonrpc", .string("2.0")), ("id", id ?? .null),
      ("error", .object([("code", .integer(code.rawValue)), ("message", .string(sentence))])),
    ])
  }
}
