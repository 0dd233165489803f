import Glibc

/// Where a file is, as the user wrote it.
struct Path: Hashable, CustomStringConvertible {
  let text: String

  init(_ text: String) { self.text = text }

  /// For messages: quoted where it would not read as one word, and harmless to a terminal.
  var description: String {
    let shown = String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "?" : $0 }))
    return shown.contains(" ") || shown.isEmpty ? "'\(shown)'" : shown
  }

  var folder: Path {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return Path(".") }
    return slash == text.startIndex ? Path("/") : Path(String(text[..<slash]))
  }

  var name: String { text.split(separator: "/").last.map(String.init) ?? "" }

  /// The name's ending in lower case, without its dot; empty when it has none.
  var ending: String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  func appending(_ name: String) -> Path { Path(text.hasSuffix("/") ? text + name : text + "/" + name) }

  /// The same place when the path is absolute, else seen from `folder`.
  func resolved(from folder: Path) -> Path { text.hasPrefix("/") ? self : folder.appending(text) }

  /// The first bytes of the file; nil where it is no regular file or can't be opened.
  func firstBytes(_ count: Int) -> [UInt8]? {
    let descriptor = open(text, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.kind == S_IFREG else { return nil }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, Glibc.read(descriptor, buffer.baseAddress, count))
    }
  }

  /// What is there now; nil when there is nothing or it can't be looked at.
  var status: stat? {
    var status = stat()
    return stat(text, &status) == 0 ? status : nil
  }

  /// Whether it is a symbolic link, wherever that leads. Sets `errno` when it can't be looked at.
  var isLink: Bool {
    var status = stat()
    return lstat(text, &status) == 0 && status.kind == S_IFLNK
  }

  /// Whether both lead to the same file.
  func isSameFile(as other: Path) -> Bool {
    guard let mine = status, let its = other.status else { return false }
    return mine.st_dev == its.st_dev && mine.st_ino == its.st_ino
  }
}

extension stat {
  var kind: mode_t { st_mode & S_IFMT }
}
