import Glibc

/// One request over a connection of its own, to the byte: a client that knows HTTP would put it right.
struct HTTPExchange {
  /// How long an answer may take, in seconds: the service itself gives up on who is silent after 30.
  static let patience = 40

  /// Nil in `status` where nothing came that is an answer.
  struct Answer {
    let status: Int?
    let head: String
    let body: String

    /// The first value of a field.
    func field(_ name: String) -> String? {
      head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ":") }.map {
        $0.dropFirst(name.count + 1).trimmingPrefix(" ").description
      }
    }
  }

  let port: UInt16

  /// - Throws: ``ServiceProblem`` where nobody listens.
  func send(_ request: [UInt8]) throws -> Answer {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard connection >= 0 else { throw ServiceProblem.noConnection }
    defer { close(connection) }
    var time = timeval(tv_sec: Self.patience, tv_usec: 0)
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { return Answer(status: nil, head: "", body: "") }
    write(request, to: connection)
    return answer(from: connection)
  }

  /// As far as it goes: the service may have answered and gone before it has read everything.
  private func write(_ bytes: [UInt8], to connection: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
    // What is damaged may promise more than it has; this is all there is.
    shutdown(connection, Int32(SHUT_WR))
  }

  private func answer(from connection: Int32) -> Answer {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < 8 << 20 {
      let count = recv(connection, &part, part.count, 0)
      guard count > 0 else { break }
      bytes += part[..<count]
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let end = text.range(of: "\r\n\r\n")
    let head = end.map { String(text[..<$0.lowerBound]) } ?? text
    let status = head.firstMatch(of: /^HTTP\/1\.1 (\d{3})/).flatMap { Int($0.output.1) }
    return Answer(status: status, head: head, body: end.map { String(text[$0.upperBound...]) } ?? "")
  }
}

enum ServiceProblem: Error, CustomStringConvertible {
  case noConnection
  case notStarted(String)
  case refused(String, status: Int?)

  var description: String {
    switch self {
    case .noConnection: "No connection could be opened on this machine. Nothing more was sent."
    case .notStarted(let program): "\(program) did not start to serve. Build it, or name another one with --program."
    case .refused(let what, let status):
      "\(what) was refused (\(status.map(String.init) ?? "no answer")). Nothing was fuzzed."
    }
  }
}
