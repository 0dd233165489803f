import Testing

@testable import Blameless

@Suite struct `People in notes as they are jotted down` {
  /// Each note and what of it names somebody.
  @Test(
    arguments: [
      (["@kasia notices in the support channel", "kasia pings Tom"], ["kasia", "Tom"]),
      (["03:10 bartek runs cleanup.sh on prod", "cleanup.sh must refuse prod - Bartek"], ["bartek", "Bartek"]),
      (["Bartek tells Grace, grace pages the DBA"], ["Bartek", "race "]),
      (["Bartek tells Grace", "backup alert -> oncall (grace)"], ["Grace", "grace"]),
      (["11:15 Anil from finance asked why the bill tripled"], ["Anil"]),
      (["ask Grace whether the linter can block merges"], ["Grace"]),
      (["will to write up the retry budget by EOW"], ["will"]),
      (["mark to fix the alert"], ["mark"]),
      (
        [
          "who was there: Nkechi, Bo, Will, Hope, Dawn, Art", "10:01 Hope approves w/o opening preview",
          "only will knows where",
        ],
        ["Nkechi", "Bo", "Will", "Hope", "Dawn", "Art", "will"]
      ),
      (["add colour prompts. will"], ["will"]), (["Add colour prompts. Will"], ["Will"]),
      (["Giulia reverted it", "giu's PR broke it", "giu reverted it"], ["iulia", "giu"]),
      (["rep: Hunter", "sales rep: Hunter", "Engineer: Hunter, on call"], ["Hunter"]),
      (["Grace mails merchants"], ["Grace"]), (["grace emails the vendor"], ["grace"]),
      (["Will and Nkechi paged"], ["Will", "Nkechi"]), (["Red and Amber paged"], ["Amber"]),
      (["Sanjay's deputy, Faith, didn't have access either"], ["Sanjay", "Faith"]),
    ] as [([String], [String])])
  func `nobody is left in`(notes: [String], names: [String]) {
    let editor = Editor(notes: notes)
    let published = notes.map { editor.edit($0).withoutNames.description }.joined(separator: "\n")
    for name in names { #expect(!published.contains(name), "\(published)") }
  }

  @Test func `where somebody is stays beside who it is`() {
    let notes = ["14:13 kasia pings tom, tom afk (lunch)", "deploy by Tom", "@kasia told Tom"]
    #expect(Editor(notes: notes).edit(notes[0]).withoutNames.description.hasSuffix(" afk (lunch)"))
  }

  @Test(
    arguments: [
      ["Grace period was too short", "Grace tells Bartek"], ["it will page the on-call", "Will and Nkechi paged"],
      ["Jenkins runs cleanup.sh on prod"], ["@checkout was told", "checkout fell over"], ["hope to fix it by Friday"],
      ["causes: Kafka, Redis, Postgres"], ["ask Payments whether it can wait"], ["tell Grafana to page"],
      ["red & amber"], ["Red & amber"], ["status red/amber/green"], ["add me to rota"], ["will calls be dropped"],
      ["Grace periods expire"], ["it broke. will it again?"], ["prod's PR broke it", "Prodromos Kalas reverted it"],
      ["the May maintenance window was missed", "May paged Kofi"], ["engineer: restart the queue"],
      ["the primary, Athena, didn't fail over"], ["Oscar jobs failed at 06:00"], ["Packets from checkout dropped"],
    ])
  func `and nothing else is taken for somebody`(notes: [String]) {
    #expect(Editor(notes: notes).edit(notes[0]).withoutNames.description == notes[0])
  }
}
