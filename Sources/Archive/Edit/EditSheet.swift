import Blameless
import Reports

/// A report's statements as lines to be changed in an editor.
struct EditSheet: Equatable {
  private var sections: [SheetSection: [SheetLine]] = [:]

  subscript(section: SheetSection) -> [SheetLine] { sections[section] ?? [] }

  /// - Parameter numbers: of the report's actions, as `boardsnap actions` has them: their keys have the same.
  init(_ report: Report, numbers: [ActionNumber]) {
    func list(_ section: SheetSection, _ statements: [Statement]) {
      sections[section] = statements.enumerated().map { SheetLine(.statement($0.offset), text: "\($0.element.text)") }
    }
    sections[.title] = [SheetLine(.statement(0), text: "\(report.title)")]
    list(.summary, report.summary)
    list(.impact, report.impact)
    sections[.timeline] = report.timeline.enumerated().map {
      SheetLine(.statement($0.offset), time: $0.element.time, text: "\($0.element.text)")
    }
    sections[.factors] = report.factors.enumerated().map {
      SheetLine(.statement($0.offset), text: "\($0.element.text)")
    }
    sections[.actions] = report.actions.enumerated().flatMap { index, action -> [SheetLine] in
      let number = numbers[index].number - 1
      return [SheetLine(.statement(number), text: "\(action.title)")]
        + action.subtasks.enumerated().map {
          SheetLine(
            .subtask(action: number, numbers[index].parts[$0.offset] - 1), text: "\($0.element.title)")
        }
    }
    list(.decisions, report.decisions)
    sections[.questions] = report.questions.enumerated().map {
      SheetLine(.statement($0.offset), text: "\($0.element.text)")
    }
    list(.wentWell, report.wentWell)
    list(.wentPoorly, report.wentPoorly)
    list(.lucky, report.lucky)
    list(.notes, report.notes)
    list(.leadership, report.leadership)
  }

  /// What is wrong with the sheet itself.
  private(set) var problems: [EditProblem] = []

  /// Reads a sheet that somebody changed.
  init(_ text: String) {
    let headings = Dictionary(uniqueKeysWithValues: SheetSection.allCases.map { ($0.heading.lowercased(), $0) })
    var section: SheetSection?
    var names: Set<String> = []
    for (offset, line) in text.withoutControls.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = line.split(separator: " ").joined(separator: " ")
      if words.isEmpty || words.hasPrefix("#") { continue }
      if let heading = headings[words.lowercased()] {
        section = heading
        continue
      }
      guard let place = section, var read = SheetLine(Substring(words), in: place) else {
        problems.append(.unreadable(line: offset + 1))
        continue
      }
      read.number = offset + 1
      if read.text.isEmpty {
        problems.append(.empty(line: offset + 1))
      } else if let key = read.name(in: place), !names.insert(key).inserted {
        problems.append(.twice(line: offset + 1))
        continue
      } else if read.key.isPart, place != .actions {
        problems.append(.astray(line: offset + 1))
        continue
      }
      sections[place, default: []].append(read)
    }
    if self[.title].count != 1 { problems.append(.noTitle) }
  }

  /// - Parameter board: named in the notes at its top.
  func rendered(for board: StoredBoard.ID) -> String {
    var text = """
      # Board \(board). Change what stands after a bar. Take a line out, and its statement goes. Add one under its heading
      # with a plus: "+ | What is new"; "++ | A part of the action above". Put a line under another heading, and its
      # statement moves there. Lines like this one are not read.
      # Nobody is named and nobody is blamed in a report: what you change is checked when you save and leave.

      """
    for section in SheetSection.allCases {
      text += "\n\(section.heading)\n"
      for line in self[section] { text += line.rendered(in: section) + "\n" }
    }
    return text
  }
}
