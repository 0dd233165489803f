import Glibc

/// Where redacted files go.
struct RedactedPlace {
  private enum Place { case standardOutput, file(Path), folder(Path) }

  private let place: Place
  private let existing: OutputFile.Existing
  private let inputs: [Path]

  /// - Throws: where the output can't be made there, before anything is read.
  init(output: String?, inputs: [RedactedInput], existing: OutputFile.Existing) throws(Failure) {
    self.existing = existing
    self.inputs = inputs.filter { !$0.isStandardInput }.map(\.path)
    if let output, output != "-" {
      let path = Path(output)
      let isFolder = path.status?.kind == S_IFDIR || output.hasSuffix("/") || inputs.count > 1
      place = isFolder ? .folder(path) : .file(path)
    } else {
      place = .standardOutput
    }
    switch place {
    case .standardOutput:
      if inputs.count > 1 { throw Failure(.usage, "Several files need a folder to go to. Add --output FOLDER.") }
      if inputs.contains(where: \.isPhoto) {
        throw Failure(.usage, "A photo needs a file to go to. Add --output FILE.")
      }
      if existing == .replace { throw Failure(.usage, "--force is about the output file. Add --output FILE.") }
    case .file(let path): try file(path).check(against: self.inputs)
    case .folder(let path):
      if let status = path.status, status.kind != S_IFDIR {
        throw Failure(.cannotCreate, "\(path) is no folder. Several files need one: give another with --output.")
      }
    }
  }

  func write(_ outcome: RedactRoad.Outcome, of input: RedactedInput) throws(Failure) {
    switch place {
    case .standardOutput: try StandardOutput.write(outcome.bytes)
    case .file(let path): try file(path).write(outcome.bytes)
    case .folder(let folder):
      if folder.status == nil, mkdir(folder.text, 0o777) != 0 {
        throw Failure(
          .cannotCreate, "\(folder) could not be made: \(reason(errno)). Choose another folder with --output.")
      }
      let file = file(folder.appending(outcome.name))
      try file.check(against: inputs)
      try file.write(outcome.bytes)
    }
  }

  private func file(_ path: Path) -> OutputFile { OutputFile(path: path, existing: existing, readers: .anybody) }
}
