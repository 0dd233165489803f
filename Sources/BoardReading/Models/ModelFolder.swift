/// Where set-up puts what reading needs and the program has not in itself: the engine that runs its models.
public struct ModelFolder: Hashable, Sendable {
  public let path: String

  /// - Parameter path: of the folder; nothing is opened yet.
  public init(path: String) { self.path = path }

  /// The engine, from the wheel of ONNX Runtime.
  public var engine: String { path + "/libonnxruntime.so.1.32.0" }
}
