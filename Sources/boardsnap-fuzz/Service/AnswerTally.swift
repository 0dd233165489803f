/// What a service answered.
struct AnswerTally {
  enum Outcome: Hashable, CustomStringConvertible {
    /// With a status below 500, or with the 503 that the documentation tells of.
    case answered(Int)
    case defect(Int)
    /// The connection was closed without an answer: for what is no HTTP at all.
    case closed
    case late
    case ended

    /// An answer takes no longer than this.
    private static let most: Duration = .seconds(35)

    init(_ answer: HTTPExchange.Answer, after time: Duration, isRunning: Bool) {
      guard isRunning else {
        self = .ended
        return
      }
      guard time < Self.most else {
        self = .late
        return
      }
      switch answer.status {
      case nil: self = .closed
      case let status? where status < 500 || status == 503: self = .answered(status)
      case let status?: self = .defect(status)
      }
    }

    var isFailure: Bool {
      switch self {
      case .answered, .closed: false
      case .defect, .late, .ended: true
      }
    }

    var description: String {
      switch self {
      case .answered(let status): "\(status)"
      case .defect(let status): "defect-\(status)"
      case .closed: "closed"
      case .late: "late"
      case .ended: "ended"
      }
    }
  }

  private var counts: [RequestMaker.Kind: [Outcome: Int]] = [:]

  var failures: Int {
    counts.values.flatMap { $0 }.filter { $0.key.isFailure }.reduce(0) { $0 + $1.value }
  }

  mutating func count(_ outcome: Outcome, of kind: RequestMaker.Kind) {
    counts[kind, default: [:]][outcome, default: 0] += 1
  }

  var table: String {
    let rows = RequestMaker.Kind.allCases.compactMap { kind in
      counts[kind].map { outcomes in
        let told = outcomes.map { "\($0.key): \($0.value)" }.sorted().joined(separator: ", ")
        return "| \(kind) | \(outcomes.values.reduce(0, +)) | \(told) |"
      }
    }
    return (["| requests | how many | answers |", "|---|---|---|"] + rows).joined(separator: "\n")
  }
}
