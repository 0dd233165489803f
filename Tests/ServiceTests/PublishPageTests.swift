import Archive
import Blameless
import Foundation
import Synchronization
import Testing
import Whiteboard

@testable import Reports
@testable import Service

/// A board on which something is to be settled.
private func doubtful(_ bench: ServiceBench) async throws -> StoredBoard.ID {
  let texts = ["Queue outage", "Notes", "paged Vexillia about the qeue", "the DBA forgot to raise the limit"]
  let board = Board(
    lines: texts.enumerated().map { index, text in
      Line(
        id: Line.ID(index + 1),
        words: text.split(separator: " ").map {
          Word(text: String($0), confidence: $0 == "qeue" ? 0.2 : 0.95, box: nil)
        }, box: nil, mark: nil)
    })
  return try await bench.archive.keep(
    Keeping(composition: Composer().compose(board)), from: nil, in: bench.project,
    on: Occasion(by: nil, at: ServiceBench.start)
  ).id
}

/// What a page's link field shows.
private func link(in page: String) -> String? {
  page.firstMatch(of: /value="http:\/\/boards\.test(\/[^"]+)"/).map { String($0.output.1) }
}

@Test func `what is doubtful is settled before a board is published, and then whoever has the link reads it`()
  async throws
{
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let id = try await doubtful(bench)
  let place = "/boards/\(id)"
  var page = try await bench.ask(.get, place + "/publish", cookie: facilitator).body
  #expect(page.contains("3 things are to be settled first") && page.contains("<mark>Vexillia</mark>"))
  #expect(try await bench.ask(.post, place + "/publish", cookie: facilitator, form: "audience=link").status == 409)
  for form in [
    "line=L3&word=Vexillia&reason=maybe-a-name&as=person",
    "line=L3&word=qeue&reason=low-confidence&as=retyped&text=queue",
  ] {
    let settled = try await bench.ask(.post, place + "/settle", cookie: facilitator, form: form)
    #expect(settled.place.hasPrefix(place + "/publish?done=settled") && settled.place.hasSuffix("#doubt-1"))
  }
  page = try await bench.ask(.get, place + "/publish", cookie: facilitator).body
  let word = try #require(page.firstMatch(of: /name="word" value="([^"]+)"/)).output.1
  _ = try await bench.ask(
    .post, place + "/settle", cookie: facilitator,
    form: "line=L4&word=\(word.replacing(" ", with: "+"))&reason=blame&as=accepted")
  #expect(
    try await bench.ask(.post, place + "/publish", cookie: facilitator, form: "audience=link").place
      == place + "/publish")
  page = try await bench.ask(.get, place + "/publish", cookie: facilitator).body
  let address = try #require(link(in: page))
  let shown = try await bench.ask(.get, address)
  #expect(shown.status == 200 && shown.body.contains("about the queue") && !shown.body.contains("Vexillia"))
  // It is put together once.
  #expect(try await bench.ask(.get, address).body == shown.body)
  #expect(shown.headers[.init("X-Robots-Tag")!]?.contains("noindex") == true)
  for format in ["md", "json", "html"] {
    let file = try await bench.ask(.get, "\(address)/report.\(format)")
    #expect(file.status == 200 && file.body.contains("about the queue") && !file.body.contains("Vexillia"))
  }
  // What is withdrawn, deleted or over is nowhere.
  _ = try await bench.ask(.post, place + "/withdraw", cookie: facilitator, form: "audience=link")
  #expect(try await bench.ask(.get, address).status == 404)
  let names = try await bench.archive.store.history(of: id).map(\.deed)
  #expect(names.suffix(2) == [.published, .withdrawn])
}

