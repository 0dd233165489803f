import Blameless
import Checking
import Glibc

/// Whose settings hold for a file: those that the command line names, else the nearest `.boardsnap.yml` in the folders
/// above the file.
struct SettingsFinder: Sendable {
  static let fileName = ".boardsnap.yml"

  /// From `--context`.
  let context: Path?
  /// From `--roster`; these people count besides those of the context.
  let roster: Path?
  private let findsNames: Bool
  private var checkers: [Path?: Checker] = [:]
  private var people: [Person]?

  /// - Parameter findsNames: checkers look for persons too.
  init(context: Path? = nil, roster: Path? = nil, findsNames: Bool = false) {
    self.context = context
    self.findsNames = findsNames
    self.roster = roster
  }

  /// - Parameter folder: of the file to check.
  mutating func checker(for folder: Path) throws(Failure) -> Checker {
    let file = context ?? Self.nearest(to: folder)
    if let checker = checkers[file] { return checker }
    var settings = try settings(in: file).checkSettings
    settings.people += try rosterPeople()
    settings.findsNames = findsNames
    let checker = Checker(settings)
    checkers[file] = checker
    return checker
  }

  /// All that is said for a file, people of the roster among it.
  /// - Parameter folder: of the file.
  func context(for folder: Path) throws(Failure) -> Context {
    var whole = try settings(in: context ?? Self.nearest(to: folder))
    if let roster { whole.people += try RosterFile(path: roster).people() }
    return whole
  }

  private func settings(in file: Path?) throws(Failure) -> Context {
    try file.map { path throws(Failure) in try ContextFile(path: path).context() } ?? Context()
  }

  private mutating func rosterPeople() throws(Failure) -> [Person] {
    guard let roster else { return [] }
    if let people { return people }
    let read = try RosterFile(path: roster).people()
    people = read
    return read
  }

  /// The nearest file of settings in this folder and those above it.
  static func nearest(to folder: Path) -> Path? {
    guard let real = realpath(folder.text, nil) else { return nil }
    defer { free(real) }
    var folder = Path(String(cString: real))
    while true {
      let file = folder.appending(fileName)
      if file.status?.kind == S_IFREG { return file }
      if folder.text == "/" { return nil }
      folder = folder.folder
    }
  }
}
