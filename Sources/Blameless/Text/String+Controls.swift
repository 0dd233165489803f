extension String {
  /// What steers a terminal is no writing: control characters become blanks, but for the end of a line and a tab, and what
  /// is not seen goes.
  package var withoutControls: String {
    let seen = withoutUnseen
    // U+0080 to U+009F begin with 0xC2; most of what does is no control, and is looked at closely then.
    let mayHoldSome = seen.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 }
    guard mayHoldSome else { return seen }
    return String(
      String.UnicodeScalarView(
        seen.unicodeScalars.map { scalar in
          let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
          return isControl ? " " : scalar
        }))
  }

  /// Without what is not seen and lets text read other than it is, unless a script or an emoji needs it where it stands.
  var withoutUnseen: String {
    // Plain text has none.
    let mayHoldSome = utf8.contains { $0 >= 0xC2 }
    guard mayHoldSome, unicodeScalars.contains(where: \.isUnseen) else { return self }
    let scalars = Array(unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if !scalar.isUnseen || scalar.isNeeded(between: kept.last, and: next) { kept.append(scalar) }
    }
    return String(kept)
  }
}
