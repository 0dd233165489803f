import Hummingbird

/// What a program carries: "Authorization: Bearer bsnap_..." (RFC 6750).
enum Bearer {
  /// By which whoever finds one in a file or a log sees what it opens.
  static let prefix = "bsnap_"

  static func text(of secret: Secret) -> String { prefix + secret.text }

  /// Nil where it carries none.
  static func secret(in request: Request) -> Secret? {
    let words = request.headers[.authorization]?.split(separator: " ") ?? []
    guard words.count == 2, words[0].lowercased() == "bearer", words[1].hasPrefix(prefix) else { return nil }
    return Secret(String(words[1].dropFirst(prefix.count)))
  }
}
