import Blameless
import Checking

/// Reads typed notes, of whatever kind they turn out to be.
public enum NotesReader {
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark; lines end with LF, CR LF or CR.
  ///   - ending: of the file's name, in lower case and without its dot; empty where there is none. Only a hint.
  public static func notes(of bytes: [UInt8], ending: String = "") throws(InputProblem) -> TypedNotes {
    let lines = try sourceLines(of: bytes)
    let texts = lines.map(\.text)
    let kind = InputKind(of: texts, ending: ending)
    switch kind {
    case .notes: return PlainNotes.read(texts)
    case .markdown: return MarkdownNotes.read(lines)
    case .chat: return ChatNotes.read(texts)
    case .slack: return try SlackNotes.read(bytes)
    case .webVTT, .subRip: return try CaptionNotes.read(texts, kind)
    }
  }

  /// NULs and other controls deep in a text are no reason to refuse it; they become blanks.
  private static func sourceLines(of bytes: [UInt8]) throws(InputProblem) -> [SourceLine] {
    var feed = LineFeed()
    var lines: [SourceLine] = []
    do throws(TextProblem) {
      try feed.feed(bytes) { lines.append($0.withoutControls) }
      try feed.finish { lines.append($0.withoutControls) }
    } catch {
      throw .text(error.description)
    }
    return lines
  }
}

extension SourceLine {
  var text: String { String(decoding: bytes, as: UTF8.self) }

  fileprivate var withoutControls: SourceLine {
    SourceLine(number: number, bytes: Array(text.withoutControls.utf8), start: start, startColumn: startColumn)
  }
}
