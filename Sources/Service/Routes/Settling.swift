import Archive
import Hummingbird
import Reports

extension Publishing {
  /// Takes one decision, and goes on to the next doubt.
  func settle(_ request: Request) async throws -> Response {
    let form = try await Form(of: request)
    let items = try await site.archive.doubts(of: card)
    let item = items.first {
      $0.line.description == form["line"] && $0.word == form.exactly("word") && $0.reason.rawValue == form["reason"]
    }
    // Somebody was faster.
    guard let item else { return Answer.see(address) }
    do {
      try await site.archive.settle(item, as: try await settlement(of: item, form), in: card.id, on: occasion)
    } catch let refusal as EditRefusal {
      return try await page(
        request,
        refused: .init(
          item: item, typed: form["question"], sentence: refusal.problems.map(\.inPlace).joined(separator: " ")))
    } catch let unsaid as Unsaid {
      return try await page(request, refused: .init(item: item, typed: nil, sentence: unsaid.sentence))
    }
    guard let now = try await site.store.card(card.id) else { throw Refusal.notFound }
    let left = try await site.archive.doubts(of: now).count
    let next = items.firstIndex(of: item).map { min($0 + 1, left) } ?? 0
    return Answer.see("\(address)\(Notice.query(.settled, at: now.revision))" + (next > 0 ? "#doubt-\(next)" : ""))
  }

  /// A name that nobody saw goes out of the board, or one that is nobody's comes back into it.
  func decideOnName(_ request: Request) async throws -> Response {
    let form = try await Form(of: request)
    let name = String(form["name"].prefix(200))
    do {
      switch form["as"] {
      case "person": try await site.archive.keepOut(name, of: card.id, on: occasion)
      case "nobody": try await site.archive.putBack(name, into: card.id, on: occasion)
      default: throw Refusal.bad(Texts.say("settling.there-is-no-such"))
      }
    } catch let refusal as EditRefusal {
      return try await page(
        request, missed: .init(typed: name, sentence: refusal.problems.map(\.inPlace).joined(separator: " ")))
    }
    guard let now = try await site.store.card(card.id) else { throw Refusal.notFound }
    return Answer.see("\(address)\(Notice.query(.settled, at: now.revision))#names")
  }

  /// A decision came without what it wants.
  private enum Unsaid: Error {
    case reason, question

    var sentence: String {
      switch self {
      case .reason: Texts.say("settling.say-why-nobody-is")
      case .question: Texts.say("settling.ask-something")
      }
    }
  }

  private func settlement(of item: ReviewItem, _ form: Form) async throws -> Settlement {
    switch form["as"] {
    case "person": return .person
    case "service": return .service
    case "nobody": return .nobody
    case "accepted":
      let asked = String(form["question"].prefix(500))
      let report = try await site.archive.board(card.id).report
      let question = report.questions.first { $0.asks == .blame && $0.sources.contains(item.line) }
      // Without its field the form agrees to what the report asks.
      let isTyped = form.ordered.contains { $0.name == "question" }
      if question != nil, !isTyped || asked == question?.text.description { return .accepted }
      guard !asked.isEmpty else { throw Unsaid.question }
      return .asked(try await site.archive.question(asked, in: card.id))
    case "dismissed":
      let reason = String(form["because"].prefix(500))
      guard !reason.isEmpty else { throw Unsaid.reason }
      return .dismissed(because: reason)
    case "retyped":
      let text = String(form["text"].prefix(200))
      guard !text.isEmpty else { throw Refusal.bad(Texts.say("settling.say-what-the-word")) }
      return text == item.word ? .right : .retyped(text)
    default: throw Refusal.bad(Texts.say("settling.there-is-no-such"))
    }
  }
}
