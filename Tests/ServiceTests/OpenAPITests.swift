import Foundation
import Testing
import Yams

@testable import Service

/// What openapi.yaml tells, as it is served.
private func told() async throws -> [String: Any] {
  let bench = try await ServiceBench()
  let served = try await Program(bench: bench, bearer: nil).ask(.get, "/v1/openapi.yaml")
  #expect(served.headers[.contentType] == "application/yaml")
  return try #require(try Yams.load(yaml: served.body) as? [String: Any])
}

@Test func `openapi.yaml tells every route for programs, and no other`() async throws {
  let paths = try #require(try await told()["paths"] as? [String: [String: Any]])
  var operations: Set<String> = []
  for (path, item) in paths {
    for method in item.keys where method != "parameters" {
      let names = path.replacing("{", with: ":").replacing("}", with: "")
      operations.insert("\(method.uppercased()) /v1\(names)")
    }
  }
  let routes = Set(Route.all.filter(\.isForPrograms).map { "\($0.method.rawValue) \($0.path)" })
  #expect(operations == routes)
}

@Test func `the documentation of the API has a row for every route`() throws {
  let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Documentation/api.md")
  let text = try String(contentsOf: page, encoding: .utf8)
  for route in Route.all.filter(\.isForPrograms) {
    let path = route.path.replacing(/:([a-z]+)/) { "{\($0.output.1)}" }
    #expect(text.contains("| `\(route.method.rawValue) \(path)` |"), "\(path)")
  }
}

@Test func `openapi.yaml has the words that the program has`() async throws {
  let components = try #require(try await told()["components"] as? [String: Any])
  let schemas = try #require(components["schemas"] as? [String: [String: Any]])
  #expect(schemas["Section"]?["enum"] as? [String] == StatementSection.allCases.dropFirst().map(\.rawValue))
  #expect(schemas["Scope"]?["enum"] as? [String] == ["read", "write"])
}
