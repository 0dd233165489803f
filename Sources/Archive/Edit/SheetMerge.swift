/// Puts what somebody wrote on a sheet onto the sheet of a board that others changed meanwhile. Statements that only one of
/// the two changed come out as that one left them; where both did, both stand there, and a note says so.
struct SheetMerge {
  private(set) var text = ""
  /// Statements that both changed.
  private(set) var conflicts = 0
  /// Keys at the beginning of statements that somebody else changed.
  private var gone: Set<String> = []

  /// - Parameters:
  ///   - begun: the sheet as it was before either changed anything.
  ///   - mine: the sheet as somebody left it, readable or not.
  ///   - now: the sheet of the board as it is.
  init(begun: String, mine: String, now: String) {
    let (begun, mine) = (SheetText(begun), SheetText(mine))
    let current = SheetText(now)
    text = current.notes
    // What came here from another section, and is there no more as it was: somebody else moved, changed or took it out.
    for section in SheetSection.allCases {
      for row in begun[section] where !current[section].contains(where: { $0.content == row.content }) {
        gone.insert(row.key)
      }
    }
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
    takeOut(begun, missingFrom: mine, &places)
    put(mine, begun, now, &places)
    return places.flatMap { place in place.above + (place.row.map { [$0.line] } ?? []) + place.below }
  }

  /// What somebody took out goes, unless the other changed it, or added to it, meanwhile.
  private mutating func takeOut(_ begun: [SheetText.Row], missingFrom mine: [SheetText.Row], _ places: inout [Place]) {
    let written = Set(mine.map(\.key))
    for row in begun where !written.contains(row.key) {
      guard let place = places.firstIndex(where: { $0.origin == row.key }) else { continue }
      let parts = places[(place + 1)...].prefix { $0.row?.isPart ?? true }
      let isWanted = !row.isPart && parts.contains { $0.row != nil && ($0.origin == nil || $0.isTheirs) }
      guard places[place].isTheirs || isWanted else {
        places[place].row = nil
        continue
      }
      places[place].above.append("# You took this one out, and somebody else changed it or added to it: choose.")
      conflicts += 1
    }
  }

  private mutating func put(
    _ mine: [SheetText.Row], _ begun: [SheetText.Row], _ now: [SheetText.Row], _ places: inout [Place]
  ) {
    let before = Dictionary(begun.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var anchor: Int?
    // The action whose parts come next, where it is not on the sheet any more.
    var lost: SheetText.Row?
    for row in mine {
      let old = before[row.key]
      let place = old.flatMap { old in places.firstIndex { $0.origin == old.key && $0.row != nil } }
      if !row.isPart, !row.isRaw { lost = old != nil && place == nil && row.content == old?.content ? row : nil }
      if let place { anchor = place }
      if let old, row.content == old.content { continue }
      if let place, !places[place].isTheirs {
        places[place].row?.content = row.content
        continue
      }
      if !row.isRaw, now.contains(where: { $0.content == row.content && $0.isPart == row.isPart }) { continue }
      let isClash = old != nil || gone.contains(row.key)
      if isClash { conflicts += 1 }
      var lines = !isClash ? [] : ["# Somebody else changed this one too, or took it out: choose."]
      lines.append(row.isRaw ? row.content : "\(row.isPart ? "++" : "+")\(row.content)")
      if row.isPart, let action = lost {
        // A part does not go under another action.
        conflicts += 1
        places.append(
          Place(
            row: nil,
            below: ["# Somebody else took this action out, and you changed its parts: choose.", "+\(action.content)"]))
        anchor = places.indices.last
        lost = nil
      }
      if let anchor {
        places[anchor].below += lines
      } else {
        places.append(Place(row: nil, below: lines))
        anchor = places.indices.last
      }
      if !row.isPart, !row.isRaw { lost = nil }
    }
  }

  /// A statement of the board as it is, and what goes under it.
  private struct Place {
    /// Nil where it was taken out.
    var row: SheetText.Row?
    /// Its key at the beginning.
    var origin: String?
    /// Whether somebody else changed it.
    var isTheirs = false
    var above: [String] = []
    var below: [String] = []
  }
}
