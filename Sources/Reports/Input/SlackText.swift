/// Slack's own markup, taken out.
enum SlackText {
  /// - Parameter names: by id.
  static func plain(_ text: String, names: [String: String]) -> String {
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      plain += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(where: { $0 == ">" || $0 == "<" }), inside[close] == ">" else {
        plain += "<"
        rest = inside
        continue
      }
      plain += shown(inside[..<close], names: names)
      rest = inside[inside.index(after: close)...]
    }
    plain += rest
    return unmarked(plain)
  }

  /// "@U012AB3CD|alice", "#C01|general", "!here", "https://...|label".
  private static func shown(_ inside: Substring, names: [String: String]) -> String {
    let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let label = parts.count > 1 ? String(parts[1]) : nil
    guard let target = parts.first, let kind = target.first else { return "" }
    switch kind {
    // Whoever is not known by name is somebody all the same.
    case "@": return names[String(target.dropFirst())] ?? label ?? "someone"
    case "#": return "#" + (label ?? String(target.dropFirst()))
    case "!": return label ?? String(target.dropFirst())
    default: return label ?? String(target)
    }
  }

  /// Without stars, tildes and emoji names, and with the three signs that Slack writes as entities.
  private static func unmarked(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false)
        .filter { word in !(word.count > 2 && word.hasPrefix(":") && word.hasSuffix(":") && !word.contains("::")) }
        .joined(separator: " ")
    }
    lines.removeAll { $0 == "```" }
    var plain = lines.joined(separator: "\n").filter { $0 != "*" }
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] { plain = plain.replacing(entity, with: sign) }
    return plain
  }
}

extension String {
  /// Each place of one text replaced by another.
  fileprivate func replacing(_ text: String, with other: String) -> String {
    guard contains(text.first ?? " ") else { return self }
    let sought = Array(text.utf8)
    let bytes = Array(utf8)
    var replaced: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: sought) {
        replaced += other.utf8
        index += sought.count
      } else {
        replaced.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: replaced, as: UTF8.self)
  }
}
