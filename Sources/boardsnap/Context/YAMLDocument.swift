import Yams

/// A YAML file, read with errors that say the line. Keys that nobody reads are refused: a misspelt key
/// would else be a name that is published.
struct YAMLDocument {
  typealias Value = Node

  let file: TextFile
  let root: Node

  init(_ file: TextFile) throws(Failure) { try self.init(file, text: file.read()) }

  /// - Parameter text: what the file is to hold, where that is not what it holds.
  init(_ file: TextFile, text: String) throws(Failure) {
    self.file = file
    do {
      root = try Yams.compose(yaml: text) ?? Node([(Node, Node)]())
    } catch YamlError.duplicatedKeysInMapping(_, let context) {
      throw file.failure(line: context.mark.line, "a key stands in this mapping twice. Take one out.")
    } catch let error as YamlError {
      throw file.failure(line: error.line, "this is not YAML. Check indentation, colons and quotes there.")
    } catch {
      throw file.failure(line: nil, "this is not YAML. Check indentation, colons and quotes.")
    }
  }

  func failure(at node: Node, _ problem: String) -> Failure { file.failure(line: node.mark?.line, problem) }

  /// The values of a mapping by key.
  /// - Parameter keys: all that may stand there.
  func mapping(_ node: Node, of keys: [String], in what: String) throws(Failure) -> [String: Node] {
    if node.isNothing { return [:] }
    guard case .mapping(let mapping) = node else {
      throw failure(at: node, "\(what) must be keys with values, one of: \(keys.joined(separator: ", ")).")
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key, keys.contains(scalar.string) else {
        throw failure(at: key, "unknown key in \(what). It may have: \(keys.joined(separator: ", ")).")
      }
      values[scalar.string] = value
    }
    return values
  }

  /// Whatever keys a mapping has, with where each stands.
  func entries(_ node: Node, in what: String) throws(Failure) -> [(key: String, node: Node, value: Node)] {
    if node.isNothing { return [] }
    guard case .mapping(let mapping) = node else { throw failure(at: node, "\(what) must be keys with values.") }
    var entries: [(key: String, node: Node, value: Node)] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else { throw failure(at: key, "a key in \(what) must be a single value.") }
      entries.append((scalar.string, key, value))
    }
    return entries
  }

  func text(_ node: Node?, _ what: String) throws(Failure) -> String? {
    guard let node, !node.isNothing else { return nil }
    guard case .scalar(let scalar) = node else { throw failure(at: node, "\(what) must be a single value.") }
    return scalar.string
  }

  /// A list, or a single value as a list of one.
  func texts(_ node: Node?, _ what: String) throws(Failure) -> [String] {
    guard let node, !node.isNothing else { return [] }
    guard case .sequence(let items) = node else { return try text(node, what).map { [$0] } ?? [] }
    var texts: [String] = []
    for item in items {
      guard let text = try text(item, "each of \(what)") else { continue }
      texts.append(text)
    }
    return texts
  }
}

extension Node {
  /// An empty place, `~` or `null`.
  fileprivate var isNothing: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: nil
    }
  }
}
