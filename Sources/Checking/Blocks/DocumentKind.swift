/// How a document is written.
package enum DocumentKind: String, CaseIterable, Sendable {
  case markdown, text

  /// - Parameter ending: of the file's name, in lower case and without its dot.
  package init(ending: String) {
    self = ["md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd"].contains(ending) ? .markdown : .text
  }
}
