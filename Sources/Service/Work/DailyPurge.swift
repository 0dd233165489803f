import AsyncAlgorithms
import Logging
import ServiceLifecycle

/// Purges what is private and over its time, once when the service starts and each day: nobody has to think of it.
struct DailyPurge: Service {
  let program: OwnProgram
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await purge()
      for await _ in AsyncTimerSequence(interval: .seconds(86_400), clock: .continuous) {
        if Task.isCancelled { return }
        await purge()
      }
    }
  }

  private func purge() async {
    if await program.output(of: ["purge"]) == nil, !Task.isCancelled {
      logger.error("what is private and over its time could not be purged: 'boardsnap purge' says why")
    }
  }
}
