import ArgumentParser

/// Where a team's settings and its people come from, for commands that look over text.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Settings, instead of the nearest .boardsnap.yml: YAML.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var context: String?

  @Option(
    help: ArgumentHelp("People who may be named: CSV or YAML.", valueName: "file"),
    completion: .file(extensions: ["csv", "yml", "yaml"]))
  var roster: String?

  func finder(findsNames: Bool = false) -> SettingsFinder {
    SettingsFinder(context: context.map(Path.init), roster: roster.map(Path.init), findsNames: findsNames)
  }
}
