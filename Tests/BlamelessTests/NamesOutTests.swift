import Testing

@testable import Blameless

@Suite struct `Names come out of sentences` {
  @Test(arguments: ["swapnil", "deepak", "satoshi", "dmitry", "yuval", "minjun", "xiaoming", "angharad", "mpho"])
  func `a given name goes out in small letters, wherever it comes from`(name: String) {
    #expect(Editor().edit("\(name) deployed checkout").withoutNames.description == "an engineer deployed checkout")
    #expect(Editor().edit("root cause: \(name)").withoutNames.description == "root cause: an engineer")
    if name.count > 4 { #expect(Editor().edit(name).withoutNames.description == "an engineer") }
  }

  @Test(arguments: [
    "functions that aren't marked as stable API", "jobs that weren't tested on staging", "flags that isnt documented",
  ])
  func `what isn't so names nobody`(sentence: String) {
    let edit = Editor().edit(sentence)
    #expect(edit.withoutNames.description == sentence && edit.mentions.isEmpty)
  }

  @Test(arguments: [
    "latency rose to 300 ms", "14:05 error rate rose to 5%", "queue depth rose sharply", "cpu rose",
    "5xx rate rose by over 4 %",
  ])
  func `a rate that rose names nobody`(line: String) {
    #expect(Editor().edit(line).withoutNames.description == line)
  }

  @Test(arguments: [
    "fix latency alerts - rose", "paged rose", "rose rolled back the deploy", "fix latency rose",
    "ask about the database rose kelly",
  ])
  func `rose is somebody where no rate rises`(line: String) {
    #expect(!Editor().edit(line).withoutNames.description.lowercased().contains("rose"))
  }

  @Test(arguments: [
    ("peters laptop had no VPN", "an engineer's laptop had no VPN"),
    ("Peters notes are in the wiki", "An engineer's notes are in the wiki"),
    ("Marias branch broke main", "An engineer's branch broke main"),
    ("restarted from tinas machine", "restarted from an engineer's machine"),
    ("can jim do it?", "can an engineer do it?"), ("can grace handle this?", "can an engineer handle this?"),
  ])
  func `a small name that owns something or is asked to do something goes out`(line: String, out: String) {
    #expect(Editor().edit(line).withoutNames.description == out)
  }

  @Test(arguments: ["root cause: dmitri", "Culprit: jim", "root cause: jim."])
  func `a name alone that is called the cause goes out`(line: String) {
    let out = Editor().edit(line).withoutNames.description
    #expect(!out.contains("dmitri") && !out.contains("jim"))
  }

  @Test(arguments: [
    "root cause: redis", "root cause: jenkins", "cause: dns", "root cause: kafka", "Root cause: celery",
  ])
  func `a machine alone that is called the cause stays`(line: String) {
    #expect(Editor().edit(line).withoutNames.description == line)
  }

  @Test(arguments: [
    "users notes were lost", "kubernetes machine types", "redis machine was full", "sales branch was offline",
    "admins password had expired", "builds machine was slow", "can redis do it?", "can jobs run twice?",
    "should jenkins do this?", "release notes were missing", "the marks machine", "can trace handle this?",
  ])
  func `what is no name owns things and does them`(line: String) {
    #expect(Editor().edit(line).withoutNames.description == line)
  }

  private let roster = [
    Person(
      name: "Alice Moreau", initials: ["AM"], handles: ["@alicem"], email: "alice@example.com", role: "on-call engineer"
    ),
    Person(name: "Robert Okafor", team: "Payments"),
    Person(name: "Jürgen Weiß"),
  ]

  @Test(arguments: [
    ("Alice deployed v2.3", "The on-call engineer deployed v2.3"),
    ("14:02 Alice's change was reverted", "14:02 the on-call engineer's change was reverted"),
    ("told Bob to wait", "told a Payments engineer to wait"),
    ("JURGEN RESTARTED DB", "AN ENGINEER RESTARTED DB"),
    ("fix the alert - AM", "fix the alert - the on-call engineer"),
    ("Okafor, Robert joined", "A Payments engineer joined"),
    ("Mail alice@example.com or @alicem", "Mail [person]@example.com or the on-call engineer"),
    ("A1ice deployed v2.3", "The on-call engineer deployed v2.3"),
    ("branch fix/okafor-lag merged", "branch fix/[person]-lag merged"),
    ("Alice said she was late and her laptop died", "The on-call engineer said they were late and their laptop died"),
  ])
  func `people on the roster become their role or team`(sentence: String, published: String) {
    #expect(Editor(roster: roster).edit(sentence).withoutNames.description == published)
  }

  @Test(arguments: [
    ("Tomasz deployed the fix", "An engineer deployed the fix"),
    ("jenny rolled back", "an engineer rolled back"),
    ("ALICE DEPLOYED", "AN ENGINEER DEPLOYED"),
    ("told Xu Lei about it", "told an engineer about it"),
    ("@erin acked the page", "An engineer acked the page"),
    ("ping bob.smith@example.org", "ping [person]@example.org"),
    ("add alert (Priya)", "add alert (an engineer)"),
    ("owner: Meike", "owner: an engineer"),
    ("Dr. Okonkwo joined the call", "An engineer joined the call"),
    ("Priya and Tomasz deployed", "Two engineers deployed"),
    ("Zebulon dropped the orders table", "An engineer dropped the orders table"),
    ("Zebulon almost deployed", "An engineer almost deployed"),
    ("Xiaoling nearly dropped the table", "An engineer nearly dropped the table"),
    ("Priya paged Tomasz", "Engineer A paged engineer B"),
  ])
  func `people on no roster become an engineer`(sentence: String, published: String) {
    #expect(Editor().edit(sentence).withoutNames.description == published)
  }

  @Test(arguments: [
    "Jenkins killed the job after 60 min", "Thanos deleted the old blocks", "Bob (build cache) evicted hot entries",
    "ask @payments-team and @oncall", "Grace period expired on Friday", "PAY-881 blocked since March",
    "Chef run overwrote hosts",
    "The on-call engineer rolled back at 14:31", "Ada service returned 503", "maria-01 fell behind", "Mark as done",
    "Fluxcore dropped the packets", "Checkout almost went down", "Pricing rolled back the change",
  ])
  func `machines, teams and roles stay`(sentence: String) {
    let edit = Editor().edit(sentence)
    #expect(edit.withoutNames.description == sentence)
    #expect(edit.mentions.isEmpty)
  }

  @Test func `a name plain in one line is known in all`() {
    let editor = Editor(notes: ["Zuzka deployed v2", "ask zuzka about lag"])
    #expect(editor.edit("ask zuzka about lag").withoutNames.description == "ask an engineer about lag")
  }

  @Test func `the vocabulary has the last word`() {
    let editor = Editor(vocabulary: Vocabulary(services: ["Oscar"]))
    #expect(editor.edit("Oscar missed the batch").mentions.isEmpty)
  }

  @Test(
    arguments: [
      ("Add a canary - Alice", "Add a canary", "Alice", "on-call engineer"),
      ("Add a canary (Bob)", "Add a canary", "Bob", "Payments"),
      ("@payments-team: rotate the keys", "rotate the keys", "@payments-team", "@payments-team"),
      ("Update runbook, owner: Platform team", "Update runbook", "Platform team", "Platform team"),
      ("Fix lag alert - Chidi", "Fix lag alert", "Chidi", nil),
      ("Alice to add a canary", "add a canary", "Alice", "on-call engineer"),
      ("Add a canary to checkout", "Add a canary to checkout", nil, nil),
    ] as [(String, String, String?, String?)])
  func `the owner is taken off an action item`(action: String, rest: String, holder: String?, owner: String?) {
    let found = Editor(roster: roster).owner(of: action)
    #expect(found.rest == rest)
    #expect(found.holder == holder)
    #expect(found.owner?.description == owner)
  }
}
