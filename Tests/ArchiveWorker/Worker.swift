import Archive
import Blameless
import Glibc
import Reports
import SeededNumbers
import Whiteboard

/// Works on an archive until it is killed, and says what it was promised: a line for each verb that returned.
/// The tests of durability start it as a process of its own: `archive-worker HOME SEED MICROSECONDS start|board` dies that
/// long after its start, or after its first board.
@main
struct Worker {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 4, let life = Int(arguments[3]) else { return }
    let (home, seed) = (ArchiveHome(path: arguments[1]), UInt64(arguments[2]) ?? 0)
    if arguments[4] == "start" { Death.comes(in: life) }
    do {
      let archive = try await home.open(creating: true, painter: NumberPainter())
      var worker = Worker(archive: archive, project: try await project(of: archive), seed: seed)
      // Word lists are loaded for the first board, which takes long.
      while worker.boards.isEmpty { try await worker.step() }
      if arguments[4] == "board" { Death.comes(in: life) }
      while true { try await worker.step() }
    } catch let error as ArchiveError {
      say("error \(error)")
    }
  }

  let archive: BoardArchive
  let project: Project
  /// The same steps for the same seed.
  private var numbers: SplitMix
  var boards: [StoredBoard.ID] = []
  var round = 0

  init(archive: BoardArchive, project: Project, seed: UInt64) {
    self.archive = archive
    self.project = project
    numbers = SplitMix(state: seed)
  }

  private static func project(of archive: BoardArchive) async throws(ArchiveError) -> Project {
    do { return try await archive.project(named: "Work") } catch .noProject {
      do throws(ProjectName.Problem) {
        let name = try ProjectName("Work")
        return try await Self.made(archive, name)
      } catch {
        throw ArchiveError.noProject("Work")
      }
    }
  }

  private static func made(_ archive: BoardArchive, _ name: ProjectName) async throws(ProjectName.Problem) -> Project {
    do { return try await archive.createProject(named: name, owner: nil, at: Moment(seconds: 1_795_000_000)) } catch {
      throw .empty
    }
  }

  private mutating func step() async throws {
    round += 1
    let now = Occasion(by: nil, at: Moment(seconds: 1_795_000_000 + round))
    switch draw(11) {
    case 0..<6:
      let number = draw(1 << 30)
      let admitted = try await archive.admit(
        [Handed(.photo, Array("photo \(number) ".utf8) + [UInt8](repeating: 7, count: Int(draw(20_000))))],
        settings: [], to: project, isReadNow: true, on: now)
      Self.say("admitted \(admitted.job.id) \(number)")
      let picture = BoardPicture(
        jpeg: Array("picture \(number)".utf8), width: 1, height: 1, straightening: .identity)
      let kept = try await archive.keep(
        Keeping(composition: Self.composition(Int(number)), pictures: number % 2 == 0 ? [picture] : nil),
        from: admitted.job, in: project,
        on: now)
      boards.append(kept.id)
      Self.say("kept \(kept.id) \(admitted.job.id) \(number)")
    case 6..<8:
      guard let id = any() else { return }
      let editing = try await archive.edit(id)
      let text = "the alert was late \(draw(1 << 30))"
      Self.say("editing \(id)")
      _ = try await archive.finish(
        editing, with: editing.sheet.replacingFirst("\nNotes\n", with: "\nNotes\n+ | \(text)\n"), on: now)
      Self.say("edited \(id) \(text)")
    case 8:
      guard let id = any() else { return }
      boards.removeAll { $0 == id }
      Self.say("deleting \(id)")
      try await archive.store.delete(id, on: now)
      Self.say("deleted \(id)")
    case 9:
      guard let id = any() else { return }
      _ = try await archive.pictures(of: archive.board(id))
      Self.say("pictured \(id)")
    default:
      _ = try await archive.purge(at: now.at.adding(days: 40))
    }
  }

  private mutating func any() -> StoredBoard.ID? {
    boards.isEmpty ? nil : boards[Int(draw(UInt64(boards.count)))]
  }

  private mutating func draw(_ bound: UInt64) -> UInt64 { numbers.next() % bound }

  /// In one call: a line is there whole or not at all.
  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  private static func composition(_ number: Int) -> Composition {
    let lines = ["Outage", "Root cause", "• the pool number \(number) ran out", "Actions", "☐ Raise limit \(number)"]
    return Composer().compose(
      Board(
        lines: lines.enumerated().map { index, text in
          Line(
            id: Line.ID(index + 1),
            words: text.split(separator: " ").map { Word(text: String($0), confidence: 1, box: nil) }, box: nil)
        }))
  }
}

/// Takes its time, as one does that straightens photos.
private struct NumberPainter: PicturePainter {
  func pictures(of photos: [[UInt8]], for report: Report, hiding side: PrivateSide) async throws(PictureProblem)
    -> [BoardPicture]
  {
    usleep(500)
    return photos.map {
      let words = String(decoding: $0.prefix(40), as: UTF8.self).split(separator: " ")
      return BoardPicture(
        jpeg: Array("picture \(words[1])".utf8), width: 1, height: 1, straightening: .identity)
    }
  }
}

extension String {
  func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
