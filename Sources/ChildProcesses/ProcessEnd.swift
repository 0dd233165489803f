/// How a program ended.
public enum ProcessEnd: Sendable, Hashable {
  case exited(status: CInt)
  case killed(signal: CInt)

  /// - Parameter status: as `waitpid` gives it.
  init(_ status: CInt) {
    let signal = status & 0x7f
    self = signal == 0 ? .exited(status: (status >> 8) & 0xff) : .killed(signal: signal)
  }

  public var isSuccess: Bool { self == .exited(status: 0) }

  /// As a shell tells it: 128 and the signal where one ended it.
  public var status: CInt {
    switch self {
    case .exited(let status): status
    case .killed(let signal): 128 + signal
    }
  }
}
