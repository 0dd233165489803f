import Reports

/// From typed notes to the text of a report.
struct WriteRoad: Sendable {
  var context: Context
  var rendering: Rendering

  func read(_ file: NotesFile) throws(Failure) -> Reading {
    let composition = Composer(context).compose(try file.notes())
    return Reading(composition: composition, isWithoutText: composition.report.lines.isEmpty)
  }

  func rendered(_ reading: Reading) throws(Failure) -> [UInt8] { try rendering.render(reading.composition) }
}
