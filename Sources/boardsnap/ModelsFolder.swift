import Glibc

/// Where set-up puts the engine that runs the models.
enum ModelsFolder {
  static let variable = "BOARDSNAP_MODELS"

  /// What `BOARDSNAP_MODELS` says, else `.boardsnap/models` of the clone that the program was built in.
  static func find() throws(Failure) -> Path {
    if let value = getenv(variable), value.pointee != 0 { return Path(String(cString: value)) }
    guard let program = realpath("/proc/self/exe", nil) else { throw notFound }
    defer { free(program) }
    var folder = Path(String(cString: program)).folder
    while folder.text != "/" {
      let models = folder.appending(".boardsnap/models")
      if models.status?.kind == S_IFDIR { return models }
      folder = folder.folder
    }
    throw notFound
  }

  /// Whether the engine is in it.
  static var isThere: Bool {
    do { return try find().status?.kind == S_IFDIR } catch { return false }
  }

  static let notFound = Failure(
    .unavailable, "The engine that reads is not there. Run bin/setup in the clone, or set \(variable) to its folder.")
}
