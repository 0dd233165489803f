import Blameless
import Testing

@testable import Redaction

struct NameGuardTests {
  private static let roster = [
    Person(name: "Noor Haddad", handles: ["noor-h"], email: "noor@example.org", role: "lead"),
    Person(name: "José Álvarez"),
  ]
  private let guarding = NameGuard(roster: roster)

  @Test(
    arguments: [
      ("Rolled back by Noor Haddad", Format.text, 16, []),
      ("see HADDAD, NOOR", .text, 5, []),
      ("at https://example.org/~noorhaddad/x", .text, 25, []),
      ("by **No**or Hadd*ad*", .markdown, 6, []),
      ("by [No](https://example.org)or Haddad", .markdown, 5, []),
      ("<p>by N<b>oo</b>r\nHaddad</p>", .html, 7, []),
      ("<p title='Noor Haddad'>x</p>", .html, 11, []),
      ("<!-- Noor Haddad -->", .html, 6, []),
      (#"{"text": "by Noor Haddad"}"#, .json, 14, []),
      ("by Jos&eacute; &Aacute;lvarez", .markdown, 4, [.entities]),
      ("by &#78;oor Haddad", .text, 4, [.entities]),
      ("by &#x4e;oor Haddad", .text, 4, [.entities]),
      (#"by \u004eoor Haddad"#, .json, 4, [.backslashes]),
      (#"by Noor\_Haddad"#, .markdown, 4, []),
      ("to ?q=Noor%20Haddad", .text, 7, [.percent]),
      ("to ?q=Noor%2520Haddad", .text, 7, [.percent, .percent]),
      ("sent Tm9vciBIYWRkYWQ= on", .text, 6, [.base64]),
      ("by No=6Fr Ha=\nddad", .text, 4, [.quotedPrintable]),
      ("by No\u{AD}or Had\u{200B}dad", .text, 4, [.unseen]),
      ("by Noor\u{A0}\u{A0}\u{A0}Haddad", .text, 4, []),
      ("by N\u{43E}\u{43E}r H\u{430}ddad", .text, 4, [.lookAlikes]),
      ("by \u{1D40D}oor H\u{FF41}ddad", .text, 4, [.lookAlikes]),
      ("mail noor@example.org", .text, 6, []), ("branch fix/noor-h/x", .text, 12, []),
    ] as [(String, Format, Int, [Decoding])])
  func `a name is found however it is written, with its place`(
    text: String, format: Format, column: Int, decodings: [Decoding]
  ) throws {
    let leak = try #require(guarding.leaks(in: text, as: format).first)
    #expect(leak.column == column)
    #expect(leak.decodings == decodings)
    #expect(leak.isOnRoster)
    #expect(!"\(leak)".contains("oor"))
  }

  @Test(
    arguments: [
      ("The lead rolled back; an engineer acked", Format.markdown),
      ("<style>.noor-h { color: red }</style><p>x</p>", .html), (#"{"noor haddad": 3}"#, .json),
      ("a commit 9fceb02d0ae598e95dc970b74767f19372d61af8 in usr/local/share/applications", .text),
    ] as [(String, Format)])
  func `what names nobody may leave`(text: String, format: Format) {
    #expect(guarding.leaks(in: text, as: format) == [])
  }

  @Test func `what the vocabulary has is no person`() {
    let guarding = NameGuard(roster: [Person(name: "Grace Hopper")], vocabulary: Vocabulary(words: ["Grace Hopper"]))
    #expect(guarding.leaks(in: "We met in Grace Hopper", as: .text) == [])
  }

  @Test func `a text of redacted names holds none, whatever encoding they were in`() {
    let text = "by Jos&eacute; &Aacute;lvarez,\r\nsee ?q=Noor%20Haddad and Tm9vciBIYWRkYWQ=\r\n"
    let redacted = Redactor(roster: Self.roster).redact(text, as: .markdown)
    #expect(redacted.leaks == [])
    #expect(redacted.text.hasPrefix("by "))
    #expect(redacted.text.contains("\r\nsee ?q="))
    #expect(redacted.text.hasSuffix("and [person]\r\n"))
  }

  @Test func `a file's name loses the names in it`() {
    #expect(Redactor(roster: Self.roster).fileName("noor-haddad_board.jpg") == "[person]-[person]_board.jpg")
    #expect(Redactor(roster: Self.roster).fileName("outage.2026.jpg") == "outage.2026.jpg")
  }

  @Test func `a masked address goes out in Markdown as it does in text`() {
    #expect(guarding.leaks(in: #"mail from \[person\]&#64;example.com bounced"#, as: .markdown).isEmpty)
    #expect(guarding.leaks(in: "mail from [person]@example.com bounced", as: .text).isEmpty)
    #expect(!guarding.leaks(in: #"by \*No\**or* Haddad and Noor\_Haddad"#, as: .markdown).isEmpty)
  }
}
