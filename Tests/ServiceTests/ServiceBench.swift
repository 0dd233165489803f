import Archive
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Reports
import Synchronization
import Testing
import Whiteboard

@testable import Service

/// A service on an archive of its own, asked without a socket.
final class ServiceBench: Sendable {
  let archive: BoardArchive
  let project: Project
  let board: StoredBoard.ID
  private let responder: any HTTPResponder<ServiceContext>
  let folder: URL

  static let start = Moment(seconds: 1_795_000_000)
  static let password = "correct horse battery"

  /// - Parameters:
  ///   - program: a script in the place of BoardSnap's own program, which says and does nothing here.
  ///   - printer: makes PDFs; nil where nothing can.
  init(
    secure: Bool = false, snapLimit: Int = ServiceSettings.usualSnapLimit, program: String = "/bin/true",
    printer: (@Sendable (_ page: String) async throws -> [UInt8])? = nil
  ) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "boardsnap-service-\(UUID().uuidString)")
    archive = try await ArchiveHome(path: folder.path).open(creating: true)
    project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: Self.start)
    let composition = Composer().compose(
      try NotesReader.notes(
        of: Array(
          "# Checkout outage\n\n## Root cause\n\n- the pool ran out\n\n## Actions\n\n- [ ] Add an alert\n".utf8),
        ending: "md"))
    board = try await archive.keep(
      Keeping(composition: composition), from: nil, in: project, on: Occasion(by: nil, at: Self.start)
    ).id
    let service = try BoardSnapService(
      archive: archive, settings: ServiceSettings(isBehindTLS: secure, snapLimit: snapLimit),
      program: OwnProgram(path: program, archive: []), logger: Logger(label: "test"),
      isPhoto: { $0.starts(with: [0xFF, 0xD8]) }, printer: printer, clock: { Self.start })
    responder = service.router().buildResponder()
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record("\(folder.path): \(error)") }
  }

  /// Opens an account and signs it in.
  /// - Returns: what its browser carries.
  func member(_ name: String, as role: Role?, of place: Project? = nil) async throws -> String {
    let account = Account(id: IDSource.system.identifier(), name: name, madeAt: Self.start)
    try await archive.store.open(account)
    if let role { try await archive.store.share((place ?? project).id, with: account.id, as: role) }
    return try await session(of: account.id)
  }

  func session(of account: Account.ID) async throws -> String {
    let secret = Secret()
    try await archive.store.openSession(
      secret.key, of: account, now: Self.start, until: Self.start.adding(days: 30))
    return "\(SessionCookie.name)=\(secret.text)"
  }

  struct Answered: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: String

    var place: String { headers[.location] ?? "" }
  }

  /// - Parameter form: sent as a browser sends it; nil for none.
  func ask(
    _ method: HTTPRequest.Method = .get, _ path: String, cookie: String? = nil, form: String? = nil,
    type: String = "application/x-www-form-urlencoded", from site: String? = "same-origin", peer: String? = nil,
    headers: HTTPFields = [:]
  ) async throws -> Answered {
    var fields = headers
    if let cookie { fields[.cookie] = cookie }
    if let site { fields[.secFetchSite] = site }
    if form != nil { fields[.contentType] = type }
    return try await send(method, path, fields, form ?? "", peer: peer)
  }

  /// - Parameter peer: from where it comes; nil for nowhere in particular.
  func send(
    _ method: HTTPRequest.Method, _ path: String, _ fields: HTTPFields, _ body: String, peer: String? = nil
  ) async throws -> Answered {
    let request = Request(
      head: HTTPRequest(method: method, scheme: "http", authority: "boards.test", path: path, headerFields: fields),
      body: RequestBody(buffer: ByteBuffer(string: body)))
    var context = ServiceContext(
      source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: Logger(label: "test")))
    if let peer { context.peer = peer }
    let response = try await responder.respond(to: request, context: context)
    let written = Collected()
    try await response.body.write(written)
    return Answered(status: response.status.code, headers: response.headers, body: await written.text())
  }
}

/// The body of an answer.
private final class Collected: ResponseBodyWriter, Sendable {
  private let bytes = Mutex<[UInt8]>([])

  func write(_ buffer: ByteBuffer) async throws { bytes.withLock { $0 += buffer.readableBytesView } }
  func finish(_ trailers: HTTPFields?) async throws {}
  func text() async -> String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}
