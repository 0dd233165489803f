import COnnxRuntime
import CWeights
import Glibc

/// ONNX Runtime, opened from its file. Opened once; every session keeps it alive. Its functions may be called from several
/// threads at a time, and nothing here changes after it is made.
final class Engine: @unchecked Sendable {
  fileprivate let handle: OpaquePointer

  /// - Parameter path: of the shared library.
  init(path: String) throws(ReadingError) {
    var error = bs_engine_error()
    guard let handle = bs_engine_open(path, &error) else {
      throw .engineMissing(path: path, reason: Engine.words(&error))
    }
    self.handle = handle
  }

  deinit { bs_engine_free(handle) }

  /// As in "1.32.0".
  var version: String { String(cString: bs_engine_version(handle)) }

  /// The engine's own words on what went wrong.
  static func words(_ error: inout bs_engine_error) -> String {
    withUnsafeBytes(of: &error.text) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

/// One model, ready to run, on several threads at a time too.
final class Session: @unchecked Sendable {
  private let engine: Engine
  private let handle: OpaquePointer

  /// - Parameters:
  ///   - weights: a model that is part of the program.
  ///   - threads: how many the engine may use for one run.
  init(_ engine: Engine, model weights: bs_weights, threads: Int) throws(ReadingError) {
    var error = bs_engine_error()
    guard let handle = bs_session_open(engine.handle, weights.bytes, weights.count, Int32(threads), &error) else {
      throw .engineFailed(reason: Engine.words(&error))
    }
    self.engine = engine
    self.handle = handle
  }

  deinit { bs_session_free(handle) }

  /// What the model says of itself under `key`, nil where it says nothing.
  func metadata(_ key: String) -> String? {
    var error = bs_engine_error()
    guard let value = bs_session_metadata(handle, key, &error) else { return nil }
    defer { free(value) }
    return String(cString: value)
  }

  /// Runs the model; safe on several threads at a time.
  /// - Parameters:
  ///   - input: planes of floats, `shape` in all.
  ///   - body: gets the output's values and its shape; they are gone when it returns.
  func run<Result>(
    _ input: [Float], shape: [Int], _ body: (UnsafePointer<Float>, [Int]) throws(ReadingError) -> Result
  ) throws(ReadingError) -> Result {
    var error = bs_engine_error()
    let dimensions = shape.map(Int64.init)
    guard let tensor = bs_session_run(handle, input, dimensions, &error) else {
      throw .engineFailed(reason: Engine.words(&error))
    }
    defer { bs_tensor_free(tensor) }
    return try body(bs_tensor_values(tensor), Self.shape(of: tensor))
  }

  private static func shape(of tensor: OpaquePointer) -> [Int] {
    (0..<bs_tensor_rank(tensor)).map { Int(bs_tensor_dimension(tensor, $0)) }
  }
}
