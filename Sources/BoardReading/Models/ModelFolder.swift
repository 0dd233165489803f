/// Where set-up puts what reading needs: the engine and the models, one folder.
public struct ModelFolder: Hashable, Sendable {
  public let path: String

  /// - Parameter path: of the folder; nothing is opened yet.
  public init(path: String) { self.path = path }

  /// The engine, from the wheel of ONNX Runtime.
  public var engine: String { path + "/libonnxruntime.so.1.32.0" }
  /// Finds text: PP-OCRv6 small, as in the wheel of RapidOCR.
  public var detector: String { path + "/PP-OCRv6_det_small.onnx" }
  /// Reads a line: PP-OCRv6 small, as in the wheel of RapidOCR, with an alphabet of 18,708 signs.
  public var fullRecogniser: String { path + "/PP-OCRv6_rec_small.onnx" }
  /// The same with the alphabet of boards only: what ``AlphabetPruning`` makes of it at set-up.
  public var recogniser: String { path + "/recognition.onnx" }
}
