import Archive
import Blameless
import Glibc
import Reports
import Whiteboard

/// Works on an archive until somebody kills it, and says what it was promised: a line for each verb that returned.
/// The tests of durability start it as a process of its own.
@main
struct Worker {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let rounds = Int(arguments[3]) else { return }
    let (home, seed) = (ArchiveHome(path: arguments[1]), UInt64(arguments[2]) ?? 0)
    do {
      let archive = try await home.open(creating: true)
      var worker = Worker(archive: archive, project: try await project(of: archive), seed: seed)
      for _ in 0..<rounds { try await worker.step() }
    } catch let error as ArchiveError {
      say("error \(error)")
    }
  }

  let archive: BoardArchive
  let project: Project
  var seed: UInt64
  var boards: [StoredBoard.ID] = []
  var round = 0

  init(archive: BoardArchive, project: Project, seed: UInt64) {
    self.archive = archive
    self.project = project
    self.seed = seed
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
    switch draw(10) {
    case 0..<6:
      let number = draw(1 << 30)
      let admitted = try await archive.admit(
        [Handed(.photo, Array("photo \(number) ".utf8) + [UInt8](repeating: 7, count: Int(draw(20_000))))],
        settings: [], to: project, isReadNow: true, on: now)
      Self.say("admitted \(admitted.job.id)")
      let picture = BoardPicture(
        jpeg: Array("picture \(number)".utf8), width: 1, height: 1, straightening: .identity)
      let kept = try await archive.keep(
        Keeping(composition: Self.composition(Int(number)), pictures: [picture]), from: admitted.job, in: project,
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
    default:
      _ = try await archive.purge(at: now.at.adding(days: 40))
    }
  }

  private mutating func any() -> StoredBoard.ID? {
    boards.isEmpty ? nil : boards[Int(draw(UInt64(boards.count)))]
  }

  /// SplitMix64: the same steps for the same seed.
  private mutating func draw(_ bound: UInt64) -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var mixed = seed
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)) % bound
  }

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

extension String {
  func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
