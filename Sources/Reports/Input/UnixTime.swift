/// A moment as seconds since 1970, UTC.
struct UnixTime {
  let seconds: Int

  /// "14:02".
  var clock: String {
    let second = ((seconds % 86_400) + 86_400) % 86_400
    return ChatScanner.digits([second / 3600, second / 60 % 60])
  }

  /// Howard Hinnant's days_from_civil, the other way. Nil before 1970 and after 9999.
  var date: CivilDate? {
    guard 0..<253_402_300_800 ~= seconds else { return nil }
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    return CivilDate(
      year: year + era * 400 + (month >= 10 ? 1 : 0), month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }
}
