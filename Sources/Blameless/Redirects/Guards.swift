/// What stands guard on this board: environments and checks that its notes name, which a question may therefore point at.
struct Guards: Hashable, Sendable {
  private(set) var staging = false
  private(set) var pipeline = false

  mutating func note(_ tokens: [Token]) {
    for token in tokens {
      if token.key == "staging" { staging = true }
      if ["ci", "pipeline", "ci/cd", "pipelines"].contains(token.key) { pipeline = true }
    }
  }
}
