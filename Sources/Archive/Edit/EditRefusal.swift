/// Why a changed sheet is not taken: everything that was found on it. Nothing was changed.
public struct EditRefusal: Error, Hashable, Sendable {
  /// In the order of the sheet's sections; at least one.
  public let problems: [EditProblem]

  init(_ problems: [EditProblem]) { self.problems = problems }
}

extension EditRefusal: CustomStringConvertible {
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
