import Archive
import Reports
import Synchronization

/// Hands write-ups over one after the other, so that one of them is in memory at a time.
final class WriteUpFeed: Sendable {
  private struct State {
    var rest: ArraySlice<NotesFile>
    var failure: Failure?
  }

  private let state: Mutex<State>
  private let context: Context

  init(_ files: [NotesFile], _ context: Context) {
    state = Mutex(State(rest: files[...]))
    self.context = context
  }

  /// Why the last one was not handed over.
  var failure: Failure? { state.withLock { $0.failure } }

  /// Nil at the end.
  func next() throws(ArchiveError) -> WriteUp? {
    guard let file = state.withLock({ $0.rest.popFirst() }) else { return nil }
    do throws(Failure) { return try writeUp(of: file) } catch {
      let failure = Failure(error.status, "\(file.path): \(error.sentence) Nothing of the import stays.")
      state.withLock { $0.failure = failure }
      throw .importRefused(file: file.path.text, reason: error.sentence)
    }
  }

  private func writeUp(of file: NotesFile) throws(Failure) -> WriteUp {
    var file = file
    file.given = try file.bytes()
    let rendering = Rendering(format: .markdown, side: .published, context: context, template: nil, browser: nil)
    let road = WriteRoad(context: context, rendering: rendering)
    let reading = try road.read(file)
    guard !reading.isWithoutText else { throw Failure(.badInput, "There is no text in it.") }
    // For its last look at names: what is kept may be published.
    _ = try road.rendered(reading)
    return WriteUp(
      Keeping(composition: reading.composition, roster: context.people, vocabulary: context.vocabulary),
      from: Handed(.notes, try file.bytes()))
  }
}
