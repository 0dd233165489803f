import BoardReading

/// What set-up downloads, and the models in the program, which only that can open.
extension Checkup {
  private static let engineName = "libonnxruntime.so.1.32.0"

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

  /// The detector and the recogniser.
  static func models(in folder: Path) -> [Checkup] {
    let parts = ["detector", "recogniser"]
    do throws(ReadingError) {
      let reader = try BoardReader(models: ModelFolder(path: folder.text), threads: 1)
      let names = [reader.detectorName, reader.recogniserName]
      return zip(parts, names).map { Checkup(what: $0, finding: .found($1)) }
    } catch {
      return parts.map { Checkup(what: $0, finding: .missing("opens once the engine is there")) }
    }
  }

  /// Compares a file with the hash that set-up noted when it had verified and unpacked it.
  private static func checked(_ name: String, in folder: Path) -> Checkup {
    let path = folder.appending(name)
    guard path.status != nil else { return Checkup(what: name, finding: .missing("not in \(folder)")) }
    do throws(Failure) {
      guard let noted = try notedHash(of: name, in: folder) else {
        return Checkup(what: name, finding: .missing("set-up did not finish with it"))
      }
      let hash = SHA256.hexadecimal(of: try InputFile(path: path, role: "engine", limit: 256 << 20).read())
      guard hash == noted else {
        return Checkup(what: name, finding: .missing("changed since set-up; delete \(folder)"))
      }
      return Checkup(what: name, finding: .found("sha256 \(hash.prefix(12))"))
    } catch {
      return Checkup(what: name, finding: .missing(error.sentence))
    }
  }

  /// From the list that `sha256sum` wrote.
  private static func notedHash(of name: String, in folder: Path) throws(Failure) -> String? {
    let path = folder.appending("unpacked.sha256")
    guard path.status != nil else { return nil }
    let text = try TextFile(path: path, role: "list").read()
    return text.split(separator: "\n").first { $0.hasSuffix("  \(name)") }.map { String($0.prefix(64)) }
  }
}
