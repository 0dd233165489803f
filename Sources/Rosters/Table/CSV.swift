/// Comma-separated values as RFC 4180 has them: quoted fields may hold commas, line breaks and doubled quotes.
struct CSV {
  struct Row: Equatable {
    /// Of the line it begins on, from 1.
    let line: Int
    let fields: [String]
  }

  /// Lines without anything are left out.
  /// - Throws: `.unclosedQuote`, `.textAfterQuote`.
  static func rows(of text: String) throws(RosterProblem) -> [Row] {
    var reader = Reader(text)
    var rows: [Row] = []
    while let row = try reader.row() {
      if row.fields != [""] { rows.append(row) }
    }
    return rows
  }

  private struct Reader {
    private let text: [Character]
    private var place = 0
    private var line = 1

    // A line break of two characters is one `Character`, so that Windows' files need no special care.
    init(_ text: String) { self.text = Array(text) }

    mutating func row() throws(RosterProblem) -> Row? {
      guard place < text.count else { return nil }
      let first = line
      var fields: [String] = []
      while true {
        fields.append(try field())
        guard place < text.count else { break }
        let separator = text[place]
        place += 1
        if separator.isNewline {
          line += 1
          break
        }
      }
      return Row(line: first, fields: fields)
    }

    private mutating func field() throws(RosterProblem) -> String {
      var field = ""
      guard place < text.count, text[place] == "\"" else {
        while place < text.count, text[place] != ",", !text[place].isNewline {
          field.append(text[place])
          place += 1
        }
        return field
      }
      let opened = line
      place += 1
      while place < text.count {
        let character = text[place]
        place += 1
        if character == "\"" {
          guard place < text.count, text[place] == "\"" else {
            guard place == text.count || text[place] == "," || text[place].isNewline else {
              throw .textAfterQuote(line: line)
            }
            return field
          }
          place += 1
        }
        if character.isNewline { line += 1 }
        field.append(character)
      }
      throw .unclosedQuote(line: opened)
    }
  }

  /// A field as it is written: in quotes where it must be.
  static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) || text.first?.isWhitespace == true else {
      return text
    }
    return "\"" + text.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }
}
