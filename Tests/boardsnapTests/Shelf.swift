import Foundation
import Testing

@testable import boardsnap

/// An archive of its own.
struct Shelf: ~Copyable {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  static func withProject() throws -> Shelf {
    let shelf = try Shelf()
    #expect(try shelf.run("project", "create", "Payments").status == 0)
    return shelf
  }

  func run(_ arguments: String...) throws -> Program.Outcome { try run(arguments) }

  func run(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) throws -> Program.Outcome {
    try Program.run(arguments + ["--home", scratch.path("home")], input: input, environment: environment)
  }

  /// Keeps notes.
  /// - Returns: the board's id.
  func keep(_ notes: String) throws -> String {
    try run("write", file("incident.md", notes), "--project", "Payments", "-o", path("report.md"), "--force").output
      .trimmingCharacters(in: .newlines)
  }

  /// Edits with a command of sed in the place of an editor.
  func edit(_ id: String, _ script: String, _ options: String...) throws -> Program.Outcome {
    try run(["edit", id] + options, environment: ["EDITOR": "sed -i '\(script)'"])
  }

  func file(_ name: String, _ text: String) throws -> String { try scratch.file(name, text) }

  func path(_ name: String) -> String { scratch.path(name) }
}
