import Glibc

/// The end of this process by SIGKILL, as the system sends it: no line of ours runs after it.
enum Death {
  /// - Parameter microseconds: from now.
  static func comes(in microseconds: Int) {
    var event = sigevent()
    event.sigev_notify = CInt(SIGEV_SIGNAL)
    event.sigev_signo = SIGKILL
    var timer: timer_t?
    // The first timer of a process is number 0, which Swift takes for nil.
    guard timer_create(CLOCK_MONOTONIC, &event, &timer) == 0 else { abort() }
    var time = itimerspec()
    time.it_value = timespec(tv_sec: microseconds / 1_000_000, tv_nsec: microseconds % 1_000_000 * 1000 + 1)
    guard timer_settime(timer, 0, &time, nil) == 0 else { abort() }
  }
}
