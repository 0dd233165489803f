import Blameless
import Yams

/// A context file's text, with a word or a person added, and all else as its owner wrote it.
///
/// The text is edited and not written anew, so that comments and order stay. Only what YAML is certain about is touched:
/// whoever calls reads the result back and compares.
struct ContextText {
  private(set) var text: String

  init(_ text: String) { self.text = text }

  /// - Returns: false where the file is written in a way that can't be added to.
  mutating func add(word: String) -> Bool {
    let item = YAMLText.quoted(word)
    guard let root else { return append("vocabulary:\n  words: [\(item)]\n") }
    guard let vocabulary = root.value("vocabulary") else { return append("vocabulary:\n  words: [\(item)]\n") }
    if let words = vocabulary.value("words") {
      return add(item: item, block: { "\($0)- \(item)\n" }, to: words)
    }
    guard case .mapping(let mapping) = vocabulary, let mark = vocabulary.mark else { return false }
    if isOpen("{", at: mark) { return insert("words: [\(item)]" + (mapping.isEmpty ? "" : ", "), after: mark) }
    guard let first = mapping.first?.key.mark else { return false }
    return insertLine("words: [\(item)]\n", at: first)
  }

  mutating func add(_ person: Person) -> Bool {
    guard let people = root?.value("people") else {
      return append("people:\n\(RosterYAML.text(of: person, indent: "  "))")
    }
    return add(
      item: Self.flow(person), block: { RosterYAML.text(of: person, indent: $0) }, to: people)
  }

  private static func flow(_ person: Person) -> String {
    let role = person.role.map { ", role: \(YAMLText.quoted($0))" } ?? ""
    return "{name: \(YAMLText.quoted(person.name))\(role)}"
  }

  /// Nil where there is nothing yet.
  private var root: Node? {
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch { return nil }
    guard case .mapping(let mapping)? = node, !mapping.isEmpty else { return nil }
    return node
  }

  /// - Parameter block: an item of a list, given what stands before its dash.
  private mutating func add(item: String, block: (String) -> String, to list: Node) -> Bool {
    guard case .sequence(let items) = list, let mark = list.mark else { return false }
    if isOpen("[", at: mark) { return insert(item + (items.isEmpty ? "" : ", "), after: mark) }
    guard let first = items.first?.mark, let line = line(first.line), let dash = line.firstIndex(of: "-") else {
      return false
    }
    return insert(block(String(line[..<dash])), before: line.startIndex)
  }

  private mutating func append(_ lines: String) -> Bool {
    if let last = text.last, !last.isNewline { text += "\n" }
    text += lines
    return true
  }

  /// A line of its own before the one at `mark`, as far in as that one.
  private mutating func insertLine(_ words: String, at mark: Mark) -> Bool {
    guard let line = line(mark.line) else { return false }
    return insert(String(repeating: " ", count: mark.column - 1) + words, before: line.startIndex)
  }

  /// Behind the bracket at `mark`.
  private mutating func insert(_ words: String, after mark: Mark) -> Bool {
    guard let bracket = place(of: mark) else { return false }
    return insert(words, before: text.index(after: bracket))
  }

  /// Whether a list or mapping is written in brackets.
  private func isOpen(_ bracket: Character, at mark: Mark) -> Bool {
    place(of: mark).map { text[$0] == bracket } ?? false
  }

  /// Nil where the text has no character there.
  private func place(of mark: Mark) -> String.Index? {
    guard let line = line(mark.line),
      let place = line.index(line.startIndex, offsetBy: mark.column - 1, limitedBy: line.endIndex),
      place < line.endIndex
    else { return nil }
    return place
  }

  private mutating func insert(_ words: String, before place: String.Index) -> Bool {
    text.insert(contentsOf: words, at: place)
    return true
  }

  /// - Parameter number: from 1.
  private func line(_ number: Int) -> Substring? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }
}

extension Node {
  fileprivate func value(_ key: String) -> Node? {
    guard case .mapping(let mapping) = self else { return nil }
    return mapping.first { $0.key.string == key }?.value
  }
}
