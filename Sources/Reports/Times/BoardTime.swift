/// A time as a board gives it, to the second.
struct BoardTime: Hashable, Sendable {
  enum Scale: Hashable, Sendable {
    /// Counted from midnight.
    case clock
    /// Counted from the start of the incident: "T+5".
    case relative
  }

  var scale: Scale
  var seconds: Int
  /// Whether the board told the seconds.
  var hasSeconds = false
  /// Whether it can only mean this hour of the day: "2pm", "14:02", "02:14".
  var isSure = true

  static let day = 86_400

  /// "14:02", "+1 00:12", "T+00:05".
  var text: String {
    switch scale {
    case .clock:
      let days = seconds / BoardTime.day
      return (days > 0 ? "+\(days) " : "") + BoardTime.digits(seconds % BoardTime.day, withSeconds: hasSeconds)
    case .relative:
      return (seconds < 0 ? "T-" : "T+") + BoardTime.digits(abs(seconds), withSeconds: hasSeconds)
    }
  }

  private static func digits(_ seconds: Int, withSeconds: Bool) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60] + (withSeconds ? [seconds % 60] : [])
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// "PT1H5M".
  static func duration(_ seconds: Int) -> String {
    let parts = [(seconds / 3600, "H"), (seconds / 60 % 60, "M"), (seconds % 60, "S")].filter { $0.0 > 0 }
    return "PT" + (parts.isEmpty ? "0M" : parts.map { "\($0.0)\($0.1)" }.joined())
  }
}
