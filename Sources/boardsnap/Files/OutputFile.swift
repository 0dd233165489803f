import Archive
import Glibc

/// A file that comes into being whole or not at all: written under another name beside its place, then moved there.
struct OutputFile {
  enum Existing { case refuse, replace }
  enum Readers { case anybody, ownerOnly }

  let path: Path
  let existing: Existing
  let readers: Readers

  /// Finds out early what would fail late, when a board has been read for nothing.
  /// - Parameter inputs: files that must not be written over, whatever the user says.
  func check(against inputs: [Path]) throws(Failure) {
    guard !path.text.isEmpty else { throw Failure(.usage, "The output has no name. Give a file with --output.") }
    if let status = path.status {
      switch status.kind {
      case S_IFREG: break
      case S_IFDIR: throw Failure(.cannotCreate, "\(path) is a folder. Give the name of a file in it with --output.")
      default:
        throw Failure(
          .cannotCreate, "\(path) is no regular file. Leave out --output and redirect standard output there.")
      }
      if inputs.contains(where: path.isSameFile) {
        throw Failure(.cannotCreate, "\(path) is one of the files to read. Give another name with --output.")
      }
      guard existing == .replace else { throw alreadyThere }
    } else if path.isLink {
      throw Failure(
        .cannotCreate, "\(path) is a link that leads nowhere. Remove it, or give another name with --output.")
    } else if errno == ENAMETOOLONG {
      throw Failure(.cannotCreate, "\(path) is too long a name. Give a shorter one with --output.")
    }
    guard !ArchiveHome.isOwn(place.text) else {
      throw Failure(.cannotCreate, "\(path) is where an archive has its own files. Give another place with --output.")
    }
    let folder = place.folder
    guard let status = folder.status, status.kind == S_IFDIR else {
      throw Failure(.cannotCreate, "\(folder) is no folder, so \(path) can't be made there. Make the folder first.")
    }
    // Asking for permission is not enough: the superuser has it on a read-only disk too.
    var probe = temporary
    let descriptor = mkstemp(&probe)
    guard descriptor >= 0 else {
      throw Failure(
        .cannotCreate, "\(folder) can't be written to: \(reason(errno)). Choose another folder with --output.")
    }
    close(descriptor)
    unlink(probe)
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    var template = temporary
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw notWritten(errno, .cannotCreate) }
    let written = FileDescriptor(descriptor).writeAll(bytes)
    // Only the superuser can give a file back to its owner; anybody else's becomes theirs, as with any other editor.
    if existing == .replace, let status = path.status { _ = fchown(descriptor, status.st_uid, status.st_gid) }
    // Nothing but the owner's own eyes until the mode is set: mkstemp makes it 0600.
    let settled = written == 0 && fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0
    let failure = written != 0 ? written : (settled ? 0 : errno)
    let closed = close(descriptor)
    guard failure == 0, closed == 0 else {
      unlink(template)
      throw notWritten(failure != 0 ? failure : errno, .inputOutput)
    }
    guard move(template) else {
      let code = errno
      unlink(template)
      throw code == EEXIST ? alreadyThere : notWritten(code, .cannotCreate)
    }
  }

  /// The file itself where `path` is a symbolic link, so that replacing keeps the link.
  private var place: Path {
    guard let real = realpath(path.text, nil) else { return path }
    defer { free(real) }
    return Path(String(cString: real))
  }

  /// A name beside its place, for mkstemp to fill in.
  private var temporary: [CChar] { Array(place.folder.appending(".boardsnap.XXXXXX").text.utf8CString) }

  private var mode: mode_t {
    switch readers {
    case .ownerOnly: return 0o600
    case .anybody:
      if let status = path.status { return status.st_mode & 0o777 }
      let mask = umask(0o077)
      umask(mask)
      return 0o666 & ~mask
    }
  }

  private func move(_ temporary: [CChar]) -> Bool {
    switch existing {
    case .replace: return rename(temporary, place.text) == 0
    case .refuse:
      // A link fails where a file came into being meanwhile; a rename would take its place.
      if link(temporary, place.text) == 0 { return unlink(temporary) == 0 }
      guard errno == EPERM || errno == EOPNOTSUPP else { return false }  // FAT knows no links
      guard path.status == nil else {
        errno = EEXIST
        return false
      }
      return rename(temporary, place.text) == 0
    }
  }

  private var alreadyThere: Failure {
    Failure(.cannotCreate, "\(path) exists and was left as it is. Choose another name, or add --force to replace it.")
  }

  private func notWritten(_ code: CInt, _ status: ExitStatus) -> Failure {
    Failure(
      status,
      "\(path) could not be written: \(reason(code)). Nothing was left there; make room or choose another place.")
  }
}
