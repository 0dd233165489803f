import ChildProcesses
import Foundation
import Glibc

/// A browser that prints pages, where one is installed: Chromium and those made from it.
struct Browser: Sendable {
  let path: Path

  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]

  /// - Throws: `.unavailable` where none is on the search path.
  static func installed() throws(Failure) -> Browser {
    guard let browser = Browser() else {
      throw Failure(
        .unavailable,
        "A PDF is printed by Chromium, and none is installed. Install it ('apt-get install chromium'), or use --format html "
          + "and print the page.")
    }
    return browser
  }

  private init(path: Path) { self.path = path }

  /// Nil where none is on the search path.
  init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":").map(String.init)
    let paths = Self.names.flatMap { name in folders.map { Path($0).appending(name) } }
    guard let path = paths.first(where: { access($0.text, X_OK) == 0 }) else { return nil }
    self.init(path: path)
  }

  /// A page of text takes a second or two.
  private static let patience = Duration.seconds(60)

  /// - Returns: the page as a PDF. The browser gets a folder of its own, no network is needed, and nothing is left behind.
  func print(_ page: String) throws(Failure) -> [UInt8] {
    var template = Array((folder + "/boardsnap.XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(
        .inputOutput, "No folder could be made in \(folder) for the PDF: \(reason(errno)). Make room there.")
    }
    let place = Path(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    defer { remove(place) }
    let source = place.appending("report.html")
    let output = place.appending("report.pdf")
    try OutputFile(path: source, existing: .refuse, readers: .ownerOnly).write(Array(page.utf8))
    try run(source: source, output: output, profile: place.appending("profile"))
    return try InputFile(path: output, role: "PDF", limit: 256 << 20).read()
  }

  private var folder: String { ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp" }

  private func run(source: Path, output: Path, profile: Path) throws(Failure) {
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
      "--disable-sync", "--disable-component-update", "--disable-dev-shm-usage", "--no-pdf-header-footer",
      "--user-data-dir=\(profile.text)", "--print-to-pdf=\(output.text)", "file://\(source.text)",
    ]
    // The superuser has no sandbox in Chromium; the page is our own, and its policy lets nothing in.
    if geteuid() == 0 { arguments.insert("--no-sandbox", at: 0) }
    let browser: ChildProcess
    do { browser = try ChildProcess(path.text, arguments) } catch {
      throw Failure(.unavailable, "\(path) could not be started. Install Chromium anew, or use --format html.")
    }
    let end = ContinuousClock.now + Self.patience
    while browser.isRunning, .now < end, !Task.isCancelled { usleep(20_000) }
    if browser.isRunning {
      browser.end()
      browser.wait()
      if Task.isCancelled { throw Failure.stopped }
      throw Failure(
        .defect,
        "\(path) made no PDF in \(Self.patience.components.seconds) seconds. Use --format html and print the page.")
    }
    guard browser.wait().isSuccess, output.status != nil else {
      throw Failure(.defect, "\(path) made no PDF. Use --format html and print the page.")
    }
  }

  /// Takes away the folder that was made for the print.
  private func remove(_ place: Path) {
    do { try FileManager.default.removeItem(atPath: place.text) } catch {
      StandardError.say("\(place) could not be removed. It holds the report; remove it yourself.")
    }
  }
}
