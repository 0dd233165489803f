import ArgumentParser
import BoardReading

@main
struct BoardSnap: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boardsnap",
    abstract: "Turns the whiteboard of a postmortem into its blameless write-up. Nothing leaves this machine.",
    discussion: """
      Start with 'boardsnap snap PHOTO'. 'boardsnap doctor' says whether all is in place.
      """,
    version: "0.1.0",
    subcommands: [SnapCommand.self, DoctorCommand.self, ReadCommand.self])

  /// Every failure ends here: one sentence on standard error, and its exit status.
  static func main() async {
    StandardStreams.reserve()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      StandardError.say(failure.sentence)
      exit(withError: failure.status.exitCode)
    } catch  where exitCode(for: error).isSuccess {
      exit(withError: error)  // help, the version or completions were asked for
    } catch {
      let message = message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
      let stop = message.hasSuffix(".") ? "" : "."
      StandardError.say("\(message)\(stop) 'boardsnap --help' and 'boardsnap snap --help' say what there is.")
      exit(withError: exitCode(for: error))
    }
  }
}
