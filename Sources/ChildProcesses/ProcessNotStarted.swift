import Glibc

/// A program that could not be started.
public struct ProcessNotStarted: Error, Hashable, CustomStringConvertible {
  public let program: String
  /// The system's error number.
  public let code: CInt

  public var description: String { "\(program) could not be started: \(String(cString: strerror(code)))." }
}
