import Foundation
import Glibc

/// Whoever opens a page is answered before the next line of a board is read.
enum LowPriority {
  /// As `nice` does unless told otherwise.
  private static let niceness: Int32 = 10

  /// Gives this process a low priority, and every thread that it starts from now on. Linux keeps it by thread (`setpriority(2)`,
  /// "C library/kernel differences"), and a new thread has that of the one that started it.
  static func take() {
    // A process may always take a lower priority, and one that could not would read all the same.
    for thread in threads() { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), thread, niceness) }
  }

  private static func threads() -> [id_t] {
    let listed = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
    return listed?.compactMap { id_t($0) } ?? [0]
  }
}
