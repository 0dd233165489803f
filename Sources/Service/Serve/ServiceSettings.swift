/// How the service is reached.
public struct ServiceSettings: Sendable, Hashable {
  /// Where it listens.
  public var host: String
  /// 0: any that is free.
  public var port: Int
  /// Paths of PEM files; nil for no encryption.
  public var certificate: (chain: String, key: String)?
  /// Whether a proxy in front of it encrypts: cookies are then sent back encrypted only.
  public var isBehindTLS: Bool

  /// - Parameters:
  ///   - certificate: paths of PEM files; nil for no encryption.
  ///   - isBehindTLS: whether a proxy in front of it encrypts.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, certificate: (chain: String, key: String)? = nil,
    isBehindTLS: Bool = false
  ) {
    self.host = host
    self.port = port
    self.certificate = certificate
    self.isBehindTLS = isBehindTLS
  }

  var isSecure: Bool { certificate != nil || isBehindTLS }

  /// Whether nobody but this machine gets here.
  public var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

  public static func == (one: ServiceSettings, other: ServiceSettings) -> Bool {
    one.host == other.host && one.port == other.port && one.isBehindTLS == other.isBehindTLS
      && one.certificate?.chain == other.certificate?.chain && one.certificate?.key == other.certificate?.key
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(host)
    hasher.combine(port)
    hasher.combine(certificate?.chain)
  }
}
