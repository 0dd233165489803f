import Blameless
import Whiteboard

/// What a board says, as it may be published: no individual is named and nobody is blamed in any text of it, and every
/// statement leads back to lines of the board. `Documentation/report.schema.json` describes it as JSON.
public struct Report: Sendable, Equatable {
  /// What sort of session the board is from.
  public enum Kind: String, Sendable, CaseIterable {
    case postmortem, nearMiss = "near-miss", retrospective, premortem, planning, diagram, notes
  }

  public var kind: Kind
  public var title: BlamelessText
  /// An ISO date.
  public var date: String?
  public var summary: [Statement] = []
  public var impact: [Statement] = []
  /// In order of time; an event without a time keeps its place.
  public var timeline: [TimelineEvent] = []
  public var factors: [Factor] = []
  public var actions: [ActionItem] = []
  public var decisions: [Statement] = []
  public var questions: [OpenQuestion] = []
  public var wentWell: [Statement] = []
  public var wentPoorly: [Statement] = []
  public var lucky: [Statement] = []
  public var notes: [Statement] = []
  public var leadership: [Statement] = []
  public var measures = Measures()
  public var diagram: Diagram?
  public var unread: [Board.Unread] = []
  /// In reading order; with names taken out.
  public var lines: [ReportLine] = []

  /// An empty report: what the board does not say stays empty.
  /// - Parameter date: the board's own, as year-month-day; nil where it has none.
  public init(kind: Kind, title: BlamelessText, date: String?) {
    self.kind = kind
    self.title = title
    self.date = date
  }
}
