import Archive
import ArgumentParser
import Glibc
import Reports

/// Measures the archive: import, search, size. See Benchmarks/README.md.
@main
struct Benchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive-benchmark", abstract: "Measures import, search, recurrence and size of an archive.")

  @Option(help: "How many reports, of ten statements each.") var reports = 100_000
  @Option(help: "How many searches of each kind.") var searches = 500
  @Option(help: "Where to work; everything in it goes.") var folder: String

  func run() async throws {
    let export = folder + "/export"
    let corpus = Corpus(reports: reports)
    if access(export, F_OK) != 0 {
      let time = try ContinuousClock().measure { try corpus.write(to: export) }
      print("written     \(reports) reports in \(time.seconds) s")
    }
    let home = ArchiveHome(path: folder + "/home")
    if !home.exists { try await measureImport(of: export, into: home) }
    let archive = try await home.open(creating: false)
    try await measureSearch(archive, corpus)
    try await measureLists(archive)
    try await measureMatches(archive)
    let size = try await measureSize(home)
    print("size        \(size / max(1, reports / 1000) / 1000) kB per 1,000 reports (\(size / 1_000_000) MB)")
    print("memory      \(Memory.peak) MB at most")
  }

  private func measureImport(of export: String, into home: ArchiveHome) async throws {
    let archive = try await home.open(creating: true)
    var count = 0
    let before = Usage.now
    let time = try await ContinuousClock().measure {
      count = try await archive.importFolder(
        export, owner: nil, on: Occasion(by: nil, at: Moment(seconds: 1_795_000_000))
      ).boards
    }
    print(
      "import      \(count) reports in \(time.seconds) s, \(Int(Double(count) / time.real)) a second, "
        + "\(((Usage.now - before) * 1000 / Double(max(1, count)) * 100).rounded() / 100) ms of processor each, "
        + "\(Memory.peak) MB at most, each checked for names and blame")
  }

  private func measureSearch(_ archive: BoardArchive, _ corpus: Corpus) async throws {
    for kind in Corpus.QueryKind.allCases {
      var times: [Double] = []
      var found = 0
      for number in 0..<searches {
        let query = SearchQuery(corpus.query(kind, number))
        let time = try await ContinuousClock().measure { found += try await archive.store.search(query).count }
        times.append(time.real * 1000)
      }
      times.sort()
      let rank: (Double) -> String = { times[min(times.count - 1, Int(Double(times.count) * $0))].short }
      print(
        "search      \(kind.rawValue): median \(rank(0.5)) ms, 95 % \(rank(0.95)) ms, worst \(rank(1)) ms, "
          + "\(Double(found) / Double(searches)) found")
    }
  }

  /// All boards are in one project.
  private func measureLists(_ archive: BoardArchive) async throws {
    let project = try await archive.project(named: "Benchmark").id
    var cards: [BoardCard] = []
    let first = try await ContinuousClock().measure {
      cards = try await archive.store.boards(BoardFilter(projects: [project], limit: 100))
    }
    var (count, last) = (cards.count, cards.last)
    let rest = try await ContinuousClock().measure {
      while let after = last {
        let page = try await archive.store.boards(BoardFilter(projects: [project], after: after.id, limit: 1_000))
        count += page.count
        last = page.last
      }
    }
    let actions = try await ContinuousClock().measure {
      _ = try await archive.store.actions(ActionFilter(projects: [project], limit: 100))
    }
    print(
      "lists       100 boards of \(count) in \((first.real * 1000).short) ms, all in \(rest.seconds) s, "
        + "100 actions in \((actions.real * 1000).short) ms")
    let time = try await ContinuousClock().measure { _ = try await archive.recurring(in: [project]) }
    print("recurring   \(time.seconds) s")
  }

  private func measureMatches(_ archive: BoardArchive) async throws {
    let cards = try await archive.store.boards(BoardFilter(limit: 100))
    var times: [Double] = []
    for card in cards {
      let board = try await archive.board(card.id)
      times.append(
        try await ContinuousClock().measure { _ = try await archive.matches(of: board, in: nil) }.real * 1000)
    }
    times.sort()
    if let last = times.last {
      print("matches     median \(times[times.count / 2].short) ms a board, worst \(last.short) ms")
    }
  }

  private func measureSize(_ home: ArchiveHome) async throws -> Int {
    var size = 0
    for file in ["archive.sqlite", "archive.sqlite-wal"] {
      var status = stat()
      if stat("\(home.path)/\(file)", &status) == 0 { size += Int(status.st_size) }
    }
    return size
  }
}

extension Duration {
  var real: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
  var seconds: String { real.short }
}

extension Double {
  /// With one decimal.
  var short: String { "\((self * 10).rounded() / 10)" }
}

enum Usage {
  /// Seconds of processor time that this process had so far, on all cores.
  static var now: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
  }
}

enum Memory {
  /// The most that this process had at once, in MB.
  static var peak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1000
  }
}
