import Archive

extension Moment {
  /// "2026-11-18T14:02:31Z" (RFC 3339).
  var iso: String {
    let rest = seconds - (Moment(date: date)?.seconds ?? seconds)
    return "\(date)T"
      + [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
      + "Z"
  }
}
