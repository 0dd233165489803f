/// Why a text is not read as JSON. `at` counts bytes from 0.
package enum JSONProblem: Error, Equatable {
  case tooLarge(limit: Int)
  case tooDeep(limit: Int, at: Int)
  case notUTF8
  /// The text ends in the middle of a value.
  case endsEarly
  case unexpected(at: Int)
  /// Something follows the value.
  case trailing(at: Int)
}

extension JSONProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooLarge(let limit): "The JSON has more than \(limit) bytes. Send less at a time."
    case .tooDeep(let limit, let at): "The JSON is nested more than \(limit) deep at byte \(at). Flatten it."
    case .notUTF8: "The JSON is not UTF-8. Encode it as UTF-8."
    case .endsEarly: "The JSON ends too early. Send all of it."
    case .unexpected(let at): "There is no JSON at byte \(at). Check the text there."
    case .trailing(let at): "Something follows the JSON at byte \(at). Send one value."
    }
  }
}