@Test func `whoever was missed is kept out, and what is nobody comes back, on the page that publishes`() async throws {
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let reader = try await bench.member("reader", as: .reader)
  let id = try await doubtful(bench)
  let place = "/boards/\(id)"
  _ = try await bench.ask(
    .post, place + "/settle", cookie: facilitator, form: "line=L3&word=Vexillia&reason=maybe-a-name&as=person")
  var page = try await bench.ask(.get, place + "/publish", cookie: facilitator).body
  #expect(page.contains(#"name="name" value="Vexillia""#))
  let back = try await bench.ask(.post, place + "/names", cookie: facilitator, form: "as=nobody&name=Vexillia")
  #expect(back.place.hasSuffix("#names"))
  #expect(try await bench.ask(.get, place, cookie: reader).body.contains("Vexillia"))
  page = try await bench.ask(.get, place + "/publish", cookie: facilitator).body
  #expect(page.contains("No name was found on the board.") && !page.contains(#"value="Vexillia""#))
  _ = try await bench.ask(.post, place + "/names", cookie: facilitator, form: "as=person&name=Vexillia")
  #expect(try await !bench.ask(.get, place, cookie: reader).body.contains("Vexillia"))
  _ = try await bench.ask(
    .post, place + "/settle", cookie: facilitator, form: "line=L3&word=qeue&reason=low-confidence&as=retyped&text=queue"
  )
  page = try await bench.ask(.get, place + "/publish", cookie: facilitator).body
  let blame = try #require(page.firstMatch(of: /name="word" value="([^"]+)"/)).output.1.replacing(" ", with: "+")
  _ = try await bench.ask(
    .post, place + "/settle", cookie: facilitator, form: "line=L4&word=\(blame)&reason=blame&as=accepted")
  let shown = try await bench.ask(.post, place + "/publish", cookie: facilitator, form: "audience=link")
  #expect(shown.status == 303)
  let published = try await bench.ask(.post, place + "/names", cookie: facilitator, form: "as=nobody&name=Vexillia")
  #expect(published.status == 409)
  #expect(try await !bench.ask(.get, place, cookie: reader).body.contains("Vexillia"))
  let refused = try await bench.ask(.post, place + "/names", cookie: facilitator, form: "as=person&name=Zebulon")
  #expect(refused.status == 422 && refused.body.contains("The board says &quot;Zebulon&quot; nowhere."))
  let sentence = try await bench.ask(.post, place + "/names", cookie: facilitator, form: "as=person&name=10:05+paged")
  #expect(sentence.status == 422 && sentence.body.contains("&quot;10:05 paged&quot; is more than a name."))
}

@Test func `a link ends on its day, and another one takes its place`() async throws {
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let place = "/boards/\(bench.board)"
  let today = ServiceBench.start.date
  #expect(
    try await bench.ask(.post, place + "/publish", cookie: facilitator, form: "audience=link&until=2001-01-01").status
      == 409)
  _ = try await bench.ask(.post, place + "/publish", cookie: facilitator, form: "audience=link&until=\(today)")
  let first = try #require(link(in: try await bench.ask(.get, place + "/publish", cookie: facilitator).body))
  #expect(try await bench.ask(.get, first).status == 200)
  #expect(
    try await bench.archive.store.published(as: String(first.dropFirst(3)), at: ServiceBench.start.adding(days: 1))
      == nil)
  _ = try await bench.ask(.post, place + "/publish", cookie: facilitator, form: "audience=link")
  #expect(try await bench.ask(.get, first).status == 404)
  let second = try #require(link(in: try await bench.ask(.get, place + "/publish", cookie: facilitator).body))
  try await bench.archive.store.delete(bench.board, on: Occasion(by: nil, at: ServiceBench.start))
  #expect(try await bench.ask(.get, second).status == 404)
}

@Test func `what is published to all accounts is read by them, and by nobody who has none`() async throws {
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let stranger = try await bench.member("stranger", as: nil)
  let place = "/published/\(bench.board)"
  _ = try await bench.ask(.post, "/boards/\(bench.board)/publish", cookie: facilitator, form: "audience=accounts")
  #expect(try await bench.ask(.get, place, cookie: stranger).body.contains("the pool ran out"))
  #expect(try await bench.ask(.get, place).place.hasPrefix("/sign-in"))
  #expect(try await bench.ask(.get, "/boards/\(bench.board)", cookie: stranger).status == 404)
}

