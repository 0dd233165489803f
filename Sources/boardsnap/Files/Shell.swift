import ChildProcesses

/// Another program, with our terminal.
enum Shell {
  /// - Returns: its exit status; 127 where it could not be started.
  static func run(_ program: String, _ arguments: [String]) -> Int32 {
    do {
      return try ChildProcess(program, arguments, input: .inherited, output: .inherited, error: .inherited).wait()
        .status
    } catch {
      return 127
    }
  }
}
