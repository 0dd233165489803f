import Glibc

/// How much memory a process may take that looks at photos of strangers: one that makes a library run wild ends it, and no
/// other.
enum MemoryLimit {
  /// What reading a photo of the largest size takes, and some more, in MiB.
  static let usual = 3072

  /// - Throws: `.defect` where the system sets none.
  static func set(megabytes: Int = usual) throws(Failure) {
    var limit = rlimit(rlim_cur: rlim_t(megabytes) << 20, rlim_max: rlim_t(megabytes) << 20)
    guard setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0 else {
      throw Failure(.defect, "The memory could not be limited: \(reason(errno)).")
    }
  }
}
