/// Where a sentence belongs that no heading speaks for, by its own words: in a story told without headings, and in what
/// people say. It gives a place, never a sentence.
enum ProseCues {
  static func section(of sentence: String) -> Section? {
    let run = " " + Plain.words(sentence).joined(separator: " ") + " "
    func says(_ phrases: [String]) -> Bool {
      phrases.contains { run.contains($0.hasSuffix("*") ? " " + $0.dropLast() : " \($0) ") }
    }
    if sentence.hasSuffix("?") { return nil }
    if says(lucky) { return .lucky }
    if says(plans) { return .actions }
    if Cues.isImpact(sentence) || says(harm) && !says(causes) { return .impact }
    if says(recovered) { return .event(.recovery) }
    if says(mitigated) { return .event(.mitigation) }
    if says(noticed) { return .event(.detection) }
    if says(causes) { return .factors }
    if says(triggered) { return .event(.trigger) }
    return nil
  }

  private static let lucky = ["we got lucky", "luckily", "fortunately", "we were lucky"]
  private static let plans = [
    "we will", "we ll", "we plan to", "we are going to", "we should", "we need to", "plans to", "plan to",
    "will be added",
    "to prevent this", "to prevent a recurrence", "to prevent similar", "to prevent future", "in the future",
    "going forward", "follow up items",
    "improvements include*", "improvements identified*", "key improvements*", "remediation*", "long term fix*",
    "preventive measures*", "preventative*", "action items*", "are working on",
    "has since", "have since", "corrective actions*", "lessons learned*", "action item",
  ]
  private static let harm = [
    "unavailable", "outage lasted", "customers experienced*", "customers saw", "users experienced*", "users saw",
    "users were unable*", "customers were unable*", "were affected", "was affected", "were impacted", "was impacted",
    "affecting", "impacting", "impact was", "data loss",
    "data was lost", "lost revenue", "downtime", "lasted", "elevated error*", "degraded", "could not access",
    "unable to access", "service disruption",
    "experienced a disruption", "resulted in*", "inaccessible", "went down for", "was down for", "were down for",
  ]
  private static let recovered = [
    "fully recovered", "service was restored", "services were restored", "was restored", "were restored",
    "full recovery",
    "returned to normal", "back to normal", "was resolved", "were resolved", "fully operational", "fully restored",
    "recovered by",
    "normal operation*", "service recovered",
  ]
  private static let mitigated = [
    "to resolve", "to mitigate", "mitigated", "rolled back", "reverted", "rolling back", "rollback", "was fixed by",
    "fixed by", "resolved by", "to restore", "to recover", "restarted", "failed over", "hotfix", "workaround",
    "recovery required*", "recovery involved*", "the fix*",
    "manually", "was disabled", "were disabled", "deployed a fix",
  ]
  private static let noticed = [
    "was detected", "were detected", "detected by", "detected the", "alerted", "alerts fired", "was noticed",
    "were noticed",
    "first noticed", "noticed that", "were alerted", "was alerted", "were paged", "was paged", "was discovered",
    "reported by", "reports from",
    "customers reported", "users reported", "monitoring detected*", "identified the",
  ]
  private static let causes = [
    "root cause*", "caused by", "the cause", "was due to", "were due to", "due to", "because", "as a result of",
    "contributing*", "was caused", "were caused", "underlying*", "stemmed from*", "originated*", "misconfigur*",
    "thats how it", "which is how", "although", "does not check*", "doesnt check*", "only has", "has only",
    "nobodys job", "nobody owns", "known since", "accepts the same", "nothing in", "nothing checks*", "nothing stops*",
    "nothing tells*", "there was no", "there is no", "there were no",
    "nobody knew", "a bug",
    "the bug", "a race condition*", "lack of", "lacked", "did not have", "was not", "were not", "failed to",
    "no monitoring*", "no alert*", "too low", "too small",
    "too aggressive", "insufficient*", "exhaust*", "deadlock*", "overload*", "bottleneck*", "led to", "a flaw*",
    "a defect*", "incorrect*", "unexpected*",
    "flawed", "latent", "compounded*", "exacerbat*", "wasn t", "didn t", "wasnt", "didnt", "had no", "never",
  ]
  private static let triggered = [
    "began when*", "started when*", "triggered by*", "was triggered*", "triggered*", "initiated*", "deployed",
    "was deployed*", "a deploy*", "the incident began*",
    "the incident started*", "the outage began*", "the outage started*", "during a*", "a change*", "an update*",
    "a migration*", "a configuration*",
  ]
}
