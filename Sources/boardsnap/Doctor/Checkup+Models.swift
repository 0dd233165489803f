import BoardReading

/// What set-up downloads and makes.
extension Checkup {
  private static let engineName = "libonnxruntime.so.1.32.0"
  private static let modelNames = ["PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx", "recognition.onnx"]

  static func engine(in folder: Path) -> Checkup {
    let file = checked(engineName, in: folder)
    guard !file.isMissing else { return Checkup(what: "ONNX Runtime", finding: file.finding) }
    do throws(ReadingError) {
      let version = try ModelFolder(path: folder.text).engineVersion()
      return Checkup(what: "ONNX Runtime", finding: .found("\(version), \(file.finding.words)"))
    } catch {
      return Checkup(what: "ONNX Runtime", finding: .missing("\(engineName) does not load on this machine"))
    }
  }

  static func models(in folder: Path) -> [Checkup] { modelNames.map { checked($0, in: folder) } }

  /// Compares a file with the hash that set-up noted when it had verified and unpacked it.
  private static func checked(_ name: String, in folder: Path) -> Checkup {
    let path = folder.appending(name)
    guard path.status != nil else { return Checkup(what: name, finding: .missing("not in \(folder)")) }
    do throws(Failure) {
      guard let noted = try notedHash(of: name, in: folder) else {
        return Checkup(what: name, finding: .missing("set-up did not finish with it"))
      }
      let hash = SHA256.hexadecimal(of: try InputFile(path: path, role: "model", limit: 256 << 20).read())
      guard hash == noted else {
        return Checkup(what: name, finding: .missing("changed since set-up; delete \(folder)"))
      }
      return Checkup(what: name, finding: .found("sha256 \(hash.prefix(12))"))
    } catch {
      return Checkup(what: name, finding: .missing(error.sentence))
    }
  }

  /// From the lists that `sha256sum` wrote.
  private static func notedHash(of name: String, in folder: Path) throws(Failure) -> String? {
    for list in ["unpacked.sha256", "prepared.sha256"] {
      let path = folder.appending(list)
      guard path.status != nil else { continue }
      let text = try TextFile(path: path, role: "list").read()
      for line in text.split(separator: "\n") where line.hasSuffix("  \(name)") { return String(line.prefix(64)) }
    }
    return nil
  }
}
