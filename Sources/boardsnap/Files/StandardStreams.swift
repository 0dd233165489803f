import Glibc

/// Where the report goes, and nothing else.
enum StandardOutput {
  static func write(_ text: String) throws(Failure) {
    let code = FileDescriptor(STDOUT_FILENO).writeAll(Array(text.utf8))
    guard code == 0 else {
      throw Failure(
        .inputOutput, "Standard output could not be written: \(reason(code)). What came out is not the whole.")
    }
  }
}

/// Where sentences for the user go.
enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func say(_ sentence: String) { write("boardsnap: \(sentence)\n") }

  /// There is nobody to tell when this fails.
  static func write(_ text: String) { _ = FileDescriptor(STDERR_FILENO).writeAll(Array(text.utf8)) }
}
