/// A form with files, as a browser sends it (RFC 7578).
struct MultipartForm: Sendable {
  struct Part: Sendable, Equatable {
    let name: String
    /// Nil where it is no file.
    let file: String?
    let bytes: [UInt8]
  }

  private(set) var parts: [Part] = []

  /// More would be no form of ours.
  private static let most = 64

  /// - Parameter type: the request's Content-Type.
  /// - Throws: ``Refusal`` where it is no such form.
  init(_ body: [UInt8], type: String) throws(Refusal) {
    guard let boundary = Self.boundary(type) else { throw .bad(Texts.say("multipart.the-form-has-no")) }
    let mark = Array("--\(boundary)".utf8)
    var starts = Self.isDelimiter(body, 0, mark) ? [0] : []
    // A line break stands nowhere else in it, so that nothing is looked at more than twice, whatever is sent.
    let line = Array("\r\n".utf8) + mark
    var at = 0
    while let found = Self.find(line, in: body, from: at) {
      at = found + line.count
      guard Self.isDelimiter(body, found + 2, mark) else { continue }
      starts.append(found + 2)
      guard starts.count <= Self.most else { throw .bad(Texts.say("multipart.the-form-has-too")) }
    }
    guard let last = starts.last, body[(last + mark.count)...].starts(with: Array("--".utf8)) else {
      throw .bad(Texts.say("multipart.the-form-is-cut"))
    }
    for (start, end) in zip(starts, starts.dropFirst()) {
      // A part ends in front of the line break that belongs to the next boundary.
      let content = body[(start + mark.count)..<max(start + mark.count, end - 2)].dropFirst(2)
      guard let part = Self.part(content) else { throw .bad(Texts.say("multipart.a-part-of-the")) }
      parts.append(part)
    }
  }

  /// Alone on its line: a photo may have the same bytes anywhere.
  private static func isDelimiter(_ body: [UInt8], _ start: Int, _ mark: [UInt8]) -> Bool {
    let rest = body[start...]
    guard rest.starts(with: mark) else { return false }
    let next = rest.dropFirst(mark.count).prefix(2)
    return next.elementsEqual("\r\n".utf8) || next.elementsEqual("--".utf8)
  }

  /// The first one of that name that is no file; without blanks at its ends.
  subscript(name: String) -> String? {
    parts.first { $0.name == name && $0.file == nil }.map { Form.trimmed(String(decoding: $0.bytes, as: UTF8.self)) }
  }

  /// Those of that name that have something in them.
  func files(_ name: String) -> [Part] { parts.filter { $0.name == name && $0.file != nil && !$0.bytes.isEmpty } }

  private static func boundary(_ type: String) -> String? {
    guard type.lowercased().hasPrefix("multipart/form-data"), let at = type.range(of: "boundary=") else { return nil }
    var text = type[at.upperBound...].prefix { $0 != ";" }
    if text.hasPrefix("\"") { text = text.dropFirst().prefix { $0 != "\"" } }
    return 1...70 ~= text.utf8.count ? String(text) : nil
  }

  private static func part(_ content: ArraySlice<UInt8>) -> Part? {
    let bytes = Array(content)
    guard let end = find(Array("\r\n\r\n".utf8), in: bytes, from: 0), end < 4096 else { return nil }
    var (name, file): (String?, String?) = (nil, nil)
    for line in String(decoding: bytes[..<end], as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard line.lowercased().hasPrefix("content-disposition:") else { continue }
      name = parameter("name", of: line)
      file = parameter("filename", of: line)
    }
    return name.map { Part(name: $0, file: file, bytes: Array(bytes[(end + 4)...])) }
  }

  private static func parameter(_ name: String, of line: Substring) -> String? {
    for piece in line.split(separator: ";").dropFirst() {
      let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, halves[0].drop(while: \.isWhitespace) == name else { continue }
      return halves[1].hasPrefix("\"") ? String(halves[1].dropFirst().prefix { $0 != "\"" }) : String(halves[1])
    }
    return nil
  }

  private static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first, start <= bytes.count - mark.count else { return nil }
    return bytes.withUnsafeBufferPointer { all in
      var at = start
      while at <= all.count - mark.count {
        guard let next = all[at...(all.count - mark.count)].firstIndex(of: first) else { return nil }
        if all[next..<(next + mark.count)].elementsEqual(mark) { return next }
        at = next + 1
      }
      return nil
    }
  }
}
