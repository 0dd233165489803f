/// Why a model could not be prepared.
public enum ModelError: Error, Equatable {
  /// The bytes are no ONNX model.
  case notAModel
  /// It is a model, but not the recogniser that this program knows: `what` is missing in it.
  case unexpected(what: String)
}

extension ModelError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAModel:
      "The recognition model is damaged. Nothing was changed. Delete the models folder and run bin/setup again."
    case .unexpected(let what):
      "The recognition model has no \(what): it is not PP-OCRv6. Delete the models folder and run bin/setup again."
    }
  }
}