@Test func `what is published to everybody is on one list, as long as it is`() async throws {
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let stranger = try await bench.member("stranger", as: nil)
  let place = "/published/\(bench.board)"
  #expect(try await bench.ask(.get, "/published", cookie: stranger).body.contains("Nothing yet"))
  _ = try await bench.ask(.post, "/boards/\(bench.board)/publish", cookie: facilitator, form: "audience=link")
  #expect(!(try await bench.ask(.get, "/published", cookie: stranger).body.contains("Checkout outage")))
  _ = try await bench.ask(.post, "/boards/\(bench.board)/publish", cookie: facilitator, form: "audience=accounts")
  let list = try await bench.ask(.get, "/published", cookie: stranger).body
  #expect(list.contains("href=\"\(place)\"") && list.contains("Checkout outage"))
  // Which projects there are is nobody's business.
  #expect(!list.contains("Payments"))
  try await bench.archive.store.delete(bench.board, on: Occasion(by: nil, at: ServiceBench.start))
  #expect(try await bench.ask(.get, "/published", cookie: stranger).body.contains("Nothing yet"))
  #expect(try await bench.ask(.get, place, cookie: stranger).status == 404)
}

@Test func `a published page tells what was changed since it was read last`() async throws {
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let place = "/published/\(bench.board)"
  _ = try await bench.ask(.post, "/boards/\(bench.board)/publish", cookie: facilitator, form: "audience=accounts")
  #expect(!(try await bench.ask(.get, place, cookie: facilitator).body.contains(#"class="state">done"#)))
  _ = try await bench.ask(.post, "/actions/\(bench.board).1", cookie: facilitator, form: "to=done")
  #expect(try await bench.ask(.get, place, cookie: facilitator).body.contains(#"class="state">done"#))
}

@Test func `what is published is printed once for many, and anew once it was changed`() async throws {
  let printed = Mutex(0)
  let bench = try await ServiceBench(printer: { page in
    let number = printed.withLock { count in
      count += 1
      return count
    }
    return Array("PDF \(number): \(page.contains("the pool ran out"))".utf8)
  })
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let place = "/boards/\(bench.board)"
  #expect(try await bench.ask(.get, "\(place)/report.pdf", cookie: facilitator).body == "PDF 1: true")
  _ = try await bench.ask(.post, place + "/publish", cookie: facilitator, form: "audience=link")
  let address = try #require(link(in: try await bench.ask(.get, place + "/publish", cookie: facilitator).body))
  #expect(try await bench.ask(.get, address).body.contains("\(address)/report.pdf"))
  for _ in 0..<3 {
    let pdf = try await bench.ask(.get, "\(address)/report.pdf")
    #expect(pdf.body == "PDF 2: true" && pdf.headers[.contentType] == "application/pdf")
  }
  let card = try await bench.archive.board(bench.board).card
  let action = try #require(try await bench.archive.store.actions(ActionFilter()).first)
  _ = try await bench.archive.store.move(
    action.id, to: .done, because: nil, on: Occasion(by: nil, at: ServiceBench.start))
  #expect(try await bench.ask(.get, "\(address)/report.pdf").body == "PDF 3: true", "\(card.revision)")
}

@Test func `a question in the place of blame is edited on the page, and one that asks for somebody is refused`()
  async throws
{
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let place = "/boards/\(try await doubtful(bench))"
  let page = try await bench.ask(.get, place + "/publish", cookie: member).body
  let word = try #require(page.matches(of: /name="word" value="([^"]+)"/).last).output.1.replacing(" ", with: "+")
  let form = "line=L4&word=\(word)&reason=blame&as="
  let refused = try await bench.ask(
    .post, place + "/settle", cookie: member, form: form + "accepted&question=Who+forgot+it")
  #expect(refused.status == 422 && refused.body.contains("value=\"Who forgot it\""))
  let empty = try await bench.ask(.post, place + "/settle", cookie: member, form: form + "dismissed&because=+")
  #expect(empty.status == 422 && empty.body.contains("Say why nobody is blamed"))
  let asked = try await bench.ask(
    .post, place + "/settle", cookie: member, form: form + "accepted&question=What+warns+before+the+limit+is+reached")
  #expect(asked.status == 303)
  #expect(try await bench.ask(.get, place, cookie: member).body.contains("What warns before the limit is reached?"))
}

