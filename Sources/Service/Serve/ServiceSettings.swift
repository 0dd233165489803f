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
  /// Where people find it, as a URL without a path; nil where that is the place it listens at.
  public var publicAddress: String?

  /// How many snaps an account may hand in within ``snapSpan``.
  public var snapLimit: Int

  /// In seconds.
  public static let snapSpan = 300
  /// As many as a team takes in a long session, and all that waited on somebody's phone.
  public static let usualSnapLimit = 300

  /// - Parameters:
  ///   - certificate: paths of PEM files; nil for no encryption.
  ///   - isBehindTLS: whether a proxy in front of it encrypts.
  ///   - snapLimit: how many snaps an account may hand in within ``snapSpan``.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, certificate: (chain: String, key: String)? = nil,
    isBehindTLS: Bool = false, publicAddress: String? = nil, snapLimit: Int = ServiceSettings.usualSnapLimit
  ) {
    self.host = host
    self.port = port
    self.certificate = certificate
    self.isBehindTLS = isBehindTLS
    self.publicAddress = publicAddress
    self.snapLimit = snapLimit
  }

  /// Whether browsers get here by an encrypted connection.
  var isSecure: Bool { certificate != nil || isBehindTLS || publicAddress?.hasPrefix("https:") ?? false }

  /// Whether nobody but this machine gets here.
  public var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

  /// Whether others on a network may get here.
  public var isReachable: Bool { !isLoopback || publicAddress != nil }

  /// Where it is, as a URL.
  /// - Parameter port: the one that it got.
  public func address(onPort port: Int) -> String {
    // Nobody gets to "any address".
    let host = ["0.0.0.0", "::"].contains(host) ? "localhost" : host
    return publicAddress
      ?? "\(certificate == nil ? "http" : "https")://\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }

  public static func == (one: ServiceSettings, other: ServiceSettings) -> Bool {
    one.host == other.host && one.port == other.port && one.isBehindTLS == other.isBehindTLS
      && one.publicAddress == other.publicAddress && one.snapLimit == other.snapLimit
      && one.certificate?.chain == other.certificate?.chain && one.certificate?.key == other.certificate?.key
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(host)
    hasher.combine(port)
    hasher.combine(certificate?.chain)
  }
}
