import Blameless
import Dispatch
import Reports
import Synchronization

/// Hands the boards of an export to a store, some at a time: memory stays small however many there are. While the store
/// writes some, and while it waits for the disk, the next are read and checked.
final class ImportFeed: Sendable {
  private typealias Made = Result<[(ExportLine, BoardEntry)], ArchiveError>

  private struct State {
    var lines: FileLines
    var lock: FileLock?
    var photos: [PhotoHash] = []
    var count = 0
    var number = 0
    /// Made ready ahead of the store, in the order of the export.
    var ahead: [Made] = []
    var hasBegun = false
    /// Nothing comes any more, or nobody wants it.
    var isOver = false
  }

  /// Enough to keep all cores busy, few enough to be held.
  private static let batch = 128
  /// Batches that may be ready while the store is busy with another.
  private static let most = 3

  private let state: Mutex<State>
  private let maker = DispatchQueue(label: "boardsnap.import")
  /// Counts the batches that may be made, and those that are.
  private let room = DispatchSemaphore(value: 0)
  private let ready = DispatchSemaphore(value: 0)
  private let folder: String
  /// How many boards the export says that it has. Nil where it does not say so.
  private let expected: Int?
  private let archive: BoardArchive
  private let plan: BoardArchive.ImportPlan
  private let people: [Person]
  private let vocabulary: Vocabulary

  init(
    folder: String, lines: sending FileLines, expected: Int?, archive: BoardArchive, plan: BoardArchive.ImportPlan,
    people: [Person],
    vocabulary: Vocabulary, lock: FileLock
  ) {
    self.folder = folder
    self.expected = expected
    self.archive = archive
    self.plan = plan
    self.people = people
    self.vocabulary = vocabulary
    state = Mutex(State(lines: lines, lock: lock))
  }

  /// How many boards were handed out.
  var count: Int { state.withLock { $0.count } }

  /// Files that were put beside the records for it.
  var photos: [PhotoHash] { state.withLock { $0.photos } }

  /// Nothing more is wanted, and others may take photos away again.
  func release() {
    state.withLock { state in
      state.lock = nil
      state.isOver = true
    }
    room.signal()
  }

  /// Empty at the end. Asked by one at a time.
  func next() throws(ArchiveError) -> [BoardEntry] {
    let isFirst = state.withLock { state in
      defer { state.hasBegun = true }
      return !state.hasBegun
    }
    if isFirst {
      for _ in 0..<Self.most { room.signal() }
      maker.async { self.makeReady() }
    }
    ready.wait()
    let made = try state.withLock { $0.ahead.removeFirst() }.get()
    room.signal()
    var entries: [BoardEntry] = []
    for (line, entry) in made { entries.append(try withPhotos(entry, line)) }
    let count = entries.count
    let all = state.withLock { state in
      state.count += count
      return state.count
    }
    if let expected, count == 0, all != expected {
      throw .importRefused(
        file: "\(folder)/boards.jsonl", reason: "It has \(all) of the \(expected) boards that were exported.")
    }
    return entries
  }

  /// Goes on until the export is at its end or has a fault, or nobody wants more.
  private func makeReady() {
    while true {
      room.wait()
      if state.withLock({ $0.isOver }) { return }
      let batch = readyBatch()
      let isLast = (try? batch.get())?.isEmpty ?? true
      state.withLock { $0.ahead.append(batch) }
      ready.signal()
      if isLast { return }
    }
  }

  private func readyBatch() -> Made {
    Result { () throws(ArchiveError) in
      var lines: [(number: Int, bytes: [UInt8])] = []
      while lines.count < Self.batch {
        guard let line = try nextLine() else { break }
        if !line.bytes.isEmpty { lines.append(line) }
      }
      let read = lines
      let made = Mutex<[Result<(ExportLine, BoardEntry), ArchiveError>?]>(Array(repeating: nil, count: read.count))
      DispatchQueue.concurrentPerform(iterations: read.count) { index in
        let result = Result { () throws(ArchiveError) in try self.entry(read[index]) }
        made.withLock { $0[index] = result }
      }
      var batch: [(ExportLine, BoardEntry)] = []
      for case let result? in made.withLock({ $0 }) { batch.append(try result.get()) }
      return batch
    }
  }

  private func nextLine() throws(ArchiveError) -> (number: Int, bytes: [UInt8])? {
    let line = state.withLock { state -> Result<(Int, [UInt8])?, ArchiveError> in
      state.number += 1
      let number = state.number
      return Result { () throws(ArchiveError) in try state.lines.next().map { (number, $0) } }
    }
    return try line.get()
  }

  private func entry(_ line: (number: Int, bytes: [UInt8])) throws(ArchiveError) -> (ExportLine, BoardEntry) {
    do throws(ExportProblem) {
      let read = try ExportLine(reading: line.bytes)
      guard let place = plan.places[read.project] else {
        throw ExportProblem("Board \(read.id) is of a project that archive.json lacks.")
      }
      let board = ImportedBoard(
        line: read, project: place.project, seal: archive.seal, people: people, vocabulary: vocabulary,
        accounts: plan.accountNames)
      return (read, try board.entry(madeBy: archive))
    } catch {
      throw .importRefused(file: "\(folder)/boards.jsonl, line \(line.number)", reason: error.sentence)
    }
  }

  /// Files come before the record that refers to them.
  private func withPhotos(_ entry: BoardEntry, _ line: ExportLine) throws(ArchiveError) -> BoardEntry {
    var entry = entry
    let lacking = Set(line.lacking)
    for picture in line.pictures where !lacking.contains(picture.hash) {
      _ = try put("\(folder)/photos/\(picture.hash).jpg", as: picture.hash, nil)
    }
    guard var board = line.secrets?.board else { return entry }
    let key = plan.places[line.project]?.key
    for index in board.originals.indices where !lacking.contains(board.originals[index].hash) {
      let hash = board.originals[index].hash
      board.originals[index].hash = try put("\(folder)/originals/\(hash)", as: hash, key)
    }
    entry.originals = board.originals.map(\.hash)
    entry.privateSide = try archive.sealed(PrivateCoding.bytes(of: board), of: entry.id, key)
    entry.isSealed = key != nil
    return entry
  }

  private func put(_ file: String, as hash: PhotoHash, _ key: SealKey?) throws(ArchiveError) -> PhotoHash {
    guard let bytes = try DurableFile.read(file, doing: "reading \(file)") else {
      throw .importRefused(file: file, reason: "It is not there.")
    }
    guard PhotoHash(of: bytes) == hash else {
      throw .importRefused(file: file, reason: "It is damaged: its content is not what its name says.")
    }
    let stored = try key?.seal(bytes, for: BoardArchive.originalPurpose) ?? bytes
    guard let lock = state.withLock({ $0.lock }) else { return hash }
    let kept = try archive.photos.put(stored, lock)
    state.withLock { $0.photos.append(kept) }
    return kept
  }
}
