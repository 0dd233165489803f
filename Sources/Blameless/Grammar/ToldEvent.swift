/// A note of something that happened, told as a clause: "v2.3 deployed to production" becomes "v2.3 was deployed to
/// production".
package enum ToldEvent {
  /// - Parameter note: blameless. Nil where it is no clause that can be told so.
  package static func clause(_ note: String) -> String? {
    let text = Capitals.calmed(note)
    guard !text.contains(where: { "?:→;“\"(".contains($0) }), let fact = PlainFact(text, mayEnd: true) else {
      return nil
    }
    let rest = fact.rest.isEmpty ? "" : " " + fact.rest
    if fact.form == .active, fact.isPast, !fact.isNegated {
      let first = fact.rest.split(separator: " ").first.map { Folding.fold(String($0)) } ?? ""
      let hasObject =
        !first.isEmpty && !Action.prepositions.contains(first) && !Action.particles.contains(first)
        && !first.hasSuffix("ly")
      if !hasObject, done.contains(fact.base) {
        let head = fact.subject.split(separator: " ").last.map(String.init) ?? ""
        return "\(fact.subject) \(NounPhrase.isPlural(head) ? "were" : "was") \(fact.participle)\(rest)"
      }
    }
    // The words of the note itself, with the article that its subject lacked.
    let count = fact.subject.split(separator: " ").count
    let own = text.split(separator: " ")
    let kept = NounPhrase.lowered(text)
    guard fact.subject.hasPrefix("the "), own.first.map({ $0.lowercased() != "the" }) ?? false, count > 1 else {
      return kept
    }
    return "the " + kept
  }

  /// Verbs that something is done to: without an object behind them their past is a passive that lacks its "was".
  private static let done: WordList = """
    deploy release merge roll revert restore restart open page notify enable disable switch push install remove add delete wipe
    block fix renew revoke move promote clear update apply identify find locate confirm create issue ship launch upgrade
    migrate reject refund call acknowledge ack escalate declare disconnect reboot rotate replace raise lower increase
    reduce detect discover report inform assign cancel pause drain flush pin patch redeploy rebuild reset configure
    downgrade throttle isolate reroute redirect scale provision terminate kill hotfix mute silence post send publish
    discard affect impact delay charge lock corrupt duplicate overwrite truncate deny lose recover double-charge bill miss refund block leak expose
    destroy damage suspend skip take pay report ground divert evacuate
    """
}
