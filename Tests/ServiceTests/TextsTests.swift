import Foundation
import Testing

@testable import Service

/// All that pages say stands in one file, so that it can be translated.
struct TextsTests {
  private static let service = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Service")

  /// What stands in templates and scripts, and in the language of the program.
  private static func source() throws -> String {
    let files = FileManager.default.enumerator(at: service, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? [])
      .filter { ["swift", "js", "webmanifest"].contains($0.pathExtension) && $0.lastPathComponent != "Texts.swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }

  @Test func `every text that is asked for is there, and every one that is there is asked for`() throws {
    let source = try Self.source()
    let named = source.matches(of: /\[\[([a-z0-9.\-]+)\]\]/).map { String($0.1) }
    let said = source.matches(of: /Texts\.say\(\s*"([^"]+)"/).map { String($0.1) }
    let asked = Set(named + said)
    let known = Texts.english.keys
    let missing = asked.filter { !known.contains($0) && !known.isSuperset(of: ["\($0).one", "\($0).other"]) }
    let idle = known.filter {
      !asked.contains($0) && !asked.contains($0.replacing(/\.(one|other)$/, with: ""))
    }
    #expect(missing.isEmpty)
    #expect(idle.isEmpty)
  }

  @Test(arguments: PageTemplates.sources.keys.sorted())
  func `a template has no words of its own`(_ name: String) throws {
    let template = try #require(PageTemplates.sources[name])
    let bare = template.replacing(/\[\[[^\]]*\]\]|\{\{[^}]*\}\}|<kbd>[^<]*<\/kbd>|<[^>]*>/, with: " ")
    // What is called so in every language.
    let names: Set = ["BoardSnap", "Markdown", "HTML", "JSON", "PDF", "openapi.yaml"]
    let own = bare.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { $0.contains { $0.isLetter } && !names.contains($0) }
    #expect(own.isEmpty)
    for attribute in template.matches(of: /(?:aria-label|placeholder|title|alt)="([^"]*)"/) {
      let words = attribute.1.replacing(/\[\[[^\]]*\]\]|\{\{[^}]*\}\}/, with: "")
      let letters = words.filter { $0.isLetter }
      #expect(letters.isEmpty)
    }
  }

  @Test func `a text with a quote in it breaks neither a page nor a script`() {
    let texts = Texts(Array("a.b = Say \"yes\" & <go>\n".utf8))
    #expect(texts.fill(template: "<p title=\"[[a.b]]\">") == "<p title=\"Say &quot;yes&quot; &amp; &lt;go>\">")
    #expect(texts.fill(script: "say(\"[[a.b]]\")") == "say(\"Say \\\"yes\\\" & <go>\")")
  }

  @Test func `what is counted is said in the singular for one alone`() {
    #expect(Texts.say("project.people", count: 1) == "1 person")
    #expect(Texts.say("project.people", count: 0) == "0 people")
  }
}
