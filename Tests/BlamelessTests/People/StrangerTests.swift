import Testing

@testable import Blameless

@Suite struct `Somebody on no roster` {
  private func published(_ line: String) -> String { Editor(notes: [line]).edit(line).withoutNames.description }

  @Test(arguments: [
    ("swapnil deployed checkout", "swapnil"), ("10:06 priyanka failed over the database", "priyanka"),
    ("kavitha restarted it", "kavitha"), ("priyanka failed over search-db", "priyanka"),
    ("thandeka rebooted db-01", "thandeka"), ("oluwadamilare fixed the alert", "oluwadamilare"),
    ("14:02 minjun rolled back the deploy", "minjun"), ("but deepika deleted the rows", "deepika"),
    ("because yevgeniya killed the job", "yevgeniya"), ("priyanka was on leave", "priyanka"),
    ("wojtek, deepika and Grace restarted it", "wojtek"), ("yevgeniya's laptop had the key", "yevgeniya"),
  ])
  func `is found by a deed, in small letters too`(line: String, name: String) {
    #expect(!published(line).contains(name), "\(published(line))")
  }

  @Test(arguments: [
    ("swapnil to fix alert", "swapnil"), ("wojtek to write the runbook", "wojtek"),
    ("Fix pager - swapnil", "swapnil"), ("kavitha: rotate keys", "kavitha"), ("talk to swapnil", "swapnil"),
    ("talked to gwendolin about lag", "gwendolin"), ("thanks to yevgeniya for the fix", "yevgeniya"),
    ("asked wojtek", "wojtek"), ("only swapnil had access", "swapnil"), ("only minjun knew the steps", "minjun"),
    ("review by kavitha missed it", "kavitha"), ("db failover by deepika", "deepika"),
    ("Outage caused by swapnil", "swapnil"), ("[10:00] kavitha: restarting now", "kavitha"),
    ("[10:01] swapnil: ok kavitha, go", "swapnil"), ("priyanka: on it", "priyanka"),
  ])
  func `is found in the places of people`(line: String, name: String) {
    #expect(!published(line).contains(name), "\(published(line))")
  }

  @Test(arguments: [
    ("haruto-san checked the wrong node", "haruto"), ("asked Tanaka-sama", "Tanaka"),
    ("jinwoo-nim restarted it", "jinwoo"),
    ("told priya-ji to wait", "priya"),
  ])
  func `is found by the form of address behind the name`(line: String, name: String) {
    #expect(!published(line).contains(name), "\(published(line))")
  }

  @Test(arguments: [
    ("10:03 Müller hat den Server neu gestartet", "Müller"), ("Schmidt rief an, der Server stand", "Schmidt"),
    ("Weber meldete den Ausfall", "Weber"), ("14:10 Hoffmann vergaß den Schalter", "Hoffmann"),
    ("Krüger war im Urlaub", "Krüger"), ("Becker hat die Regel gelöscht", "Becker"),
  ])
  func `is found in German sentences`(line: String, name: String) {
    #expect(!published(line).contains(name), "\(published(line))")
  }

  @Test(arguments: [
    ("Grace had the lead", "An engineer had the lead"), ("Will took the pager", "An engineer took the pager"),
    ("Mikey D. fixed it", "An engineer fixed it"), ("Kofi B fixed it", "An engineer fixed it"),
    ("Rosa M.'s change broke login", "An engineer's change broke login"), ("we told Mikey D.", "we told an engineer."),
  ])
  func `goes with the lead and the initial`(line: String, text: String) {
    #expect(published(line) == text)
  }

  @Test(arguments: [
    "redis restarted", "redis restarted the pod", "haproxy dropped", "kubelet deployed", "kubelet killed the pod",
    "paysvc restarted", "paysvc restarted the db", "orders-api failed over", "vexil failed over", "vexil restarted",
    "vexil was down", "vexil returned 503", "billingd killed the job", "keycloak rejected the token",
    "argocd deployed checkout", "fluxcd rolled back the release", "checkoutd: panic", "caused by failover",
    "caused by misconfig", "checkout: db slow", "etcd: leader lost", "authz: rotate keys", "talk to billing",
    "pullpolicy: always", "move to postgres", "only vexil had alerts", "prod-san restarted", "plan B failed",
    "hotfix to be deployed", "failover to run on Monday", "misconfig broke the deploy", "dbmaint dropped the table",
    "Server hat den Job gestartet", "Monitoring meldete den Ausfall", "Kunde hat angerufen", "Speicher war voll",
    "ursache: speicher voll", "impacto: alto para clientes", "vexil timed out", "failover by orchestrator",
  ])
  func `is no service, no thing and no label`(line: String) {
    #expect(published(line) == line)
  }

  @Test func `stands in no other line of the board, before or after`() {
    let notes = [
      "# Outage, swapnil at the keyboard", "swapnil deployed checkout", "alert for swapnil was muted",
      "Swapnil's terminal", "At 10:00, the swapnil deployed checkout",
    ]
    let editor = Editor(notes: notes)
    for line in notes {
      let text = editor.edit(line).withoutNames.description.lowercased()
      #expect(!text.contains("swapnil"), "\(text)")
    }
  }

  @Test func `stays what the board says is a thing`() {
    let notes = ["vexil pods were evicted", "vexil restarted the sidecar"]
    let editor = Editor(notes: notes)
    #expect(notes.map { editor.edit($0).withoutNames.description } == notes)
  }

  @Test func `speaks in several lines or beside others`() {
    let notes = ["Swapnil: db slow", "Priyanka: on it", "Swapnil: thx", "kavitha: restarting now"]
    let editor = Editor(notes: notes)
    for line in notes {
      let text = editor.edit(line).withoutNames.description
      #expect(!text.contains("Swapnil") && !text.contains("Priyanka") && !text.contains("kavitha"), "\(text)")
    }
  }
}
