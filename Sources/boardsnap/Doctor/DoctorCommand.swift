import ArgumentParser

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what is installed, in which versions, and what is missing.",
    discussion: "Exit status 0 when all is in place, 69 when something is missing.")

  func run() throws {
    let built = [Checkup.program, Checkup.words, Checkup.givenNames] + Checkup.libraries
    let models: Path
    do throws(Failure) {
      models = try ModelsFolder.find()
    } catch {
      // What is built in can be told all the same.
      try StandardOutput.write(page(built + [Checkup(what: "models", finding: .missing("no folder has them"))]))
      throw error
    }
    let checkups = built + [Checkup.engine(in: models)] + Checkup.models(in: models)
    try StandardOutput.write(page(checkups) + "the engine is in \(models)\n")
    guard checkups.allSatisfy({ !$0.isMissing }) else {
      throw Failure(
        .unavailable,
        "Something is missing. Run bin/setup in the clone: it gets what is missing and goes on where it stopped.")
    }
  }

  private func page(_ checkups: [Checkup]) -> String {
    let width = checkups.map(\.what.count).max() ?? 0
    return checkups.map { checkup in
      let mark = checkup.isMissing ? "missing" : "ok     "
      let gap = String(repeating: " ", count: width - checkup.what.count)
      return "\(mark)  \(checkup.what)\(gap)  \(checkup.finding.words)\n"
    }.joined()
  }
}
