import BoardReading
import Foundation
import Glibc

/// The side that decodes: inputs come by standard input, each a length of four bytes and the bytes; what became of each
/// goes to standard output, as a byte and the peak of memory in kilobytes, four bytes.
struct DecodingLoop {
  let megabytes: Int

  func run() throws {
    var space = rlimit(rlim_cur: rlim_t(megabytes) << 20, rlim_max: rlim_t(megabytes) << 20)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &space)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    let (input, output) = (FileHandle.standardInput, FileHandle.standardOutput)
    while let head = try input.read(upToCount: 4), head.count == 4 {
      let length = head.reversed().reduce(0) { $0 << 8 | Int($1) }
      let file = [UInt8](length > 0 ? try input.read(upToCount: length) ?? Data() : Data())
      let outcome = decode(file)
      let peak = UInt32(clamping: try Self.peak())
      try output.write(contentsOf: [outcome] + (0..<4).map { UInt8(truncatingIfNeeded: peak >> (8 * $0)) })
    }
  }

  /// In kilobytes. From here, because `getrusage` also counts what the starting process had before the start.
  private static func peak() throws -> Int {
    let status = try String(contentsOf: URL(filePath: "/proc/self/status"), encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }

  private func decode(_ file: [UInt8]) -> UInt8 {
    do {
      let photo = try Photo(decoding: file, named: "photo")
      // Every pixel was written, and can be read back.
      _ = photo.pixel(x: photo.width - 1, y: photo.height - 1)
      return 0
    } catch {
      if case .outOfMemory = error { return 2 }
      return 1
    }
  }
}
