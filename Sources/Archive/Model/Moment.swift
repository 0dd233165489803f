import Reports

/// A moment of time, to the second, without a time zone: as UTC has it.
public struct Moment: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Since the beginning of 1970.
  public let seconds: Int

  /// - Parameter seconds: since the beginning of 1970, UTC.
  public init(seconds: Int) { self.seconds = seconds }

  static let day = 86_400

  public static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }

  /// That many seconds later; earlier where negative.
  public func adding(seconds more: Int) -> Moment { Moment(seconds: seconds + more) }
  /// That many times 24 hours later; earlier where negative.
  public func adding(days: Int) -> Moment { adding(seconds: days * Moment.day) }

  /// The beginning of its day: all that a near miss tells of when it was written.
  public var beginningOfDay: Moment { Moment(seconds: days * Moment.day) }

  /// "2026-11-18".
  public var date: String {
    // Days to a date of the Gregorian calendar: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(Moment.two(month))-\(Moment.two(dayOfYear - (153 * part + 2) / 5 + 1))"
  }

  /// "2026-11-18 14:02 UTC".
  public var description: String {
    let rest = seconds - days * Moment.day
    return "\(date) \(Moment.two(rest / 3600)):\(Moment.two(rest / 60 % 60)) UTC"
  }

  /// Reads "2026-11-18" as the beginning of that day. Nil where there is no such day.
  public init?(date: String) {
    guard CivilDate(iso: date) != nil else { return nil }
    let parts = date.split(separator: "-").compactMap { Int($0) }
    let (month, day) = (parts[1], parts[2])
    let year = month <= 2 ? parts[0] - 1 : parts[0]
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    seconds = (era * 146_097 + dayOfEra - 719_468) * Moment.day
  }

  private var days: Int { seconds >= 0 ? seconds / Moment.day : (seconds + 1) / Moment.day - 1 }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
