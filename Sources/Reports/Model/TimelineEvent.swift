import Blameless
import Whiteboard

/// Something that happened, and when.
public struct TimelineEvent: Sendable, Equatable {
  /// What part of an incident an event belongs to. A label inferred from its words, never a sentence.
  public enum Phase: String, Sendable, CaseIterable {
    case trigger, detection, response, mitigation, recovery, other
  }

  /// "14:02", "+1 00:12" past midnight, "T+00:05" counted from the start. Nil where the board gives none.
  public var time: String?
  /// When it ended, in the same form.
  public var end: String?
  public var phase: Phase
  public var text: BlamelessText
  public var sources: [Line.ID]
  /// The subheadings of a write-up that it stands under within its section, the outermost first.
  public var under: [BlamelessText] = []
}
