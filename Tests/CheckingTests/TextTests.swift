import Testing

@testable import Checking

struct TextTests {
  @Test(arguments: [
    ("Alice deployed\nwithout checking\n\nBob did not", ["Alice deployed without checking", "Bob did not"]),
    ("- one\n* two\n• three\n4. four", ["one", "two", "three", "four"]),
    ("14:02 one\n14:03 two", ["14:02 one", "14:03 two"]),
    ("Alice deployed it\nBob forgot the runbook", ["Alice deployed it", "Bob forgot the runbook"]),
    ("```\n**not** markdown\n```", ["``` **not** markdown ```"]),
  ])
  func `a blank line ends a sentence, and so do items and events`(text: String, expected: [String]) throws {
    #expect(try sentences(text, .text) == expected)
  }

  @Test func `lines that were wrapped go on, also before a name`() throws {
    let text = """
      The deploy that went out late on the evening before was started by
      Alice without checking the plan.
      """
    #expect(try sentences(text, .text).count == 1)
  }
}
