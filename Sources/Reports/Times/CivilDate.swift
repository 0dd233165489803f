/// A day of the Gregorian calendar.
package struct CivilDate: Hashable, Comparable, Sendable {
  var year: Int
  var month: Int
  var day: Int

  /// Nil where there is no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= CivilDate.length(of: month, in: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// - Parameter iso: "2026-11-18", with all its figures.
  package init?(iso: String) {
    let parts = iso.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy({ 48...57 ~= $0 }) else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  var iso: String {
    let two: (Int) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// 0 is Monday. Sakamoto's method.
  var weekday: Int {
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    return (y + y / 4 - y / 100 + y / 400 + shift[month - 1] + day + 6) % 7
  }

  func adding(days: Int) -> CivilDate {
    var date = self
    for _ in 0..<max(days, 0) {
      date.day += 1
      guard date.day > CivilDate.length(of: date.month, in: date.year) else { continue }
      date.day = 1
      date.month = date.month % 12 + 1
      if date.month == 1 { date.year += 1 }
    }
    return date
  }

  package static func < (a: CivilDate, b: CivilDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  private static func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
