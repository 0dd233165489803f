import Archive
import Reports

/// What is handed in to be kept, and how it becomes a report.
enum KeptInput: Sendable {
  case photos([PhotoFile], SnapRoad)
  case notes(NotesFile, WriteRoad)

  var context: Context {
    switch self {
    case .photos(_, let road): road.context
    case .notes(_, let road): road.context
    }
  }

  /// The same, read with what is known in its project as well.
  func knowing(_ project: ProjectContext) -> KeptInput {
    switch self {
    case .photos(let photos, var road):
      road.context = road.context.adding(project)
      road.rendering.context = road.context
      return .photos(photos, road)
    case .notes(let file, var road):
      road.context = road.context.adding(project)
      road.rendering.context = road.context
      return .notes(file, road)
    }
  }

  /// As part of a sentence.
  var noun: String {
    switch self {
    case .photos(let photos, _): photos.count == 1 ? "photo is" : "photos are"
    case .notes: "text is"
    }
  }

  /// All that its reader needs, in a later run too.
  var settings: InputSettings {
    var settings = InputSettings(context)
    if case .notes(let file, _) = self { settings.ending = file.ending }
    return settings
  }

  /// With its bytes in memory: what is kept is what is read, whatever becomes of the file meanwhile.
  func loaded() throws(Failure) -> KeptInput {
    switch self {
    case .photos(let files, let road):
      var photos: [PhotoFile] = []
      for file in files {
        var photo = file
        photo.given = try file.bytes()
        photos.append(photo)
      }
      return .photos(photos, road)
    case .notes(var file, let road):
      file.given = try file.bytes()
      return .notes(file, road)
    }
  }

  func handed() throws(Failure) -> [Handed] {
    switch self {
    case .photos(let photos, _):
      var handed: [Handed] = []
      for photo in photos { handed.append(Handed(.photo, try photo.bytes())) }
      return handed
    case .notes(let file, _): return [Handed(.notes, try file.bytes())]
    }
  }

  /// Whether the report shows the board.
  var hasPictures: Bool {
    switch self {
    case .photos(_, let road): road.rendering.format.hasPictures
    case .notes: false
    }
  }

  /// - Parameter isPictured: whether the pictures are made now.
  func read(pictures isPictured: Bool) async throws(Failure) -> Reading {
    switch self {
    case .photos(let photos, let road): try await road.read(photos, pictures: isPictured)
    case .notes(let file, let road): try road.read(file)
    }
  }

  func rendered(_ reading: Reading) throws(Failure) -> [UInt8] {
    switch self {
    case .photos(_, let road): try road.rendered(reading)
    case .notes(_, let road): try road.rendered(reading)
    }
  }
}
