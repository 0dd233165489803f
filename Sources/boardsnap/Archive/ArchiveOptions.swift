import Archive
import ArgumentParser
import Glibc

/// Where the archive is, and who uses it.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive's folder. BOARDSNAP_HOME, unless you say otherwise, or boardsnap in your data folder.",
      valueName: "folder"), completion: .directory)
  var home: String?

  @Option(
    help: ArgumentHelp(
      "The key of sealed projects. BOARDSNAP_KEY_FILE or BOARDSNAP_KEY, unless you say otherwise.",
      valueName: "file"), completion: .file())
  var keyFile: String?

  @Option(
    help: ArgumentHelp("Whose work it is. BOARDSNAP_ACCOUNT, unless you say otherwise, or local.", valueName: "name"))
  var account: String?

  /// - Parameter isNew: makes the archive where there is none.
  func open(creating isNew: Bool = false) async throws -> OpenArchive {
    let archive = try await openForNobody(creating: isNew)
    let name = try accountName()
    do {
      return OpenArchive(archive: archive, account: try await Self.account(named: name, in: archive))
    } catch {
      throw Failure(error)
    }
  }

  /// The archive, without a trace of who opens it.
  /// - Parameter isPainting: whether pictures that are due are made in this process.
  func openForNobody(creating isNew: Bool, painting isPainting: Bool = true) async throws -> BoardArchive {
    let folder = try folder()
    let key = try key()
    do {
      return try await folder.open(creating: isNew, key: key, painter: isPainting ? BoardPainter() : nil)
    } catch {
      throw Failure(error)
    }
  }

  func folder() throws(Failure) -> ArchiveHome {
    if let home {
      guard !home.isEmpty else { throw Failure(.usage, "The archive's folder has no name. Give one with --home.") }
      return ArchiveHome(path: home)
    }
    if let home = Environment["BOARDSNAP_HOME"] { return ArchiveHome(path: home) }
    // The XDG base directory specification: a path that is not absolute is to be ignored.
    if let data = Environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return ArchiveHome(path: Path(data).appending("boardsnap").text)
    }
    guard let user = Environment["HOME"] else {
      throw Failure(.usage, "There is no HOME to keep an archive in. Give a folder with --home.")
    }
    return ArchiveHome(path: Path(user).appending(".local/share/boardsnap").text)
  }

  private func key() throws(Failure) -> SealKey? {
    let secret: [UInt8]
    if let file = keyFile ?? Environment["BOARDSNAP_KEY_FILE"] {
      secret = try InputFile(path: Path(file), role: "key", limit: 1 << 16).read()
    } else if let text = Environment["BOARDSNAP_KEY"] {
      secret = Array(text.utf8)
    } else {
      return nil
    }
    do { return try SealKey(secret: secret) } catch { throw Failure(error) }
  }

  private func accountName() throws(Failure) -> String {
    let name = account ?? Environment["BOARDSNAP_ACCOUNT"] ?? "local"
    guard 1...100 ~= name.count, name == name.withoutControls, name.contains(where: { !$0.isWhitespace }) else {
      throw Failure(
        .usage, "\"\(name.withoutControls)\" is no name for an account. Give one line of up to 100 characters.")
    }
    return name
  }

  /// On one's own machine nobody opens accounts: the first use of a name does.
  private static func account(named name: String, in archive: BoardArchive) async throws(ArchiveError) -> Account {
    if let found = try await archive.store.account(named: name) { return found }
    let new = Account(id: IDSource.system.identifier(), name: name, madeAt: .now)
    do { try await archive.store.open(new) } catch .accountNameTaken {
      // Another process was faster.
      if let found = try await archive.store.account(named: name) { return found }
    }
    return new
  }
}

/// An archive, and who uses it.
struct OpenArchive {
  let archive: BoardArchive
  let account: Account

  var store: any ArchiveStore { archive.store }
  var now: Occasion { Occasion(by: account.id, at: .now) }

  /// The one thing that waits whose id begins so.
  func job(startingWith text: String) async throws -> Job {
    let found = try await store.jobs().filter { !text.isEmpty && $0.id.text.hasPrefix(text.lowercased()) }
    guard let first = found.first else { throw ArchiveError.noJob(text) }
    guard found.count == 1 || first.id.text == text.lowercased() else {
      throw Failure(
        .usage,
        "\(found.count) snaps that wait have ids that begin with \(text): "
          + "\(found.prefix(5).map(\.id.text).joined(separator: ", ")). Give one more sign.")
    }
    return first
  }
}

extension Moment {
  static var now: Moment { Moment(seconds: time(nil)) }
}

/// What the caller set. Nil where it is empty, too.
enum Environment {
  static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
