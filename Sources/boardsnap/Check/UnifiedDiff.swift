import Checking

/// What a fix changes, as `patch` and `git apply` read it.
struct UnifiedDiff {
  /// Lines shown around a change.
  private static let context = 3

  private let document: FixedDocument
  private let starts: LineStarts
  private let lines: Int
  private var output: [UInt8] = []
  /// By how many lines the new file is ahead of the old one.
  private var drift = 0

  static func text(of document: FixedDocument, path: Path) -> [UInt8] {
    var diff = UnifiedDiff(document)
    let (old, new) = path.text.hasPrefix("/") ? (path.text, path.text) : ("a/\(path.text)", "b/\(path.text)")
    diff.output += "--- \(old)\n+++ \(new)\n".utf8
    diff.run()
    return diff.output
  }

  private init(_ document: FixedDocument) {
    self.document = document
    starts = LineStarts(document.bytes)
    lines = starts.start(of: starts.lines - 1) == document.bytes.count ? starts.lines - 1 : starts.lines
  }

  /// Lines that change together, and the edits in them.
  private struct Change {
    var old: Range<Int>
    var edits: [FixedDocument.Edit]
  }

  private mutating func run() {
    var changes: [Change] = []
    for edit in document.edits {
      let old = starts.line(of: edit.range.lowerBound)..<(starts.line(of: edit.range.upperBound - 1) + 1)
      if let last = changes.last, old.lowerBound < last.old.upperBound {
        changes[changes.count - 1].old = last.old.lowerBound..<old.upperBound
        changes[changes.count - 1].edits.append(edit)
      } else {
        changes.append(Change(old: old, edits: [edit]))
      }
    }
    var hunk: [Change] = []
    for change in changes {
      if let last = hunk.last, change.old.lowerBound - last.old.upperBound > 2 * Self.context {
        write(hunk)
        hunk = []
      }
      hunk.append(change)
    }
    write(hunk)
  }

  private mutating func write(_ hunk: [Change]) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let old = max(0, first.old.lowerBound - Self.context)..<min(lines, last.old.upperBound + Self.context)
    var body: [UInt8] = []
    var count = 0
    var line = old.lowerBound
    for change in hunk {
      count += copy(line..<change.old.lowerBound, UInt8(ascii: " "), &body)
      _ = copy(change.old, UInt8(ascii: "-"), &body)
      count += add(change, &body)
      line = change.old.upperBound
    }
    count += copy(line..<old.upperBound, UInt8(ascii: " "), &body)
    let head = "@@ -\(old.lowerBound + 1),\(old.count) +\(old.lowerBound + 1 + drift),\(count) @@\n"
    output += head.utf8 + body
    drift += count - old.count
  }

  private func copy(_ range: Range<Int>, _ mark: UInt8, _ body: inout [UInt8]) -> Int {
    for line in range { append(document.bytes[starts.start(of: line)..<starts.start(of: line + 1)], mark, &body) }
    return range.count
  }

  private func add(_ change: Change, _ body: inout [UInt8]) -> Int {
    let start = starts.start(of: change.old.lowerBound)
    let end = starts.start(of: change.old.upperBound)
    let edits = change.edits.map { edit in
      FixedDocument.Edit(
        range: (edit.range.lowerBound - start)..<(edit.range.upperBound - start), text: edit.text)
    }
    let new = FixedDocument.applied(edits, to: Array(document.bytes[start..<end]))
    let starts = LineStarts(new)
    let count = starts.start(of: starts.lines - 1) == new.count ? starts.lines - 1 : starts.lines
    for line in 0..<count { append(new[starts.start(of: line)..<starts.start(of: line + 1)], UInt8(ascii: "+"), &body) }
    return count
  }

  private func append(_ line: ArraySlice<UInt8>, _ mark: UInt8, _ body: inout [UInt8]) {
    body.append(mark)
    body += line
    if line.last != 0x0A { body += "\n\\ No newline at end of file\n".utf8 }
  }
}
