import CWeights
import Glibc

/// What the program was linked to.
extension Checkup {
  static let program = Checkup(what: "BoardSnap", finding: .found(BoardSnap.configuration.version))

  /// The word counts that are compiled in.
  static var words: Checkup {
    let count = bs_words().count
    return Checkup(what: "word model", finding: .found("\(count) bytes, built in"))
  }

  /// The given names that are compiled in, one a line.
  static var givenNames: Checkup {
    let list = bs_given_names()
    let count = UnsafeBufferPointer(start: list.bytes, count: list.count).count { $0 == UInt8(ascii: "\n") }
    return Checkup(what: "given names", finding: .found("\(count) names, built in"))
  }

  static var libraries: [Checkup] {
    [
      Checkup(what: "OpenCV", finding: openCV), Checkup(what: "libheif", finding: heif),
      Checkup(what: "libpng", finding: text("png_get_libpng_ver")),
      Checkup(what: "libwebp", finding: packed("WebPGetDecoderVersion")),
      Checkup(what: "libtiff", finding: text("TIFFGetVersion")),
      Checkup(what: "libjpeg-turbo", finding: symbol("tjInitDecompress") == nil ? gone : .found("linked")),
    ]
  }

  private static let gone = Finding.missing("not linked")
  private static func symbol(_ name: String) -> UnsafeMutableRawPointer? { dlsym(nil, name) }

  private typealias Text = @convention(c) (UnsafeRawPointer?) -> UnsafePointer<CChar>?
  private typealias Number = @convention(c) (CInt) -> CInt

  /// The first line of what a function without arguments, or with one that may be null, says.
  private static func text(_ name: String) -> Finding {
    guard let symbol = symbol(name), let text = unsafeBitCast(symbol, to: Text.self)(nil) else { return gone }
    let line = String(cString: text).split(separator: "\n").first.map(String.init) ?? ""
    return .found(line.split(separator: " ").last.map(String.init) ?? line)
  }

  private static func number(_ name: String, _ argument: CInt = 0) -> CInt? {
    symbol(name).map { unsafeBitCast($0, to: Number.self)(argument) }
  }

  /// A version in three bytes.
  private static func packed(_ name: String) -> Finding {
    number(name).map { .found("\($0 >> 16).\($0 >> 8 & 255).\($0 & 255)") } ?? gone
  }

  /// OpenCV has no C functions; these are `cv::getVersionMajor()` and so on.
  private static var openCV: Finding {
    guard let major = number("_ZN2cv15getVersionMajorEv"), let minor = number("_ZN2cv15getVersionMinorEv"),
      let revision = number("_ZN2cv18getVersionRevisionEv")
    else { return gone }
    return .found("\(major).\(minor).\(revision)")
  }

  private static var heif: Finding {
    let hevc: CInt = 1  // heif_compression_HEVC, what iPhones write
    guard case .found(let version) = text("heif_get_version") else { return gone }
    return number("heif_have_decoder_for_format", hevc) == 1
      ? .found(version) : .missing("\(version) can't decode HEIC: on Debian, apt-get install libde265-0")
  }
}
