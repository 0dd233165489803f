import ArgumentParser

/// Trains the weights that the program carries in `Sources/CWeights`: same bytes for the same input.
@main
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boardsnap-train",
    abstract: "Trains the weights that boardsnap carries.",
    subcommands: [TrainWords.self, TrainGrammar.self, TrainNames.self, ScorePeople.self, ScoreRules.self])
}
