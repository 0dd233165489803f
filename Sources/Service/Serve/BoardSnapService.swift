import Archive
import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOSSL
import ServiceLifecycle

/// The archive as a site: pages, and the process that reads beside it.
public struct BoardSnapService: Sendable {
  private let site: Site
  private let reading: Reading
  private let purge: DailyPurge
  private let logger: Logger

  /// - Parameters:
  ///   - program: reads what waits, makes pictures and purges, in processes of its own.
  ///   - isPhoto: whether bytes begin as a photo does that the program reads.
  ///   - canRead: whether the engine that reads is there.
  ///   - printer: makes a PDF of a page of HTML; nil where nothing can.
  ///   - clock: tells the time.
  public init(
    archive: BoardArchive, settings: ServiceSettings, program: OwnProgram, logger: Logger,
    isPhoto: @escaping @Sendable ([UInt8]) -> Bool, canRead: @escaping @Sendable () -> Bool = { true },
    printer: (@Sendable (_ page: String) async throws -> [UInt8])? = nil, clock: @escaping @Sendable () -> Moment
  ) throws {
    let progress = JobProgress()
    let reading = Reading(archive: archive, progress: progress, reader: program.reader, logger: logger, clock: clock)
    self.reading = reading
    purge = DailyPurge(program: program, logger: logger)
    self.logger = logger
    site = Site(
      archive: archive, settings: settings, progress: progress, isPhoto: isPhoto, program: program,
      painting: Painting(program: program, logger: logger, clock: clock), printing: printer.map(Printing.init),
      canRead: canRead, callReader: { reading.call() }, clock: clock,
      snaps: Pace(most: settings.snapLimit, in: ServiceSettings.snapSpan), pages: try PageTemplates(), logger: logger)
  }

  /// Serves until a signal ends it: what is being answered is finished, what is being read waits for the next time.
  /// - Parameter started: is told the port once it listens.
  /// - Throws: ``ListeningProblem`` where it can't listen.
  public func run(started: @escaping @Sendable (Int) async -> Void) async throws {
    var configuration = ServiceGroupConfiguration(
      services: [
        .init(service: reading, successTerminationBehavior: .gracefullyShutdownGroup),
        .init(service: purge, successTerminationBehavior: .gracefullyShutdownGroup),
        .init(service: try application(started), successTerminationBehavior: .gracefullyShutdownGroup),
      ], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    // Whoever still sends by then is cut off.
    configuration.maximumGracefulShutdownDuration = .seconds(20)
    do { try await ServiceGroup(configuration: configuration).run() } catch { throw ListeningProblem(error) ?? error }
  }

  /// A link that makes the first account, for a day; nil where somebody can sign in already.
  public func firstLink(at address: String) async throws -> String? {
    guard try await !site.store.hasPasswords() else { return nil }
    let secret = Secret()
    try await site.store.offer(
      OneTimeLink(key: secret.key, purpose: .firstAccount, until: site.clock().adding(days: 1)), now: site.clock())
    return "\(address)/join/\(secret.text)"
  }

  /// As many as a team behind one router has, each with some tabs.
  private static let mostByAddress = 256

  func application(_ started: @escaping @Sendable (Int) async -> Void = { _ in }) throws -> some ApplicationProtocol {
    let settings = site.settings
    let server: HTTPServerBuilder
    // Whoever says nothing for so long is not waited for.
    let byAddress = settings.isBehindTLS || settings.isLoopback ? nil : ConnectionsByAddress(most: Self.mostByAddress)
    let http = HTTP1Channel.Configuration(
      additionalChannelHandlers: [BodyDeadline()] + (byAddress.map { [$0.gate()] } ?? []), idleTimeout: .seconds(30))
    if let files = settings.certificate {
      let chain = try NIOSSLCertificate.fromPEMFile(files.chain).map { NIOSSLCertificateSource.certificate($0) }
      let key = try NIOSSLPrivateKey(file: files.key, format: .pem)
      server = try .tls(
        .http1(configuration: http),
        tlsConfiguration: .makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key)))
    } else {
      server = .http1(configuration: http)
    }
    return Application(
      router: router(), server: server,
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: nil,
        availableConnectionsDelegate: .maximum(OpenFiles.most() / 2, logger: logger)),
      onServerRunning: { channel in
        await started(channel.localAddress?.port ?? settings.port)
      }, logger: logger)
  }

  func router() -> Router<ServiceContext> {
    let router = Router(context: ServiceContext.self)
    router.add(middleware: HeadAnswers())
    router.add(middleware: SecurityHeaders(isSecure: site.settings.isSecure))
    router.add(middleware: RequestMeter(times: site.requestTimes))
    router.add(middleware: RefusalPages(site: site))
    let gate = Gate(site: site)
    for route in Route.all {
      for method in route.methods {
        router.on(RouterPath(route.path), method: method) { [site] request, context in
          let context = try await gate.admit(request, context, to: route)
          return try await route.answer(request, context, site)
        }
      }
    }
    return router
  }
}
