import ArgumentParser
import Foundation

/// Where words are counted from: files of text, in an order that does not depend on the file system.
enum TrainingText {
  /// The file itself, or the text files in a folder, by name.
  static func files(_ path: String) throws -> [String] {
    var folder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &folder) else {
      throw ValidationError("\(path) does not exist. Give a file or a folder of text.")
    }
    guard folder.boolValue else { return [path] }
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0 != "README.md" && ($0.hasSuffix(".txt") || $0.hasSuffix(".md") || $0.hasSuffix(".conllu")) }
      .sorted().map { path + "/" + $0 }
  }

  /// The lines of a file, without markup, addresses and comments.
  static func lines(of path: String) throws -> [String] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    if path.hasSuffix(".conllu") { return sentences(text) }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") || path.hasSuffix(".md") }.map(plain)
  }

  /// What stands between spaces and is no address, code or picture.
  private static func plain(_ line: Substring) -> String {
    line.split(separator: " ")
      .filter { word in !["http", "](", "=\"", "<", "`", "@"].contains { word.contains($0) } }
      .joined(separator: " ")
  }

  /// The sentences of a CoNLL-U file: forms of column 2, contractions ("don't", numbered "3-4") as they were written.
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    var covered = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard !line.isEmpty else {
        sentences.append(words.joined(separator: " "))
        words = []
        covered = 0
        continue
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count > 2 else { continue }
      let range = columns[0].split(separator: "-").compactMap { Int($0) }
      if range.count == 2 { covered = range[1] } else if range.count != 1 || range[0] <= covered { continue }
      words.append(columns[1])
    }
    return sentences
  }
}
