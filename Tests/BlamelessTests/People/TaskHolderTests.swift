import Testing

@testable import Blameless

/// Lists of actions say whose a task is in few words, by names that no list knows or that mean something else too.
@Suite struct `Whose a task is, is nobody's name` {
  @Test(arguments: [
    "%, EOW", "% by Fri", "Add an alert, %, 4 Dec", "Add a dashboard % by Fri", "Rotate keys % EOW", "% to add a page",
    "%: add an alert", "Renew the certificate (%, EOW)", "Add an alert - %", "Due Fri: %", "4 Dec, %",
    "% & team to check",
    "%, Wanjiru: add an alert", "%/SRE: add an alert", "% on it by Friday",
  ])
  func `whatever they are called`(form: String) {
    for name in ["Julia", "Oyelaran", "Hope", "Xiaoling", "Dvořák", "JULIA"] {
      let line = form.replacing("%", with: name)
      #expect(!NameScan().redacted(line).text.contains(name), "\(line)")
      #expect(!Editor(notes: [line]).edit(line).withoutNames.description.contains(name), "\(line)")
    }
  }

  @Test(arguments: ["WILL, EOW", "Write the runbook - WILL", "April, 4 Dec", "Travis to add a page", "Grace by Fri"])
  func `though the word means something else too`(line: String) {
    #expect(Editor(notes: [line]).edit(line).withoutNames.description != line)
  }

  @Test func `nor in another line, from which the day was taken`() {
    let editor = Editor(notes: ["Add a dashboard, Julia, 4 Dec"])
    #expect(editor.edit("Test the restore. Julia.").withoutNames.description == "Test the restore. An engineer.")
  }

  @Test(arguments: [
    "Platform, EOW", "Observability by Fri", "Upgrade Kafka by Fri", "Deploy Falcon by Fri",
    "Switch to Borealis by Fri",
    "Upgrade Rails, Ruby, 4 Dec", "Move the job from Jenkins to Travis by Fri", "Scheduler to retry with backoff",
    "Checkout outage, 12 Nov", "Next review: Monday, 2 Dec", "Cutover, EOW", "Restart service: Borealis",
    "Data eng, 12/11",
    "12 Nov, Checkout", "istioctl to verify the mesh", "Migrate Athena tables by Fri", "April 4: freeze",
    "Will we test it?",
  ])
  func `teams, things and days stay`(line: String) {
    #expect(NameScan().redacted(line).text == line)
    #expect(Editor(notes: [line]).edit(line).withoutNames.description == line)
  }
}
