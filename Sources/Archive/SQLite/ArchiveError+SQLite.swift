import GRDB

extension ArchiveError {
  /// What SQLite said, as a fact about the archive.
  init(_ error: any Error, path: String, doing: String) {
    if let error = error as? ArchiveError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = error is CancellationError ? .cancelled : .unexpected(doing: doing, reason: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(doing: doing)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: self = .readOnly(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_INTERRUPT: self = .busy(doing: doing)
    // A log's index that can't grow is told so.
    case .SQLITE_IOERR where DurableFile.isFull(DurableFile.folder(of: path)): self = .diskFull(doing: doing)
    case .SQLITE_IOERR:
      self = .inputOutput(doing: doing, reason: error.message ?? "input or output broke off")
    default: self = .unexpected(doing: doing, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
