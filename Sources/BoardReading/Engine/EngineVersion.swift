extension ModelFolder {
  /// Opens the engine and asks it, as in "1.32.0".
  /// - Throws: `.engineMissing` when it can't be opened on this machine.
  public func engineVersion() throws(ReadingError) -> String { try Engine(path: engine).version }
}
