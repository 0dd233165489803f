extension String {
  /// What steers a terminal is no writing: control characters become blanks, but for the end of a line and a tab.
  package var withoutControls: String {
    // U+0080 to U+009F begin with 0xC2; most of what does is no control, and is looked at closely then.
    let mayHoldSome = utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 }
    guard mayHoldSome else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
          return isControl ? " " : scalar
        }))
  }
}
