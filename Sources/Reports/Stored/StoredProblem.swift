/// Why a text is no report that was kept.
package enum StoredProblem: Error, Equatable {
  /// `place` is the path to it: "factors[2].lens".
  case missing(place: String)
  case unexpected(place: String)
  case schema(String)
}

extension StoredProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let place): "The report has no \(place)."
    case .unexpected(let place): "The report's \(place) is not what boardsnap.report/1 has there."
    case .schema(let name): "The report is \(name), and boardsnap.report/1 is read here."
    }
  }
}
