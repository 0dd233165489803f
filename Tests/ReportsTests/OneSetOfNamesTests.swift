import Testing

@testable import Reports

@Test func `a name that one line shows stands nowhere in what is made of the others`() throws {
  let text = """
    # Checkout outage

    ## Timeline
    - 10:00 Oberon Mustrum looked at the padding
    - 10:05 alert fired

    ## Contributing factors
    - Mustrum queue had no alert
    - Nobody else knew the padding of Mustrum

    ## Actions
    - Write down the padding of Mustrum
    - Ask mustrum for the limits
    """
  let report = try Composer().compose(NotesReader.notes(of: Array(text.utf8), ending: "md")).report
  for published in [MarkdownReport.render(report, privateSide: nil), TextReport.render(report, privateSide: nil)] {
    #expect(!published.lowercased().contains("mustrum"), "\(published)")
  }
}
