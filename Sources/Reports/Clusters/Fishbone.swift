import Whiteboard

/// A fishbone: categories at the ends of bones that run to a spine, and the factors along each bone.
struct Fishbone {
  let board: Board
  let frames: [Frame?]

  private struct Bone {
    var line: Int
    var frame: Frame
  }

  /// Whether a text can name a bone.
  static func isCategory(_ text: String) -> Bool {
    let words = Plain.words(text)
    return words.count <= 3 && names.contains(words.joined(separator: " "))
  }

  /// Whether three of the headings or more name bones.
  static func isTyped(_ notes: TypedNotes) -> Bool {
    notes.lines.count { if case .heading = $0.place { isCategory($0.text) } else { false } } > 2
  }

  /// The usual bones: Ishikawa's six, and those of software teams.
  private static let names: Set<String> = [
    "people", "process", "processes", "tools", "tooling", "environment", "environments", "method", "methods", "machine",
    "machines", "material", "materials", "measurement", "measurements", "management", "technology", "tech", "code",
    "monitoring", "communication", "policy", "policies", "procedures", "procedure", "equipment", "infrastructure",
    "infra",
    "culture", "training", "documentation", "docs", "testing", "tests", "deployment", "configuration", "config",
    "hardware", "software", "data", "design", "organisation", "organization", "system", "systems", "suppliers",
    "skills",
    "surroundings", "manpower", "mother nature", "place", "product", "architecture", "release", "detection", "response",
    "platform", "third parties", "third party", "vendors", "vendor", "observability", "knowledge", "time", "staffing",
  ]

  var clusters: [Cluster] {
    var bones: [Bone] = board.lines.indices.compactMap { index in
      guard let frame = frames[index], board.lines[index].mark == nil, Fishbone.isCategory(board.lines[index].text)
      else {
        return nil
      }
      return Bone(line: index, frame: frame)
    }
    bones.sort { $0.frame.minX < $1.frame.minX }
    guard bones.count >= 3 else { return [] }
    let rows = rows(of: bones)
    guard let upper = rows.first, rows.count <= 2, rows.allSatisfy({ $0.count > 1 }) || rows.count == 1 else {
      return []
    }
    let lower = rows.count == 2 ? rows[1] : []
    let top = upper.map(\.frame.maxY).max() ?? 0
    let spine = lower.map(\.frame.minY).min().map { (top + $0) / 2 }
    var statements: [[Cluster.Piece]] = []
    for (row, isUpper) in [(upper, true), (lower, false)] {
      for (place, bone) in row.enumerated() {
        let right = place + 1 < row.count ? row[place + 1].frame.minX - bone.frame.height : nil
        let lines = lines(of: bone, until: right, spine: spine, isUpper: isUpper, bones: bones)
        statements.append([Cluster.Piece(bone.line)])
        statements += lines.map { [Cluster.Piece($0)] }
      }
    }
    let body = Cluster(statements: statements, isLoose: true)
    guard let spine else { return [body] }
    return [body] + head(behind: upper + lower, spine: spine, besides: Set(statements.flatMap { $0.map(\.line) }))
  }

  /// What the bones lead to, at the end of the spine.
  private func head(behind bones: [Bone], spine: Double, besides taken: Set<Int>) -> [Cluster] {
    guard let last = bones.max(by: { $0.frame.maxX < $1.frame.maxX }) else { return [] }
    let height = last.frame.height
    let lines = board.lines.indices.filter { index in
      guard let frame = frames[index], !taken.contains(index), board.lines[index].photo == board.lines[last.line].photo
      else { return false }
      return frame.minX > last.frame.maxX + 3 * height && abs(frame.midY - spine) < 5 * height
    }.sorted { (frames[$0]?.midY ?? 0) < (frames[$1]?.midY ?? 0) }
    guard !lines.isEmpty, lines.count <= 5 else { return [] }
    return [Cluster(statements: [lines.map { Cluster.Piece($0) }])]
  }

  /// Labels of one height.
  private func rows(of bones: [Bone]) -> [[Bone]] {
    var rows: [[Bone]] = []
    for bone in bones {
      if let row = rows.firstIndex(where: { abs($0[0].frame.midY - bone.frame.midY) < 2.5 * bone.frame.height }) {
        rows[row].append(bone)
      } else {
        rows.append([bone])
      }
    }
    return rows.sorted { $0[0].frame.midY < $1[0].frame.midY }
  }

  private func lines(of bone: Bone, until right: Double?, spine: Double?, isUpper: Bool, bones: [Bone]) -> [Int] {
    let labels = Set(bones.map(\.line))
    let height = bone.frame.height
    let column = board.lines.indices.filter { index in
      guard let frame = frames[index], !labels.contains(index),
        board.lines[index].photo == board.lines[bone.line].photo,
        frame.minX > bone.frame.minX - 2 * height, frame.minX < right ?? (bone.frame.minX + 30 * height)
      else { return false }
      if let right, frame.maxX > right + 2 * height { return false }
      guard Heading(board.lines[index].text)?.rest != "" else { return false }
      return isUpper
        ? frame.minY > bone.frame.minY && frame.midY < spine ?? .infinity
        : frame.maxY < bone.frame.maxY && frame.midY > spine ?? 0
    }.sorted { (frames[$0]?.midY ?? 0) < (frames[$1]?.midY ?? 0) }
    // Away from the label until a gap.
    var kept: [Int] = []
    var edge = bone.frame
    for index in isUpper ? column : column.reversed() {
      guard let frame = frames[index] else { continue }
      let gap = isUpper ? frame.minY - edge.maxY : edge.minY - frame.maxY
      if gap > (kept.isEmpty ? 6 : 2.5) * height { break }
      kept.append(index)
      edge = frame
    }
    return isUpper ? kept : kept.reversed()
  }
}
