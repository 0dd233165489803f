import Archive
import Logging

/// Has pictures that are due made by another process: one at a time, and each once however many wait for it.
actor Painting {
  private let program: OwnProgram
  private let logger: Logger
  private var making: [StoredBoard.ID: Task<Void, Never>] = [:]
  private var last: Task<Void, Never>?
  /// Until when it is not tried again.
  private var failed: [StoredBoard.ID: Moment] = [:]
  private let clock: @Sendable () -> Moment

  /// How long a picture that could not be made is let be, in seconds.
  private static let pause = 60

  init(program: OwnProgram, logger: Logger, clock: @escaping @Sendable () -> Moment) {
    self.program = program
    self.logger = logger
    self.clock = clock
  }

  /// Returns once the pictures of a board were made, or could not be.
  func paint(_ board: StoredBoard.ID) async {
    if let begun = making[board] { return await begun.value }
    if let until = failed[board], clock() < until { return }
    let before = last
    let work = Task {
      await before?.value
      let isMade = await program.output(of: ["paint", board.text]) != nil
      ended(board, isMade)
    }
    making[board] = work
    last = work
    await work.value
  }

  private func ended(_ board: StoredBoard.ID, _ isMade: Bool) {
    making[board] = nil
    failed[board] = isMade ? nil : clock().adding(seconds: Self.pause)
    if !isMade { logger.warning("a picture could not be made", metadata: ["board": "\(board)"]) }
  }
}
