import ArgumentParser

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what is installed, in which versions, and what is missing.",
    discussion: "Exit status 0 when all is in place, 69 when something is missing.")

  func run() throws {
    let models = try ModelsFolder.find()
    let checkups =
      [Checkup.program, Checkup.words] + Checkup.libraries + [Checkup.engine(in: models)] + Checkup.models(in: models)
    let width = checkups.map(\.what.count).max() ?? 0
    let lines = checkups.map { checkup in
      let mark = checkup.isMissing ? "missing" : "ok     "
      return
        "\(mark)  \(checkup.what)\(String(repeating: " ", count: width - checkup.what.count))  \(checkup.finding.words)\n"
    }
    try StandardOutput.write(lines.joined() + "models are in \(models)\n")
    guard checkups.allSatisfy({ !$0.isMissing }) else {
      throw Failure(
        .unavailable,
        "Something is missing. Run bin/setup in the clone: it gets what is missing and goes on where it stopped.")
    }
  }
}
