/// Words of the language that are names too: "will", "page", "mark".
package enum PlainWords {
  /// - Parameter key: folded, as ``Folding`` does.
  package static func contains(_ key: String) -> Bool {
    GivenNames.match(key) == .alsoAWord || NotPeople.contains(key) || Verbs.lookUp(key) != nil
      || People.heads.contains(key)
  }
}
