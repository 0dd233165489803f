extension Context {
  /// What the options say, or the nearest `.boardsnap.yml`.
  /// - Parameter input: the file that it is about; the settings are looked for from its folder upwards.
  static func whole(context: String?, roster: String?, beside input: Path? = nil) throws(Failure) -> Context {
    try SettingsFinder(context: context.map(Path.init), roster: roster.map(Path.init))
      .context(for: input?.folder ?? Path("."))
  }
}
