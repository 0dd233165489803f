import Testing

@testable import Checking

struct MarkdownTests {
  @Test(arguments: [
    ("One.\nTwo goes\non. Three", ["One.", "Two goes on.", "Three"]),
    ("**Cause:** a flag\n**Found:** by an alert", ["Cause: a flag", "Found: by an alert"]),
    ("It was started by\nAlice, and\nBob saw it", ["It was started by Alice, and Bob saw it"]),
    ("# Head #\nText\n\nMore\n====\nEnd", ["Head", "Text", "More", "End"]),
    ("- a b\n- c\n  d\n1. e\n2. f", ["a b", "c d", "e", "f"]),
    ("- [ ] open\n- [x] done", ["open", "done"]),
    ("- a\n\n  still a\n\n      code\n\nb", ["a", "still a", "b"]),
    ("- a\n  - b\n    - c\n      d\n- e", ["a", "b", "c d", "e"]),
    ("text\n    no code\n\n    code\n\ntext", ["text no code", "text"]),
    ("text\n14. is no list", ["text 14. is no list"]),
    ("a\n\n***\n\nb", ["a", "b"]),
    ("hard  \nbreak\\\nhere", ["hard", "break", "here"]),
    ("14:02 one\n14:03 two", ["14:02 one", "14:03 two"]),
  ])
  func `blocks end sentences`(text: String, expected: [String]) throws {
    #expect(try sentences(text) == expected)
  }

  @Test(arguments: [
    ("```\ncode\n```\ntext", ["text"]), ("~~~ sh\ncode\n```\n~~~\ntext", ["text"]),
    ("````\n```\ncode\n````\ntext", ["text"]),
    ("- a\n  ```\n  code\n  ```\n- b", ["a", "b"]), ("> ```\n> code\n> ```\n> text", ["text"]),
    ("```\nnever closed", []),
    ("---\ntitle: x\n---\ntext", ["text"]), ("+++\nx = 1\n+++\ntext", ["text"]),
    ("---\n\ntext\n\n---", ["text"]), ("---\nnever closed", ["never closed"]),
    ("<div>\nhtml\n</div>\n\ntext", ["text"]), ("<script>\n\nx\n\n</script>\ntext", ["text"]),
    ("<!-- a\n\nb -->\ntext", ["text"]), ("text <b>bold</b> <!-- not this --> end", ["text bold  end"]),
    ("[x]: http://a/b \"title\"\ntext", ["text"]),
  ])
  func `code, front matter and HTML are left alone`(text: String, expected: [String]) throws {
    #expect(try sentences(text) == expected)
  }

  @Test(arguments: [
    ("**Alice** _broke_ it", "Alice broke it"), ("a * b and snake_case_name", "a * b and snake_case_name"),
    ("see [the page](http://a/(b) \"t\") now", "see the page now"), ("see [the page][1] now", "see the page now"),
    ("![a picture](a.png) text", "text"), ("a note[^1] here", "a note here"), ("[just] brackets", "[just] brackets"),
    ("run `rm -rf *` now", "run `rm -rf *` now"), ("run ``a`b`` now", "run `a'b` now"), ("a ` alone", "a ` alone"),
    (#"5 \* 3 \_x"#, "5 * 3 _x"), ("<http://a/b> up", "http://a/b up"), ("a < b > c", "a < b > c"),
    ("<1a@b.c> or <a@b.c, d@b.c>", "1a@b.c or <a@b.c, d@b.c>"),
    ("x <br/> y<!DOCTYPE>", "x  y"),
    ("~~gone~~ here", "gone here"), ("[^1]: A note", "A note"), ("`[x](y)` [`c`](d)", "`[x](y)` `c`"),
  ])
  func `inline markup is read over`(text: String, expected: String) throws {
    #expect(try sentences(text) == [expected])
  }

  @Test func `cells of a table are read one by one`() throws {
    let table = "| who | what \\| how |\n|:--|--:|\n| `a|b` | Two words |\n\nafter"
    #expect(try sentences(table) == ["who", "what | how", "`a|b`", "Two words", "after"])
  }

  @Test func `quotes are read, or left alone where a team says so`() throws {
    let text = "before\n\n> quoted\nlazily\n\n- > in an item\n\nafter"
    #expect(try sentences(text) == ["before", "quoted lazily", "in an item", "after"])
    #expect(try sentences(text, leavesQuotes: true) == ["before", "after"])
  }

  @Test(arguments: [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ("v2.3 went out at 14.02. Then e.g. Dr. No left", ["v2.3 went out at 14.02.", "Then e.g. Dr. No left"]),
    ("He said \"stop.\" Then (all of it.) Went", ["He said \"stop.\"", "Then (all of it.)", "Went"]),
    ("Who did this?? nobody knows", ["Who did this??", "nobody knows"]), ("wait... what", ["wait... what"]),
    ("run `a. B` now", ["run `a. B` now"]),
  ])
  func `sentences end where a reader would say so`(text: String, expected: [String]) throws {
    #expect(try sentences(text) == expected)
  }
}
