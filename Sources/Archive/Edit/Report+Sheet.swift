import Blameless
import Reports
import Whiteboard

extension Report {
  /// What stands on a sheet under a key.
  /// - Parameter numbers: of the report's actions.
  func statement(_ section: SheetSection, _ index: Int, numbers: [ActionNumber]) -> (
    text: BlamelessText, sources: [Line.ID]
  )? {
    func found<Item>(_ items: [Item], _ text: KeyPath<Item, BlamelessText>, _ sources: KeyPath<Item, [Line.ID]>)
      -> (text: BlamelessText, sources: [Line.ID])?
    {
      items.indices.contains(index) ? (items[index][keyPath: text], items[index][keyPath: sources]) : nil
    }
    switch section {
    case .title: return index == 0 ? (title, []) : nil
    case .summary: return found(summary, \.text, \.sources)
    case .impact: return found(impact, \.text, \.sources)
    case .timeline: return found(timeline, \.text, \.sources)
    case .factors: return found(factors, \.text, \.sources)
    case .actions: return numbers.firstIndex { $0.number == index + 1 }.map { (actions[$0].title, actions[$0].sources) }
    case .decisions: return found(decisions, \.text, \.sources)
    case .questions: return found(questions, \.text, \.sources)
    case .wentWell: return found(wentWell, \.text, \.sources)
    case .wentPoorly: return found(wentPoorly, \.text, \.sources)
    case .lucky: return found(lucky, \.text, \.sources)
    case .notes: return found(notes, \.text, \.sources)
    case .leadership: return found(leadership, \.text, \.sources)
    }
  }
}
