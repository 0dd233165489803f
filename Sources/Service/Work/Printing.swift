import Archive

/// Prints pages as PDF: one at a time, since a browser does it and takes a hundred megabytes and a second or two.
actor Printing {
  /// Makes a PDF of a page of HTML.
  typealias Printer = @Sendable (_ page: String) async throws -> [UInt8]

  private let printer: Printer
  private var last: Task<[UInt8], any Error>?
  private var waiting = 0
  private var kept: [String: (version: PublishedVersion, pdf: [UInt8])] = [:]

  private static let mostWaiting = 8
  /// Reports that strangers asked for lately.
  private static let mostKept = 8

  init(_ printer: @escaping Printer) { self.printer = printer }

  /// - Throws: `.unavailable` where many wait already, or it can't be printed.
  func pdf(of page: String) async throws -> [UInt8] {
    guard waiting < Self.mostWaiting else {
      throw Refusal.unavailable(Texts.say("printing.many-reports-are-being"))
    }
    waiting += 1
    defer { waiting -= 1 }
    let (before, printer) = (last, printer)
    let work = Task {
      _ = await before?.result
      return try await printer(page)
    }
    last = work
    do { return try await work.value } catch {
      throw Refusal.unavailable(Texts.say("printing.this-report-cant-be"))
    }
  }

  /// The same, made once for many readers.
  /// - Parameters:
  ///   - place: the address it is published at.
  ///   - page: makes the page, where it is not printed yet.
  func pdf(at place: String, in version: PublishedVersion, _ page: @Sendable () async throws -> String) async throws
    -> [UInt8]
  {
    if let known = kept[place], known.version == version { return known.pdf }
    let pdf = try await pdf(of: page())
    if kept[place] == nil, kept.count >= Self.mostKept, let some = kept.keys.first { kept[some] = nil }
    kept[place] = (version, pdf)
    return pdf
  }
}
