import Reports

/// What photos or notes say, before it is written as anything.
struct Reading: Sendable {
  let composition: Composition
  /// Names painted over; none of notes. Nil where nobody asked for them.
  var pictures: [BoardPicture]? = []
  /// Whether nothing was there to be read.
  let isWithoutText: Bool
}
