extension BlamelessText {
  /// Who holds an action, as the board has it: the one name that a project may choose to publish, on a board that is no
  /// incident.
  package init(holder: String) { self.init(edited: holder) }
}
