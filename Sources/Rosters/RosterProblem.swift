import JSONText

/// Why a text is no roster. Lines count from 1. Nothing of what stands there is told: it may be a name.
package enum RosterProblem: Error, Equatable {
  case unclosedQuote(line: Int)
  case textAfterQuote(line: Int)
  case noHeader
  case otherHeader(line: Int)
  case columnTwice(line: Int)
  case moreFieldsThanColumns(line: Int)
  case nameless(line: Int?)
  case notJSON(JSONProblem)
  /// JSON, but no list of people that is known here.
  case otherJSON
  case unclosedCard(line: Int)
  case noPeople

  /// Where, if that can be told.
  package var line: Int? {
    switch self {
    case .unclosedQuote(let line), .textAfterQuote(let line), .otherHeader(let line), .columnTwice(let line),
      .moreFieldsThanColumns(let line), .unclosedCard(let line):
      line
    case .nameless(let line): line
    case .noHeader, .notJSON, .otherJSON, .noPeople: nil
    }
  }
}

extension RosterProblem: CustomStringConvertible {
  private static let header = "Its first line is: \(RosterTable.columns.joined(separator: ","))"

  package var description: String {
    switch self {
    case .unclosedQuote: "a quote is opened and never closed. Close it."
    case .textAfterQuote: "something follows a closing quote. Double the quotes inside a field."
    case .noHeader: "the roster has no header. \(Self.header)"
    case .otherHeader: "this is no roster's header. \(Self.header)"
    case .columnTwice: "a column stands here twice. Take one out."
    case .moreFieldsThanColumns: "there are more fields than columns. Put fields with commas in quotes."
    case .nameless: "this person has no name. Add one."
    case .notJSON(let problem): "this is not JSON. \(problem)"
    case .otherJSON: "this is no list of users. Give the users of a Slack export or of PagerDuty's REST API, as JSON."
    case .unclosedCard: "a card begins and never ends. Add END:VCARD."
    case .noPeople: "nobody is in it. Give another file."
    }
  }
}
