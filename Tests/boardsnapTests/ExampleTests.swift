import Foundation
import JSONSupport
import Testing

/// The drawn boards of `Examples/`, each with the report a person has read.
///
/// The Markdown is compared as it is. Of the JSON the confidences and the places are left out, because they differ in
/// their last digits from one processor to the next. `BOARDSNAP_REWRITE_GOLDENS=1 bin/test --filter ExampleTests`
/// writes both anew.
@Suite(.enabled(if: Examples.models != nil, "the models are not installed: bin/test does that"))
struct ExampleTests {
  @Test(arguments: Examples.names)
  func `an example gives the report that was read and agreed`(name: String) throws {
    let folder = Examples.folder
    let photo = folder.appendingPathComponent(name + ".jpg").path
    let models = try #require(Examples.models)
    for format in ["markdown", "json"] {
      let outcome = try Program.run("snap", photo, "--format", format, models: models)
      try #require(outcome.status == 0, "\(outcome.error)")
      let report = format == "json" ? try Examples.withoutFigures(outcome.output) : outcome.output
      let golden = folder.appendingPathComponent(name + (format == "json" ? ".json" : ".md"))
      if Examples.isRewriting {
        try Data(report.utf8).write(to: golden)
      } else {
        #expect(report == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
      }
    }
  }

  @Test(arguments: Examples.names, ["html", "text"])
  func `no rendering of an example names anybody, though no roster is given`(name: String, format: String) throws {
    let photo = Examples.folder.appendingPathComponent(name + ".jpg").path
    let outcome = try Program.run("snap", photo, "--format", format, models: try #require(Examples.models))
    try #require(outcome.status == 0, "\(outcome.error)")
    // The picture's own bytes spell anything.
    let text = outcome.output.split(separator: "\"").filter { !$0.hasPrefix("data:image/") }.joined(separator: " ")
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    let named = words.intersection(["bob", "alice", "erin", "priya", "tomas", "noor", "mateo"])
    #expect(named.isEmpty)
  }
}

enum Examples {
  static let isRewriting = ProcessInfo.processInfo.environment["BOARDSNAP_REWRITE_GOLDENS"] == "1"

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let folder = root.appendingPathComponent("Examples")

  /// Nil where none are installed.
  static let models: String? = {
    let named = ProcessInfo.processInfo.environment["BOARDSNAP_MODELS"]
    let folder = named ?? root.appendingPathComponent(".boardsnap/models").path
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }()

  static let names: [String] = [
    "api-outage", "cache-stampede-glass", "disk-full-sideways", "failed-migration", "five-whys",
    "mail-backlog-notebook", "near-miss", "planning-board", "retro-sticky-notes", "staging-escape",
  ]

  /// The report without confidences and places, its keys in order.
  static func withoutFigures(_ report: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(JSON(parsing: report).withoutFigures), as: UTF8.self) + "\n"
  }
}

extension JSON {
  /// Leaves out every confidence and every place on the photo.
  fileprivate var withoutFigures: JSON {
    switch self {
    case .array(let elements): .array(elements.map(\.withoutFigures))
    case .object(let members):
      .object(members.filter { $0.key != "confidence" && $0.key != "box" }.mapValues(\.withoutFigures))
    default: self
    }
  }
}
