import Foundation
import Testing

@testable import BoardReading

/// What is told when set-up did not finish, or something else lies where it put the engine.
struct ReaderMissingTests {
  @Test func `an engine that is not there is told with its path`() throws {
    let error = failure(of: ModelFolder(path: "/nowhere"))
    guard case .engineMissing(let path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path.hasPrefix("/nowhere/"))
    #expect(error?.description.contains("bin/setup") == true)
  }

  @Test(arguments: ["", "no library"])
  func `a file that is no engine is told as a missing one`(content: String) throws {
    try inFolder { models in
      try Data(content.utf8).write(to: URL(fileURLWithPath: models.engine))
      guard case .engineMissing = failure(of: models) else {
        Issue.record("a file of \(content.utf8.count) bytes was taken for the engine")
        return
      }
    }
  }

  private func failure(of models: ModelFolder) -> ReadingError? {
    do {
      _ = try BoardReader(models: models, threads: 1)
      return nil
    } catch {
      return error
    }
  }

  private func inFolder(_ body: (ModelFolder) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("boardsnap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let outcome = Result { try body(ModelFolder(path: folder.path)) }
    try FileManager.default.removeItem(at: folder)
    try outcome.get()
  }
}
