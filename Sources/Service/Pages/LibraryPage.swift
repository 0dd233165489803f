import Archive
import Reports

struct LibraryPage: Sendable {
  struct Waiting: Sendable {
    let id: String
    let project: String
    let state: String
  }
  struct Board: Sendable {
    /// Its address here.
    let place: String
    let title: String
    let kind: String
    let kindClass: String
    /// Nil where it is not told.
    let project: String?
    let day: String
    /// When it happened, where that is another day.
    let happened: String?

    /// - Parameter place: in which boards are on this site.
    init(_ card: BoardCard, _ project: String?, below place: String) {
      self.place = "\(place)/\(card.id)"
      title = card.title
      kind = card.kind.spoken
      kindClass = card.kind.rawValue
      self.project = project
      day = card.madeAt.date
      happened = card.date.flatMap { $0 == card.madeAt.date ? nil : Texts.say("library.happened", ["day": $0]) }
    }
  }
  struct Deleted: Sendable {
    let id: String
    let title: String
    /// The last day on which it can be brought back.
    let until: String

    init(_ card: BoardCard) {
      id = card.id.text
      title = card.title
      until = (card.deletedAt ?? card.madeAt).adding(days: BoardArchive.binDays).date
    }
  }
  struct Month: Sendable {
    let key: String
    let name: String
    var boards: [Board]

    /// - Parameter boards: newest first.
    static func months(of cards: [BoardCard], _ board: (BoardCard) -> Board) -> [Month] {
      var months: [Month] = []
      for card in cards {
        let key = String(card.madeAt.date.prefix(7))
        if months.last?.key != key { months.append(Month(key: key, name: MonthName.of(key), boards: [])) }
        months[months.count - 1].boards.append(board(card))
      }
      return months
    }
  }

  let title = Texts.say("all.boards")
  let frame: Frame
  let projects: [ActionsPage.Choice]
  let waiting: [Waiting]
  /// That others wait too, and how many; nil where none do.
  let moreWaiting: String?
  let months: [Month]
  let isEmpty: Bool
  let older: String?
  /// The project that is looked at: the chosen one, or the only one.
  let project: ActionsPage.Choice?
  let isOfAll: Bool
  /// Before what else an address has behind its path.
  let chosen: String
  // Templates see what is stored, and nothing else.
  let hasProjects: Bool
  let deleted: Deleted?
  let isDiscarded: Bool
  let mayDelete: Bool

  init(
    frame: Frame, projects: [ActionsPage.Choice], waiting: [Waiting], moreWaiting: Int, months: [Month],
    isEmpty: Bool, older: String?,
    deleted: Deleted?, isDiscarded: Bool, mayDelete: Bool
  ) {
    self.frame = frame
    self.projects = projects
    hasProjects = !projects.isEmpty
    let one = projects.first(where: \.isChosen)
    isOfAll = one == nil
    chosen = one.map { "project=\($0.value)&" } ?? ""
    project = one ?? (projects.count == 1 ? projects[0] : nil)
    self.waiting = waiting
    self.moreWaiting = moreWaiting == 0 ? nil : Texts.say("library.more-wait", count: moreWaiting)
    self.months = months
    self.isEmpty = isEmpty
    self.older = older
    self.deleted = deleted
    self.isDiscarded = isDiscarded
    self.mayDelete = mayDelete
  }
}