@Test func `the reason of a dismissal stays in the history, and what was settled can be undone`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let place = "/boards/\(try await doubtful(bench))"
  let page = try await bench.ask(.get, place + "/publish", cookie: member).body
  let word = try #require(page.matches(of: /name="word" value="([^"]+)"/).last).output.1.replacing(" ", with: "+")
  let settled = try await bench.ask(
    .post, place + "/settle", cookie: member,
    form: "line=L4&word=\(word)&reason=blame&as=dismissed&because=the+runbook+says+so")
  #expect(try await bench.ask(.get, place + "/history", cookie: member).body.contains("the runbook says so"))
  let next = try await bench.ask(.get, settled.place.replacing("#doubt-2", with: ""), cookie: member).body
  #expect(next.contains("2 things are") && next.contains(">Undo<"))
  let undone = try await bench.ask(.post, place + "/undo", cookie: member, form: "seen=2&from=publish")
  #expect(try await bench.ask(.get, undone.place, cookie: member).body.contains("3 things are"))
}

@Test func `a question that was emptied is refused beside its field`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let id = try await doubtful(bench)
  let place = "/boards/\(id)"
  let page = try await bench.ask(.get, place + "/publish", cookie: member).body
  let word = try #require(page.matches(of: /name="word" value="([^"]+)"/).last).output.1.replacing(" ", with: "+")
  let form = "line=L4&word=\(word)&reason=blame&as=accepted&question="
  for empty in ["", "++"] {
    let refused = try await bench.ask(.post, place + "/settle", cookie: member, form: form + empty)
    #expect(refused.status == 422 && refused.body.contains("Ask something about the system here"))
  }
  let asked = try #require(
    try await bench.archive.board(id).report.questions.first { $0.asks == .blame }?.text.description)
  let kept = try await bench.ask(
    .post, place + "/settle", cookie: member, form: form + asked.replacing(" ", with: "+").replacing("?", with: "%3F"))
  #expect(kept.status == 303)
  #expect(try await bench.archive.board(id).report.questions.contains { "\($0.text)" == asked })
}

@Test func `a board tells those who may settle it what is to be settled`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let reader = try await bench.member("reader", as: .reader)
  let place = "/boards/\(try await doubtful(bench))"
  let page = try await bench.ask(.get, place, cookie: member).body
  #expect(
    page.contains(
      "3 things are to be settled before this can be published: 1 sentence that blames, 1 name, 1 word.")
      || page.contains(
        "3 things are to be settled before this can be published: 1 name, 1 word, 1 sentence that blames.")
  )
  #expect(page.contains("href=\"\(place)/publish\">Settle them"))
  #expect(try await !bench.ask(.get, place, cookie: reader).body.contains("to be settled"))
  #expect(try await !bench.ask(.get, "/boards/\(bench.board)", cookie: member).body.contains("to be settled"))
}

@Test func `what was private and is purged is published once somebody read the report`() async throws {
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let id = try await doubtful(bench)
  let place = "/boards/\(id)/publish"
  try await bench.archive.store.retain(bench.project.id, privateDays: 1)
  _ = try await bench.archive.purge(at: ServiceBench.start.adding(days: 2))
  let page = try await bench.ask(.get, place, cookie: facilitator).body
  #expect(page.contains("Nothing private of this board is kept any more") && page.contains("name=\"read\""))
  let question = try #require(
    try await bench.archive.board(id).report.questions.first { $0.asks == .blame }?.text.description)
  #expect(page.contains("<li>\(question)</li>"))
  let unread = try await bench.ask(.post, place, cookie: facilitator, form: "audience=accounts")
  #expect(unread.status == 409 && unread.body.contains("Read the report first"))
  #expect(try await bench.ask(.get, "/published/\(id)", cookie: facilitator).status == 404)
  let read = try await bench.ask(.post, place, cookie: facilitator, form: "audience=accounts&read=yes")
  #expect(read.status == 303)
  #expect(try await bench.ask(.get, "/published/\(id)", cookie: facilitator).status == 200)
}

