/// A line as it was read, with what somebody retyped of it as it is published. Where a name stands in the one and a role in the
/// other, the name stays.
struct RetypedLine {
  let raw: String

  /// - Parameters:
  ///   - raw: as it was read.
  ///   - published: the same without names.
  ///   - typed: what the published line is to say.
  init(_ raw: String, published: String, typed: String) {
    let (old, new) = (published.split(separator: " "), typed.split(separator: " "))
    let read = raw.split(whereSeparator: \.isWhitespace)
    guard read != old, old != new else {
      self.raw = old == new ? raw : typed
      return
    }
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    // With the words around it: what was left out has a place too.
    let (before, behind) = (max(0, start - 1), min(old.count, old.count - end + 1))
    let sought = Array(old[before..<behind])
    let places = read.indices.filter { read[$0...].starts(with: sought) }
    guard !sought.isEmpty, places.count == 1, let place = places.first else {
      self.raw = typed
      return
    }
    let put = old[before..<start] + new[start..<(new.count - end)] + old[(old.count - end)..<behind]
    self.raw = (read[..<place] + put + read[(place + sought.count)...]).joined(separator: " ")
  }
}
