/// What `serve` can be told by options, by the environment and by a file.
enum ServeSetting: String, CaseIterable {
  case listen, address, home
  case tlsCert = "tls-cert"
  case tlsKey = "tls-key"
  case behindTLS = "behind-tls"
  case keyFile = "key-file"
  case snapLimit = "snap-limit"

  var isPath: Bool {
    switch self {
    case .home, .tlsCert, .tlsKey, .keyFile: true
    case .listen, .address, .behindTLS, .snapLimit: false
    }
  }
}
