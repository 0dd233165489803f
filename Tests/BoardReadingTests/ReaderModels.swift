import BoardReading
import Foundation
import Testing

/// The engine as set-up leaves it. Tests that read are left out where there are none.
enum ReaderModels {
  static let reason: Comment = "the models are not installed: bin/test does that"

  static let folder: ModelFolder? = {
    let models = ModelFolder(
      path: ProcessInfo.processInfo.environment["BOARDSNAP_MODELS"]
        ?? root.appendingPathComponent(".boardsnap/models").path)
    return FileManager.default.fileExists(atPath: models.engine) ? models : nil
  }()

  /// An example of `Examples/`, upright.
  static func example(_ name: String) throws -> Photo {
    let file = root.appendingPathComponent("Examples/\(name).jpg")
    return try Photo(decoding: [UInt8](Data(contentsOf: file)), named: name)
  }

  static func reader() throws -> BoardReader { try BoardReader(models: #require(folder), threads: 2) }

  /// From this file's own place in the clone.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
