/// What Pro costs. Money is in cents.
public struct Price: Hashable, Sendable {
  /// For one month.
  public var monthly: Int
  /// For twelve months at once.
  public var yearly: Int

  /// $9.99 a month or $69.99 a year.
  public static let pro = Price(monthly: 999, yearly: 6999)

  /// How much of twelve months one year saves, in whole percent.
  public var saved: Int {
    let twelve = monthly * 12
    return ((twelve - yearly) * 200 + twelve) / (twelve * 2)
  }

  /// "$9.99 a month or $69.99 a year (42 % saved)".
  public var text: String { "\(Price.dollars(monthly)) a month or \(Price.dollars(yearly)) a year (\(saved) % saved)" }

  private static func dollars(_ cents: Int) -> String {
    let rest = cents % 100
    return "$\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
