import SeededNumbers
import Testing

@testable import Blameless

@Suite struct `Any text is survived` {
  private static let pieces = [
    "", " ", "\0", "\r\n", "\n", "🙃", "👩‍👩‍👧‍👦", "e\u{301}", "\u{202E}", "שלום", "مرحبا", "Alice", "alice's", "@", "@bob",
    "a@b.c", "\"", "'", "’", "`", "``",
    "(", ")", "[", "]", "->", "→", "--", "-", "--force", "v2.3", "14:02", "w/o", "should", "have", "had", "never",
    "not", "by", "to", "who", "why",
    "did", "deployed", "forgot", "the", "an", "engineer", ":", ";", ",", ".", "...", "?!", "http://x/y", "A.", "Dr.",
    "her", "he", "was", "wrong", "without",
    "if", "only", "Why", "Who", "Had", "sorry", "我", "\u{FEFF}", "ﬁ", "I", "İ", "ß", "=", "/", "/a/b", "#1", "2", "&",
    "and",
  ]

  @Test(arguments: 0..<400)
  func `random text never crashes and offsets stay inside it`(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let count = Int.random(in: 0..<24, using: &random)
    let glue = Bool.random(using: &random) ? " " : ""
    let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined(separator: glue)
    let editor = Editor(
      roster: [Person(name: "Alice Moreau", initials: ["AM"], role: "on-call engineer"), Person(name: "Bob")],
      notes: [text])
    let edit = editor.edit(text)
    let length = text.count
    for span in edit.mentions.map(\.span) + edit.findings.map(\.span) {
      #expect(span.lowerBound >= 0 && span.upperBound <= length && !span.isEmpty)
    }
    if let published = edit.text { #expect(editor.edit(published.description).findings.isEmpty) }
    let owner = editor.owner(of: text)
    #expect(owner.rest.count <= length)
  }

  @Test(arguments: [
    "", "\0", "\r\n", "🙃", "e\u{301}", "@", "''", "(((((", "- - - -", ": : :", "’s", "'s 's", "w/", "2", "had",
    "if only",
  ])
  func `odd little texts are left as they are`(text: String) {
    #expect(Editor().edit(text).withoutNames.description == text)
  }

  @Test(arguments: [
    String(repeating: "x", count: 200_000), String(repeating: "é", count: 60_000),
    String(repeating: "\r\n", count: 40_000), String(repeating: "🙃👩‍👩‍👧‍👦", count: 20_000),
    String(repeating: "שלום ", count: 10_000), String(repeating: "a\0", count: 40_000),
    String(repeating: "'", count: 60_000),
  ])
  func `a very long text without sense is left as it is`(text: String) {
    let edit = Editor().edit(text)
    #expect(edit.findings.isEmpty)
    #expect(edit.withoutNames.description == text)
  }

  @Test(arguments: 0..<150)
  func `what was edited is edited no further`(seed: Int) {
    var random = SplitMix(seed: UInt64(seed) + 5000)
    let blaming = [
      "forgot to check", "broke", "should have tested", "assumed", "was careless with", "skipped", "deleted",
    ]
    let people = ["Alice", "the on-call", "ops", "an engineer", "They", "@bob", "Tomasz", "our vendor", "Xyla", "I"]
    let things = [
      "the build", "prod", "it", "v2.3", "`db-01`", "the alert at 14:02", "staging 🙃", "the cache\r\n", "C:\\x",
    ]
    let text = [people, blaming, things, ["", "again", "by mistake", "without a test", "; errors rose"]]
      .compactMap { $0.randomElement(using: &random) }.joined(separator: " ")
    let editor = Editor()
    let edit = editor.edit(text)
    for published in edit.questions + (edit.text.map { [$0] } ?? []) {
      let again = editor.edit(published.description)
      #expect(again.findings.isEmpty && again.text == published, "\(text) gave \(published)")
    }
  }

  @Test(arguments: [
    "a", "an engineer forgot and ", "the team ", "lack of ", "who ", "Alice ", "( ", "@x,", "no one ", "to by without ",
    "- ", "owner: A, ", "had he ", "'", "deployed and ",
  ])
  func `time grows with length and no faster`(piece: String) {
    let clock = ContinuousClock()
    let editor = Editor()
    let short = String(repeating: piece, count: 400)
    let long = String(repeating: piece, count: 3200)
    _ = editor.edit(short)
    let one = clock.measure { _ = editor.edit(short) }
    let eight = clock.measure { _ = editor.edit(long) }
    // Eight times the text; the bound leaves room for a busy machine, a square would take 64 times.
    #expect(eight < one * 32 + .milliseconds(200))
  }
}
