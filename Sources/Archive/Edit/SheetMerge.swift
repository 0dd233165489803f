/// Puts what somebody wrote on a sheet onto the sheet of a board that others changed meanwhile. Statements that only one of
/// the two changed come out as that one left them; where both did, both stand there, and a note says so.
struct SheetMerge {
  private(set) var text = ""
  /// Statements that both changed.
  private(set) var conflicts = 0

  /// - Parameters:
  ///   - begun: the sheet as it was before either changed anything.
  ///   - mine: the sheet as somebody left it, readable or not.
  ///   - now: the sheet of the board as it is.
  init(begun: String, mine: String, now: String) {
    let (begun, mine) = (SheetText(begun), SheetText(mine))
    let current = SheetText(now)
    text = current.notes
    for section in SheetSection.allCases {
      text += "\n\(section.heading)\n"
      let merged = merge(begun[section], mine[section], current[section])
      for line in merged { text += line + "\n" }
    }
  }

  private mutating func merge(_ begun: [SheetText.Row], _ mine: [SheetText.Row], _ now: [SheetText.Row]) -> [String] {
    var places = now.map { Place(row: $0) }
    // Where each statement that was there at the beginning stands now; keys may have moved.
    for row in begun {
      let place = places.firstIndex {
        $0.origin == nil && $0.row?.content == row.content && $0.row?.isPart == row.isPart
      }
      if let place { places[place].origin = row.key }
    }
    // What is left under the same key was changed by somebody else.
    for row in begun where !places.contains(where: { $0.origin == row.key }) {
      guard let place = places.firstIndex(where: { $0.origin == nil && $0.row?.key == row.key }) else { continue }
      places[place].origin = row.key
      places[place].isTheirs = true
    }
    let written = Dictionary(mine.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for row in begun where written[row.key] == nil {
      let place = places.firstIndex { $0.origin == row.key && !$0.isTheirs }
      if let place { places[place].row = nil }
    }
    let before = Dictionary(begun.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var anchor: Int?
    for row in mine {
      if let old = before[row.key] {
        let place = places.firstIndex { $0.origin == row.key }
        if let place { anchor = place }
        if row.content == old.content { continue }
        if let place, !places[place].isTheirs {
          places[place].row?.content = row.content
          continue
        }
      }
      if row.isRaw == false, now.contains(where: { $0.content == row.content && $0.isPart == row.isPart }) { continue }
      let isConflict = before[row.key] != nil
      if isConflict { conflicts += 1 }
      let lines =
        (isConflict ? ["# Somebody else changed this one too: choose."] : [])
        + [row.isRaw ? row.content : "\(row.isPart ? "++" : "+")\(row.content)"]
      if let anchor {
        places[anchor].below += lines
      } else {
        places.append(Place(row: nil, below: lines))
        anchor = places.indices.last
      }
    }
    return places.flatMap { place in (place.row.map { [$0.line] } ?? []) + place.below }
  }

  /// A statement of the board as it is, and what goes under it.
  private struct Place {
    /// Nil where it was taken out.
    var row: SheetText.Row?
    /// Its key at the beginning.
    var origin: String?
    /// Whether somebody else changed it.
    var isTheirs = false
    var below: [String] = []
  }
}
