import HTTPTypes
import Hummingbird
import NIOCore

/// Answers as pages give them.
enum Answer {
  static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
    answer(Array(html.utf8), "text/html; charset=utf-8", status: status)
  }

  static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    answer(Array(text.utf8), "application/json", status: status)
  }

  /// - Parameter name: under which a browser saves it; nil where it shows it.
  static func file(_ bytes: [UInt8], _ type: String, named name: String? = nil) -> Response {
    var response = answer(bytes, type, status: .ok)
    if let name { response.headers[.contentDisposition] = "attachment; filename=\"\(name)\"" }
    return response
  }

  /// Elsewhere, with GET.
  static func see(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
  }

  private static func answer(_ bytes: [UInt8], _ type: String, status: HTTPResponse.Status) -> Response {
    Response(
      status: status, headers: [.contentType: type, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
