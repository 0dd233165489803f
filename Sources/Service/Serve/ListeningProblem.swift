import Glibc
import NIOCore

/// Why a service can't listen where it is to.
public enum ListeningProblem: Error, Equatable {
  /// Something else listens there.
  case taken
  /// Ports below 1024 are kept from most accounts.
  case notAllowed
  /// This machine has no such address.
  case notHere

  /// Nil for any other fault.
  init?(_ error: any Error) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: self = .taken
    case EACCES, EPERM: self = .notAllowed
    case EADDRNOTAVAIL: self = .notHere
    default: return nil
    }
  }
}

extension ListeningProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .taken: "Something else listens there, perhaps this service already. End it, or give another port."
    case .notAllowed: "This account may not listen there. Give a port above 1023, and put a proxy in front of it."
    case .notHere: "This machine has no such address. Give one of its own, or 0.0.0.0 for all of them."
    }
  }
}
