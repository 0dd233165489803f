import Glibc

/// The three descriptors that every program starts with.
enum StandardStreams {
  /// Fills those that the caller has closed. Else the next file that is opened would get their number, and what is said
  /// to the user would be written into the report. A closed one can still not be written to.
  static func reserve() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) == -1 {
      // The lowest free number is given, which is this one, as those below are taken.
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// What is piped into the program.
enum StandardInput {
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  static func stream(_ take: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    try FileDescriptor(STDIN_FILENO).readAll(take, failing: failure)
  }

  /// What is there now, waiting for the first of it. Empty at the end.
  static func read(atMost count: Int) throws(Failure) -> [UInt8] {
    try FileDescriptor(STDIN_FILENO).read(atMost: count, failing: failure)
  }

  private static func failure(_ code: CInt) -> Failure {
    Failure(.inputOutput, "Standard input could not be read: \(reason(code)). Pipe something into the program.")
  }
}

/// Where the report goes, and nothing else.
enum StandardOutput {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static func write(_ bytes: [UInt8]) throws(Failure) {
    let code = FileDescriptor(STDOUT_FILENO).writeAll(bytes)
    guard code == 0 else {
      throw Failure(
        .inputOutput, "Standard output could not be written: \(reason(code)). What came out is not the whole.")
    }
  }

  static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }
}

/// Where sentences for the user go.
enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func say(_ sentence: String) { write("boardsnap: \(sentence)\n") }

  /// There is nobody to tell when this fails.
  static func write(_ text: String) { _ = FileDescriptor(STDERR_FILENO).writeAll(Array(text.utf8)) }
}
