import Glibc

/// The thread's last error number. `__errno_location` is declared to give the same address whenever it is called, so a
/// compiler may keep the address over an await, behind which the work goes on in another thread: here it can't.
var errno: CInt {
  @inline(never) get { Glibc.errno }
  @inline(never) set { Glibc.errno = newValue }
}
