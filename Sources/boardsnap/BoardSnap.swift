import ArgumentParser
import BoardReading

@main
struct BoardSnap: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boardsnap",
    abstract: "Turns the whiteboard of a postmortem into its blameless write-up. Nothing leaves this machine.",
    discussion: """
      Start with 'boardsnap snap PHOTO'. 'boardsnap check FILE' looks over what is written already. 'boardsnap doctor' \
      says whether all is in place.
      """,
    version: "0.1.0",
    subcommands: [
      SnapCommand.self, WriteCommand.self, CheckCommand.self, RedirectCommand.self, RulesCommand.self, LSPCommand.self,
      RosterCommand.self, RedactCommand.self, ReviewCommand.self,
      DoctorCommand.self, ReadCommand.self, ServeCommand.self, WorkCommand.self,
      PaintCommand.self, PhotoCommand.self,
    ] + ArchiveCommands.all)

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
    } catch let code as ExitCode {
      exit(withError: code)  // all is said
    } catch  where exitCode(for: error).isSuccess {
      exit(withError: error)  // help, the version or completions were asked for
    } catch {
      let message = message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
      let stop = message.hasSuffix(".") ? "" : "."
      let command = CommandLine.arguments.dropFirst().first { name in
        configuration.subcommands.contains { $0._commandName == name }
      }
      StandardError.say(
        "\(message)\(stop) 'boardsnap --help' and 'boardsnap \(command ?? "snap") --help' say what there is.")
      exit(withError: command == CheckCommand._commandName ? ExitStatus.unchecked.exitCode : exitCode(for: error))
    }
  }
}
