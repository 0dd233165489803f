import ArgumentParser
import Glibc

/// What set-up runs after it has unpacked the models and built the program.
struct PrepareModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare-models", abstract: "Makes the recogniser for boards from the one in FOLDER.",
    shouldDisplay: false)

  @Argument(help: "The folder with the models, as set-up leaves it.", completion: .directory)
  var folder: String

  func run() throws {
    let folder = Path(folder)
    let model = try InputFile(path: folder.appending("PP-OCRv6_rec_small.onnx"), role: "model", limit: 64 << 20).read()
    try OutputFile(path: folder.appending("recognition.onnx"), existing: .replace, readers: .anybody).write(model)
  }
}