@Test func `a board that was published before its private side was purged need not be read again`() async throws {
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let place = "/boards/\(bench.board)/publish"
  _ = try await bench.ask(.post, place, cookie: facilitator, form: "audience=link")
  try await bench.archive.store.retain(bench.project.id, privateDays: 1)
  _ = try await bench.archive.purge(at: ServiceBench.start.adding(days: 2))
  #expect(try await bench.ask(.post, place, cookie: facilitator, form: "audience=accounts").status == 303)
}

@Test func `undoing a decision on a published board is refused until it is withdrawn`() async throws {
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let id = try await doubtful(bench)
  for item in try await bench.archive.doubts(of: try await bench.archive.board(id).card) {
    try await bench.archive.settle(
      item, as: item.reason == .maybeAName ? .nobody : item.reason == .blame ? .accepted : .right, in: id,
      on: Occasion(by: nil, at: ServiceBench.start))
  }
  let place = "/boards/\(id)"
  _ = try await bench.ask(.post, place + "/publish", cookie: facilitator, form: "audience=accounts")
  let seen = try await bench.archive.board(id).card.revision
  for path in ["/undo", "/history/1"] {
    let refused = try await bench.ask(.post, place + path, cookie: facilitator, form: "seen=\(seen)")
    #expect(refused.status == 409 && refused.body.contains("Withdraw it first"))
  }
  #expect(try await bench.archive.doubts(of: try await bench.archive.board(id).card).isEmpty)
  _ = try await bench.ask(.post, place + "/withdraw", cookie: facilitator, form: "audience=accounts")
  #expect(try await bench.ask(.post, place + "/undo", cookie: facilitator, form: "seen=\(seen)").status == 303)
}

@Test func `a doubt shows its ink on the photo as it was taken, turned upright, to those who settle`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let words = "paged Vexillia about it".split(separator: " ").enumerated().map { index, word in
    Word(
      text: String(word), confidence: 0.95, box: Quad(x: 40 + Double(index) * 100, y: 50, width: 90, height: 20))
  }
  let composition = Composer().compose(
    Board(lines: [
      Line(id: Line.ID(1), words: words, box: Quad(x: 40, y: 50, width: 390, height: 20), mark: nil)
    ]))
  var side = composition.privateSide
  // The photo lies on its side: what is right on it is below on the board.
  side.photos = [
    Board.PhotoGeometry(
      width: 600, height: 400, straightening: Homography(rows: [0, -1, 400, 1, 0, 0, 0, 0, 1]), straightWidth: 400,
      straightHeight: 600)
  ]
  let id = try await bench.archive.keep(
    Keeping(composition: Composition(report: composition.report, privateSide: side)), from: nil, in: bench.project,
    on: Occasion(by: nil, at: ServiceBench.start)
  ).id
  let page = try await bench.ask(.get, "/boards/\(id)/publish", cookie: member).body
  #expect(page.contains("<image href=\"/boards/\(id)/photos/1/taken.jpg\" width=\"600\" height=\"400\""))
  #expect(page.contains("transform=\"matrix(0.0 1.0 -1.0 0.0 400.0 0.0)\""))
  #expect(page.contains("autocomplete=\"off\"") || !page.contains("name=\"question\""))
  #expect(try await !bench.ask(.get, "/boards/\(id)", cookie: member).body.contains("taken.jpg"))
}

@Test func `what is typed for one doubt has a field of its own, whatever is settled before it`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let id = try await doubtful(bench)
  let field = /<input id="(question-[^"]+)" name="question"[^>]* autocomplete="off"/
  let before = try await bench.ask(.get, "/boards/\(id)/publish", cookie: member).body.firstMatch(of: field)?.output.1
  let item = try #require(
    try await bench.archive.doubts(of: try await bench.archive.board(id).card).first { $0.reason == .lowConfidence })
  try await bench.archive.settle(item, as: .right, in: id, on: Occasion(by: nil, at: ServiceBench.start))
  let after = try await bench.ask(.get, "/boards/\(id)/publish", cookie: member).body.firstMatch(of: field)?.output.1
  #expect(before != nil && before == after)
}
