import BoardReading
import Foundation
import Testing

@testable import boardsnap

struct DoctorTests {
  @Test func `without models the doctor says what is missing and how to get it`() throws {
    let outcome = try Program.run("doctor")
    #expect(outcome.status == ExitStatus.unavailable.rawValue)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains("bin/setup"))
    #expect(outcome.output.contains("missing  ONNX Runtime"))
  }

  @Test(.enabled(if: Examples.models != nil, "the models are not installed: bin/test does that"))
  func `an engine that was set up tells its version`() throws {
    #expect(try ModelFolder(path: #require(Examples.models)).engineVersion() == "1.32.0")
  }

  @Test(.enabled(if: Examples.models != nil, "the models are not installed: bin/test does that"))
  func `the models in the program tell their names`() throws {
    let findings = Checkup.models(in: Path(try #require(Examples.models))).map(\.finding.words)
    #expect(findings.count == 2)
    #expect(findings.first?.hasPrefix("BoardSnap detector") == true)
    #expect(findings.last?.hasPrefix("BoardSnap recogniser") == true)
  }

  @Test func `without the engine the models in the program count as missing`() throws {
    let scratch = try Scratch()
    #expect(Checkup.models(in: Path(scratch.folder.path)).map(\.isMissing) == [true, true])
  }

  @Test func `an engine that does not load counts as missing`() throws {
    let scratch = try Scratch()
    let engine = "libonnxruntime.so.1.32.0"
    _ = try scratch.file(engine, "abc")
    _ = try scratch.file(
      "unpacked.sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  \(engine)\n")
    #expect(
      Checkup.engine(in: Path(scratch.folder.path)).finding == .missing("\(engine) does not load on this machine"))
  }

  @Test func `the libraries of the program tell their versions`() {
    #expect(Checkup.libraries.filter(\.isMissing) == [])
  }

  @Test func `an engine that changed since set-up counts as missing`() throws {
    let scratch = try Scratch()
    let engine = "libonnxruntime.so.1.32.0"
    _ = try scratch.file(engine, "abd")
    _ = try scratch.file(
      "unpacked.sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  \(engine)\n")
    let folder = Path(scratch.folder.path)
    #expect(Checkup.engine(in: folder).finding == .missing("changed since set-up; delete \(folder)"))
  }

  /// The examples of FIPS 180-4, and lengths around a block's end.
  @Test(arguments: [
    (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
  ])
  func `hashes are those that sha256sum gives`(count: Int, hash: String) {
    #expect(SHA256.hexadecimal(of: [UInt8](repeating: UInt8(ascii: "a"), count: count)) == hash)
  }
}
