import Archive

/// Holds on to a snap while it is read: leases are short, so that what a reader had that died is soon read by another.
struct LeaseHold {
  private let renewal: Task<Job, Never>

  /// - Parameters:
  ///   - job: leased to this process.
  ///   - interval: how often its lease is renewed.
  init(_ job: Job, in store: any ArchiveStore, every interval: Duration = .seconds(BoardArchive.lease / 3)) {
    renewal = Task {
      var job = job
      while let until = job.leasedUntil {
        // The reading is over.
        do { try await Task.sleep(for: interval) } catch { break }
        let later = Moment.now.adding(seconds: BoardArchive.lease)
        // Whole or not at all, though the reading may end meanwhile.
        let extended = Task { [id = job.id] in try await store.extend(id, held: until, to: later) }
        do { try await extended.value } catch ArchiveError.leaseLost {
          // Whoever keeps the board is told.
          break
        } catch {
          // There is time to try again before the lease ends.
          continue
        }
        job = job.held(until: later)
      }
      return job
    }
  }

  /// - Returns: the job with the lease that it has by now.
  @discardableResult
  func end() async -> Job {
    renewal.cancel()
    return await renewal.value
  }
}
