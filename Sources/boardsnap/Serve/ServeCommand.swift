import Archive
import ArgumentParser
import BoardReading
import Dispatch
import Glibc
import Logging
import Service

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the archive as a web app: snap with the phone in the room.",
    discussion: """
      Listens on this machine alone, unless --listen says otherwise; then give a certificate, or put a proxy that encrypts \
      in front and say --behind-tls. The first time it prints a link that makes the first account.

      EXAMPLES
        boardsnap serve
        boardsnap serve --listen 0.0.0.0:8443 --tls-cert cert.pem --tls-key key.pem
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(
    help: ArgumentHelp(
      "A YAML file that says the rest of this: listen, address, tls-cert, tls-key, behind-tls, home, key-file, snap-limit.",
      valueName: "file"), completion: .file())
  var config: String?
  @Option(help: ArgumentHelp("Where it listens. 127.0.0.1:8080, unless you say otherwise.", valueName: "host:port"))
  var listen: String?
  @Option(
    help: ArgumentHelp(
      "Where people find it, where that is not the place it listens at: https://boards.example.org", valueName: "url"))
  var address: String?
  @Option(help: ArgumentHelp("The certificate, with its chain: PEM.", valueName: "file"), completion: .file())
  var tlsCert: String?
  @Option(help: ArgumentHelp("The certificate's key: PEM.", valueName: "file"), completion: .file()) var tlsKey: String?
  @Option(
    help: ArgumentHelp(
      "How many snaps an account may hand in within five minutes. \(ServiceSettings.usualSnapLimit), unless you say otherwise.",
      valueName: "number"))
  var snapLimit: Int?
  @Flag(help: "A proxy in front of it encrypts.") var behindTls = false

  func run() async throws {
    var told = self
    try told.fill(from: ServeSettings(path: config))
    try await told.serve()
  }

  /// What no option says.
  private mutating func fill(from settings: ServeSettings) throws(Failure) {
    listen = listen ?? settings[.listen]
    address = address ?? settings[.address]
    tlsCert = tlsCert ?? settings[.tlsCert]
    tlsKey = tlsKey ?? settings[.tlsKey]
    archive.home = archive.home ?? settings[.home]
    archive.keyFile = archive.keyFile ?? settings[.keyFile]
    if try settings.flag(.behindTLS) { behindTls = true }
    if snapLimit == nil, let text = settings[.snapLimit] {
      guard let number = Int(text) else { throw Failure(.usage, "snap-limit must be a number.") }
      snapLimit = number
    }
  }

  private func serve() async throws {
    let settings = try settings()
    let archive = try await archive.openForNobody(creating: true, painting: false)
    var logger = Logger(label: "boardsnap") { _ in StreamLogHandler.standardError(label: "boardsnap") }
    logger.logLevel = .notice
    let service = try BoardSnapService(
      archive: archive, settings: settings,
      program: OwnProgram(path: try Self.program(), archive: try archiveArguments()), logger: logger,
      isPhoto: { PhotoFormat(sniffing: $0) != nil }, canRead: { ModelsFolder.isThere }, printer: Self.printer,
      clock: { .now })
    do {
      try await service.run { port in await tell(settings, port, service) }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.unavailable, "\(settings.host):\(settings.port) can't be served: \(error)")
    }
  }

  private func tell(_ settings: ServiceSettings, _ port: Int, _ service: BoardSnapService) async {
    let address = settings.address(onPort: port)
    StandardError.say("BoardSnap is at \(address). Ctrl-C ends it.")
    if !ModelsFolder.isThere { StandardError.say("\(ModelsFolder.notFound.sentence) What is handed in waits for it.") }
    if StandardError.isTerminal, settings.isReachable, let code = QRCode(address) { StandardError.write(code.drawn) }
    do {
      if let link = try await service.firstLink(at: address) {
        StandardError.say("Make the first account, today: \(link)")
      }
    } catch {
      StandardError.say("No link could be made for the first account: \(error)")
    }
  }

  private func settings() throws(Failure) -> ServiceSettings {
    let listen = listen ?? "127.0.0.1:8080"
    guard let colon = listen.lastIndex(of: ":"), let port = Int(listen[listen.index(after: colon)...]),
      0...65_535 ~= port
    else { throw Failure(.usage, "\(listen) is no place to listen. Write it as in 127.0.0.1:8080.") }
    let host = listen[..<colon].filter { $0 != "[" && $0 != "]" }
    guard (tlsCert == nil) == (tlsKey == nil) else {
      throw Failure(.usage, "A certificate needs its key, and a key its certificate. Give --tls-cert and --tls-key.")
    }
    for file in [tlsCert, tlsKey].compactMap({ $0 }) where Path(file).status == nil {
      throw Failure(.noInput, "There is no \(file). Give a PEM file.")
    }
    let settings = ServiceSettings(
      host: host, port: port, certificate: tlsCert.flatMap { chain in tlsKey.map { (chain, $0) } },
      isBehindTLS: behindTls, publicAddress: try publicAddress(host, port), snapLimit: try checkedSnapLimit())
    guard settings.isLoopback || settings.certificate != nil || behindTls else {
      throw Failure(
        .usage,
        "On a network, passwords and boards need encryption. Give --tls-cert and --tls-key, or --behind-tls with a proxy."
      )
    }
    return settings
  }

  private func checkedSnapLimit() throws(Failure) -> Int {
    let limit = snapLimit ?? ServiceSettings.usualSnapLimit
    guard limit > 0 else { throw Failure(.usage, "--snap-limit must be at least 1.") }
    return limit
  }

  /// Nobody finds it at 0.0.0.0: then it is this machine's own address.
  private func publicAddress(_ host: String, _ port: Int) throws(Failure) -> String? {
    if let address {
      guard let url = address.wholeMatch(of: /(https?:\/\/[A-Za-z0-9.\-:\[\]]+)\/?/) else {
        throw Failure(.usage, "\(address.withoutControls) is no address. Write it as in https://boards.example.org")
      }
      return String(url.output.1)
    }
    guard host == "0.0.0.0" || host == "::", !behindTls, port > 0, let own = NetworkAddress.first else { return nil }
    return "https://\(own):\(port)"
  }

  /// Nil where no browser is installed. A browser is waited for on a thread of its own.
  private static var printer: (@Sendable (String) async throws -> [UInt8])? {
    guard let browser = Browser() else { return nil }
    return { page in
      try await withCheckedThrowingContinuation { (printed: CheckedContinuation<[UInt8], any Error>) in
        DispatchQueue.global().async {
          do { printed.resume(returning: try browser.print(page)) } catch { printed.resume(throwing: error) }
        }
      }
    }
  }

  /// This program itself, for the processes that read and paint.
  private static func program() throws(Failure) -> String {
    guard let path = realpath("/proc/self/exe", nil) else {
      throw Failure(.unavailable, "This program can't be found on disk, so nothing could be read.")
    }
    defer { free(path) }
    return String(cString: path)
  }

  private func archiveArguments() throws(Failure) -> [String] {
    ["--home", try archive.folder().path] + (archive.keyFile.map { ["--key-file", $0] } ?? [])
  }
}
