import ArgumentParser
import BoardReading
import Glibc

/// What set-up runs after it has unpacked the models and built the program.
struct PrepareModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare-models", abstract: "Makes the recogniser for boards from the one in FOLDER.",
    shouldDisplay: false)

  @Argument(help: "The folder with the models, as set-up leaves it.", completion: .directory)
  var folder: String

  func run() throws {
    let models = ModelFolder(path: folder)
    let full = try InputFile(path: Path(models.fullRecogniser), role: "model", limit: 64 << 20).read()
    try OutputFile(path: Path(models.recogniser), existing: .replace, readers: .anybody).write(pruned(full))
  }

  private func pruned(_ model: [UInt8]) throws(Failure) -> [UInt8] {
    do { return try AlphabetPruning.prune(model) } catch { throw Failure(error) }
  }
}
