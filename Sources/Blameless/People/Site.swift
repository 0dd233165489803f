/// What an address on the web says of a word: "https://zerodha.com" makes Zerodha a thing.
enum Site {
  /// The part of a host that a company takes its name from: "zerodha" of "https://blog.zerodha.com/outage". Nil where the
  /// token is no address on the web.
  static func name(in token: Token) -> String? {
    guard token.kind == .identifier else { return nil }
    guard let start = token.key.firstRange(of: "://")?.upperBound else { return nil }
    let host = token.key[start...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    let parts = host.split(separator: ".")
    guard parts.count >= 2 else { return nil }
    // "acme.co.uk": what stands before the country is not the name.
    let place = parts.count > 2 && parts[parts.count - 2].count <= 3 ? parts.count - 3 : parts.count - 2
    return String(parts[place])
  }
}
