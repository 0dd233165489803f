import ArgumentParser

/// What findings are written as.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, sarif, github
}
