import JSONText
import SeededNumbers
import Testing

struct JSONReaderTests {
  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("[1, -2.5, 1e3]", "[1, -2.5, 1000]"), ("{}", "{}"), ("[]", "[]"),
    (#"{"a": {"b": [null]}}"#, #"{"a": {"b": [null]}}"#), (#""\u00e9\n\"\\\/""#, #""é\n\"\\/""#),
    (#""\ud83d\ude43""#, #""🙃""#), ("\"e\u{301} שלום\"", "\"e\u{301} שלום\""),
  ])
  func `what is JSON is read and written again`(text: String, written: String) throws {
    #expect(try value(text).line == written)
  }

  @Test(arguments: [#""\ud800""#, #""\udc00""#, #""\ud800x""#, #""\ud800\n""#, #""\ud800\ud800""#])
  func `half of a surrogate pair becomes a sign for what can't be read`(text: String) throws {
    #expect(try value(text).string?.unicodeScalars.contains("\u{FFFD}") == true)
  }

  @Test(arguments: [
    "", " ", "nul", "tru", "[", "[1", "[1,", "[,]", "[1,]", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "{a:1}", "01",
    "1.",
    ".5", "+1", "1e", "-", "NaN", "'a'", "\"a", "\"\n\"", #""\x""#, #""\u12""#, #""\u12G4""#, "1 2", "[]]", "\u{FEFF}1",
    "// a\n1",
  ])
  func `what is no JSON is refused`(text: String) {
    #expect(throws: JSONProblem.self) { try value(text) }
  }

  @Test func `depth is limited, because the stack is`() throws {
    #expect(throws: JSONProblem.tooDeep(limit: 128, at: 128)) { try value(String(repeating: "[", count: 1_000_000)) }
    #expect(throws: JSONProblem.self) { try value(String(repeating: #"{"a":"#, count: 1_000_000)) }
    _ = try value(String(repeating: "[", count: 127) + "1" + String(repeating: "]", count: 127))
  }

  @Test func `size is limited, and bytes must be UTF-8`() {
    #expect(throws: JSONProblem.tooLarge(limit: 4)) { try JSONReader.value(of: Array("12345".utf8), limit: 4) }
    #expect(throws: JSONProblem.notUTF8) { try JSONReader.value(of: [0x22, 0xFF, 0x22]) }
    #expect(throws: JSONProblem.notUTF8) { try JSONReader.value(of: [0x22, 0xED, 0xA0, 0x80, 0x22]) }
  }

  @Test func `numbers beyond any machine's are numbers all the same`() throws {
    #expect(try value("123456789012345678901234567890").integer == nil)
    #expect(try value("9223372036854775807").integer == .max)
    _ = try value("1e999").line
    _ = try value("-0").line
  }

  @Test func `of a key that stands there twice the last counts`() throws {
    #expect(try value(#"{"a":1,"a":2}"#)["a"]?.integer == 2)
  }

  @Test(arguments: 0..<200)
  func `damaged JSON never crashes`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    var bytes = Array(#"{"a":[1,-2.5e3,"\u00e9\ud83d\ude43\n",{"b":null,"c":[true,false]}],"d":"🙃"}"#.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
      }
    }
    do throws(JSONProblem) {
      let value = try JSONReader.value(of: bytes)
      _ = try JSONReader.value(of: Array(value.line.utf8))
    } catch {
      #expect(!error.description.isEmpty)
    }
  }

  @Test func `time grows with length`() throws {
    let clock = ContinuousClock()
    let text = { (count: Int) in "[" + Array(repeating: #""\ud800aé\n""#, count: count).joined(separator: ",") + "]" }
    let (short, long) = (Array(text(2_000).utf8), Array(text(16_000).utf8))
    _ = try JSONReader.value(of: short)
    let one = try clock.measure { _ = try JSONReader.value(of: short) }
    let eight = try clock.measure { _ = try JSONReader.value(of: long) }
    #expect(eight < one * 32 + .milliseconds(300))
  }

  private func value(_ text: String) throws(JSONProblem) -> JSONValue { try JSONReader.value(of: Array(text.utf8)) }
}
