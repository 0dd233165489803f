import Testing

@testable import Blameless

/// Words that are names in one sentence and none in the next one, without a roster.
@Suite struct `What stands around a word tells whether it is a name` {
  @Test(arguments: [
    "Faith is not a rollback plan", "Frank discussion about alert noise", "Iris scanner at the door was offline",
    "Mark the shard as read-only", "Drew the wrong conclusion from the graph", "Merkle tree out of sync",
    "Amdahl's law hits us at 16 cores", "Hurricane Nadia took out the link", "WIP: move the queue",
    "LGTM was the whole review", "Alret threshold too high", "Overwritten by the nightly import",
    "Tokens never expire", "mobile clients on (192.168.100.200) and +200 more", "batch of (1234567890) rows", "FinOps",
    "Ask the bank to refuse file names that it has seen (Treasury).",
    "Off by one in round robin", "Mail goes to noc@example.org",
    "page on the NXDOMAIN rate", "7 TRUCKS LEFT LATE", "TWO VALVES HAVE THE SAME TAG", "ALL REFUNDS CONFIRMED",
    "REINDEX FINISHED, SEARCH BACK TO NORMAL",
    "STAFF HEARD IT FROM THE NEWS GROUP", "REMEDIATION:", "seal replaced, temperature stable",
    "B/C PRUNING WAS SWITCHED OFF",
    "Der Wechsel auf den Ersatzserver hat lange gedauert", "Ursache: falsche Reihenfolge beim Start der Dienste",
  ])
  func `nobody is named`(text: String) {
    #expect(NameScan().redacted(text).text == text)
  }

  @Test(arguments: [
    ("Author: Ines Duration: 47 min", "Author: an engineer Duration: 47 min"),
    ("Will restarted the gateway", "An engineer restarted the gateway"),
    ("June opened the incident in May", "An engineer opened the incident in May"),
    ("Travis said the build was fine", "An engineer said the build was fine"),
    ("Zbyněka restarted the load balancer", "An engineer restarted the load balancer"),
    ("Hye-jin and Min-su watched the rollout", "Two engineers watched the rollout"),
    ("Anna, Bo and Oddvar wrote the runbook", "Three engineers wrote the runbook"),
    ("Bridge number +44 20 7946 0958", "Bridge number [person]"),
    ("call the vendor (020) 7946-0958", "call the vendor [person]"), ("assignee: tkowal", "assignee: an engineer"),
    ("Present: K. Lindgren, P. van der Laan", "Present: two engineers"),
    ("Der Zugang wurde von Annegret gesperrt", "Der Zugang wurde von an engineer gesperrt"),
  ])
  func `somebody is named`(text: String, redacted: String) {
    #expect(NameScan().redacted(text).text == redacted)
  }

  @Test func `the second half of a name is no adverb`() {
    #expect(!NameScan().redacted("found by Dr. Thomas R. Nicely in October").text.contains("Nicely"))
  }
}
