import ArgumentParser
import Blameless
import Rosters

/// Where a drafted roster goes. Nobody but its owner may read the file.
struct RosterOutput: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where the roster goes, instead of standard output: a table, or YAML by its name. Only you may read it.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "yml", "yaml"]))
  var output: String?

  @Flag(help: "Replace the output file when it exists.")
  var force = false

  @Flag(help: "Add to the output file who is missing there, and leave what it says of the others.")
  var add = false

  func check(against inputs: [String]) throws(Failure) {
    if force, add { throw Failure(.usage, "--force replaces and --add keeps. Leave one of them out.") }
    guard let output, output != "-" else {
      if force || add { throw Failure(.usage, "--force and --add are about the output file. Add --output FILE.") }
      return
    }
    try file(Path(output)).check(against: inputs.map(Path.init))
  }

  func write(_ found: [Person]) throws(Failure) {
    guard let output, output != "-" else { return try StandardOutput.write(RosterTable.text(of: found)) }
    let path = Path(output)
    let known = add && path.status != nil ? try RosterFile(path: path).people() : []
    var draft = RosterDraft(known)
    for person in found { draft.add(person) }
    let isYAML = ["yml", "yaml"].contains(path.ending)
    let text =
      isYAML ? draft.people.map { RosterYAML.text(of: $0) }.joined() : RosterTable.text(of: draft.people)
    try file(path).write(Array(text.utf8))
    StandardError.say(
      "\(draft.people.count) people are in \(path). Look it over: add roles and teams, and take out who is no person.")
  }

  private func file(_ path: Path) -> OutputFile {
    OutputFile(path: path, existing: force || add ? .replace : .refuse, readers: .ownerOnly)
  }
}
