import SeededNumbers

/// Chance that is the same for the same seed.
struct Chance {
  private var numbers: SplitMix

  init(seed: UInt64) { numbers = SplitMix(state: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  /// 0 to `count` - 1; 0 for none.
  mutating func below(_ count: Int) -> Int { count > 0 ? Int(next() % UInt64(count)) : 0 }

  mutating func pick<Element>(_ from: [Element]) -> Element { from[below(from.count)] }
}
