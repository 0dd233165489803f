import Reports

extension Composer {
  /// As the team has set it up.
  init(_ context: Context) {
    self.init(
      roster: context.people, vocabulary: context.vocabulary,
      settings: ReportSettings(date: context.date, smallRoles: context.smallRoles))
  }
}
