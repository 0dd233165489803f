/// Rows in columns, for people to read. The last column may be as long as it likes.
struct Table {
  private var rows: [[String]] = []

  init(_ heading: String...) { rows.append(heading) }

  mutating func add(_ cells: String...) {
    rows.append(cells.map { $0.filter { !$0.isNewline } })
  }

  var isEmpty: Bool { rows.count < 2 }

  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count + 2)
      }
      return line + "\n"
    }.joined()
  }
}
