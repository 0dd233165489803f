import Glibc

enum Processor {
  /// Cores that are switched on.
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
