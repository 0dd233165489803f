import ChildProcesses
import Foundation
import Testing

/// The built executable, run as a user runs it.
struct Program {
  struct Outcome {
    let end: ProcessEnd
    var status: Int32 { end.status }
    let output: String
    let error: String
    /// Of standard error, without empty ones.
    var sentences: [Substring] { error.split(separator: "\n") }
  }

  struct NotBuilt: Error {}

  /// - Parameter models: a folder that has none, unless a test says otherwise: no test here needs them.
  static func run(_ arguments: String..., models: String = "/nowhere", output: FileHandle? = nil) throws -> Outcome {
    try run(arguments, models: models, output: output)
  }

  /// - Parameters:
  ///   - input: what is piped in.
  ///   - folder: where it is run.
  ///   - environment: beside the models' folder and the system's programs.
  static func run(
    _ arguments: [String], models: String = "/nowhere", output: FileHandle? = nil, input: String? = nil,
    folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    // Files and not pipes: a program that fills one pipe would wait for ever for whoever reads the other.
    let scratch = try Scratch()
    let (printed, said) = (scratch.folder.appending(path: "printed"), scratch.folder.appending(path: "said"))
    for file in [printed, said] { try Data().write(to: file) }
    let piped = scratch.folder.appending(path: "piped")
    try Data((input ?? "").utf8).write(to: piped)
    let streams = try (
      FileHandle(forReadingFrom: piped), output ?? FileHandle(forWritingTo: printed), FileHandle(forWritingTo: said)
    )
    let process = try ChildProcess(
      executable.path, arguments,
      environment: ["BOARDSNAP_MODELS": models, "PATH": "/usr/bin:/bin"].merging(environment) { $1 },
      in: folder?.path, input: .descriptor(streams.0.fileDescriptor), output: .descriptor(streams.1.fileDescriptor),
      error: .descriptor(streams.2.fileDescriptor))
    let end = process.wait()
    let (text, error) = (try Data(contentsOf: printed), try Data(contentsOf: said))
    return Outcome(
      end: end,
      output: String(decoding: text, as: UTF8.self), error: String(decoding: error, as: UTF8.self))
  }

  /// It lies beside the bundle of the tests, in one of the folders above this process's program or arguments.
  static var executable: URL {
    get throws {
      let places =
        CommandLine.arguments.map { URL(fileURLWithPath: $0) } + [Bundle.main.executableURL].compactMap { $0 }
      for place in places {
        let program = place.deletingLastPathComponent().appendingPathComponent("boardsnap")
        if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      }
      throw NotBuilt()
    }
  }
}

/// A folder for one test, gone when the test is over.
struct Scratch: ~Copyable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("boardsnap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      Issue.record("\(folder.path) could not be removed: \(error)")
    }
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    return path(name)
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}
