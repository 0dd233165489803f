import Glibc

/// How many files and connections this process may have open.
enum OpenFiles {
  /// What a system gives that tells no limit.
  private static let usual = 1024

  /// Asks for as many as the system lets a process have: shells give a thousand, which a few phones with a slow line use up.
  /// - Returns: how many it has.
  static func most() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return usual }
    let asked = rlimit(rlim_cur: min(limit.rlim_max, 65_536), rlim_max: limit.rlim_max)
    guard asked.rlim_cur > limit.rlim_cur,
      withUnsafePointer(
        to: asked,
        { pointer in
          setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), pointer) == 0
        })
    else { return Int(clamping: limit.rlim_cur) }
    return Int(clamping: asked.rlim_cur)
  }
}
