import JSONText

/// A sheet that somebody wrote on and that no report has taken yet. Private: names may stand on it.
struct KeptSheet {
  /// As it was before anything was written on it.
  var begun: String
  /// As it is now.
  var text: String

  var bytes: [UInt8] {
    Array(JSONValue.object([("begun", .string(begun)), ("text", .string(text))]).line.utf8)
  }

  init(begun: String, text: String) {
    self.begun = begun
    self.text = text
  }

  /// Nil where it is none.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONReader.value(of: bytes), let begun = value["begun"]?.string,
      let text = value["text"]?.string
    else { return nil }
    self.init(begun: begun, text: text)
  }
}
