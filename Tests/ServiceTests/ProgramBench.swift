import Archive
import HTTPTypes
import JSONText
import Testing

@testable import Service

/// A program that asks a service.
struct Program: Sendable {
  let bench: ServiceBench
  /// What it carries behind "Bearer"; nil for nothing.
  let bearer: String?

  struct Answered: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: String

    /// Null where it is none.
    var json: JSONValue {
      do { return try JSONReader.value(of: Array(body.utf8)) } catch { return .null }
    }
    /// What a problem is told apart by.
    var problem: String? {
      guard headers[.contentType] == "application/problem+json", json["status"]?.integer == status else { return nil }
      return json["type"]?.string?.split(separator: ":").last.map(String.init)
    }
    var place: String { headers[.location] ?? "" }
    var tag: String { headers[.eTag] ?? "" }
  }

  func ask(
    _ method: HTTPRequest.Method = .get, _ path: String, _ body: String? = nil, type: String = "application/json",
    ifMatch: String? = nil, key: String? = nil, cookie: String? = nil
  ) async throws -> Answered {
    var fields = HTTPFields()
    if let bearer { fields[.authorization] = "Bearer \(bearer)" }
    if let cookie { fields[.cookie] = cookie }
    if body != nil { fields[.contentType] = type }
    if let ifMatch { fields[.ifMatch] = ifMatch }
    if let key { fields[.idempotencyKey] = key }
    let answered = try await bench.send(method, path, fields, body ?? "")
    return Answered(status: answered.status, headers: answered.headers, body: answered.body)
  }
}

extension ServiceBench {
  /// A program of an account that is opened for it.
  /// - Parameter project: the only one that its token reaches.
  func program(
    _ name: String, as role: Role?, scope: AccessToken.Scope = .write, within project: Project.ID? = nil
  ) async throws -> Program {
    _ = try await member(name, as: role)
    let account = try #require(try await archive.store.account(named: name))
    return try await program(of: account, scope: scope, within: project)
  }

  func program(of account: Account, scope: AccessToken.Scope = .write, within project: Project.ID? = nil) async throws
    -> Program
  {
    let secret = Secret()
    let token = AccessToken(
      id: IDSource.system.identifier(), account: account.id, project: project, maker: nil, name: "bot", scope: scope,
      madeAt: Self.start)
    try await archive.store.issue(token, key: secret.key)
    return Program(bench: self, bearer: Bearer.text(of: secret))
  }
}
