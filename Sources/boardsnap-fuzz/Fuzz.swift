import ArgumentParser

/// Throws damaged input at what takes it from strangers.
@main
struct Fuzz: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boardsnap-fuzz",
    abstract: "Damages what strangers send, and counts what comes of it.",
    subcommands: [DecoderFuzz.self, ServiceFuzz.self], defaultSubcommand: DecoderFuzz.self)
}
