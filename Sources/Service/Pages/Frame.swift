/// What is round every page.
struct Frame: Sendable {
  /// Of who is signed in; nil where nobody is.
  let name: String?
  let isLibrary: Bool
  let isSnap: Bool
  let isActions: Bool
  let isSearch: Bool
  let isAccount: Bool

  /// - Parameter place: the part of the site that the page is in.
  init(_ name: String?, at place: String) {
    self.name = name
    isLibrary = place == "library"
    isSnap = place == "snap"
    isActions = place == "actions"
    isSearch = place == "search"
    isAccount = place == "account"
  }
}
