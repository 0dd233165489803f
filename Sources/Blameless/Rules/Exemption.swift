/// Sentences that are about blame, or already about the system: nothing in them is held against anybody.
enum Exemption {
  static func holds(for scene: Scene) -> Bool {
    let tokens = scene.tokens
    guard let first = tokens.first(where: { $0.kind != .mark && $0.kind != .time }) else { return true }
    if ["fatal", "error", "warn", "sshd", "kernel", "traceback"].contains(first.key), tokens.count > 1,
      tokens[1].key == ":"
    {
      return true
    }
    if meta.first(in: scene) != nil { return true }
    if ["what", "which", "where", "when", "how"].contains(first.key), !accusing(scene, first) { return true }
    // A whole sentence between quotation marks is somebody's account.
    if let open = tokens.first, ["“", "\""].contains(open.key),
      tokens.contains(where: { ["i", "we"].contains($0.key) })
    {
      return true
    }
    return false
  }

  private static func accusing(_ scene: Scene, _ first: Token) -> Bool {
    let next = scene.key(1)
    if first.key == "how", next == "come" || next == "could" { return true }
    if first.key == "which", ["idiot", "idiots", "genius", "moron", "clown"].contains(next) { return true }
    return first.key == "what" && ["thinking", "smoking"].contains(scene.tokens.last { $0.kind == .word }?.key ?? "")
  }

  private static let meta = PatternSet(
    """
    not blaming
    not blame
    isn't blaming
    aren't blaming
    without blaming|blame
    no blame
    nobody <any> to blame
    blameless
    no one's|nobody's fault
    not anyone's|anybody's fault
    did the right thing
    did|done everything right
    would have done the same
    would've done the same
    is|isn't|are|was not|never <any> acceptable|accepted|allowed|cause|root
    not <any> acceptable root|cause
    kudos
    great|good|nice work|job|catch|save by|from
    """)
}
