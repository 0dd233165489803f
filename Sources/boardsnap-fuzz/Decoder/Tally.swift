import BoardReading

/// What became of one input. Memory is the process's peak so far, in kilobytes.
enum Outcome: CustomStringConvertible {
  case decoded(peak: Int), refused(peak: Int), outOfMemory(peak: Int), crash, hang

  var isFailure: Bool {
    switch self {
    case .crash, .hang: true
    case .decoded, .refused, .outOfMemory: false
    }
  }

  var description: String {
    switch self {
    case .decoded: "decoded"
    case .refused: "refused"
    case .outOfMemory: "memory"
    case .crash: "crash"
    case .hang: "hang"
    }
  }
}

/// What became of all inputs of a format.
struct Tally {
  private(set) var decoded = 0
  private(set) var refused = 0
  private(set) var outOfMemory = 0
  private(set) var crashes = 0
  private(set) var hangs = 0
  /// In kilobytes.
  private(set) var peak = 0

  var inputs: Int { decoded + refused + outOfMemory + crashes + hangs }

  mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .decoded(let peak):
      decoded += 1
      self.peak = max(self.peak, peak)
    case .refused(let peak):
      refused += 1
      self.peak = max(self.peak, peak)
    case .outOfMemory(let peak):
      outOfMemory += 1
      self.peak = max(self.peak, peak)
    case .crash: crashes += 1
    case .hang: hangs += 1
    }
  }

  static func table(_ tallies: [PhotoFormat: Tally]) -> String {
    let rows = PhotoFormat.allCases.compactMap { format in
      tallies[format].map { tally in
        let cells = [
          tally.inputs, tally.decoded, tally.refused, tally.outOfMemory, tally.crashes, tally.hangs, tally.peak / 1024,
        ]
        return "| \(format.rawValue) | " + cells.map(String.init).joined(separator: " | ") + " |"
      }
    }
    let head = [
      "| format | inputs | decoded | refused | out of memory | crashes | hangs | peak memory, MB |",
      "|---|---|---|---|---|---|---|---|",
    ]
    return (head + rows).joined(separator: "\n")
  }
}
