import Dispatch
import Synchronization

/// Threads that share pieces of work which don't depend on each other: each takes the next piece that nobody has.
///
/// All of them have ended when a call returns, so work may use what its caller has, as long as it only reads: photos,
/// sessions of the engine and spellers are made to be read by several threads.
struct Workers {
  /// How many at a time.
  let count: Int

  /// Does the work on every piece, the calling thread included. After a failure no further piece is begun.
  /// - Returns: in the order of the pieces.
  /// - Throws: the failure of the earliest piece that failed.
  func map<Piece, Result, Failure>(
    _ pieces: [Piece], _ work: (Piece) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    guard count > 1, pieces.count > 1 else {
      var results: [Result] = []
      results.reserveCapacity(pieces.count)
      for piece in pieces { results.append(try work(piece)) }
      return results
    }
    let next = Atomic(0)
    let failure = Mutex<(piece: Int, error: Failure)?>(nil)
    nonisolated(unsafe) let results = UnsafeMutableBufferPointer<Result?>.allocate(capacity: pieces.count)
    results.initialize(repeating: nil)
    defer {
      results.deinitialize()
      results.deallocate()
    }
    nonisolated(unsafe) let (pieces, work) = (pieces, work)
    DispatchQueue.concurrentPerform(iterations: min(count, pieces.count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < pieces.count else { return }
        do throws(Failure) {
          results[index] = try work(pieces[index])
        } catch {
          failure.withLock { earliest in
            if index < earliest?.piece ?? .max { earliest = (index, error) }
          }
          next.store(pieces.count, ordering: .relaxed)
          return
        }
      }
    }
    if let failed = failure.withLock({ $0 }) { throw failed.error }
    return results.compactMap { $0 }
  }

  /// Does two things, at the same time where there is more than one thread.
  func both<First, Second>(_ first: () -> First, _ second: () -> Second) -> (First, Second) {
    guard count > 1 else { return (first(), second()) }
    nonisolated(unsafe) let (first, second) = (first, second)
    nonisolated(unsafe) var (one, other): (First?, Second?) = (nil, nil)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 { one = first() } else { other = second() }
    }
    return (one ?? first(), other ?? second())
  }
}
