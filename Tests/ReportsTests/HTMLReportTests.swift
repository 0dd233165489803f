import Testing
import Whiteboard

@testable import Reports

private let picture = BoardPicture(
  jpeg: [0xff, 0xd8, 0xff], width: 500, height: 300, straightening: Homography(rows: [0.5, 0, 0, 0, 0.5, 0, 0, 0, 1]))

@Test func `the page holds the board and a shape over each line where it stands on the picture`() {
  let page = HTMLReport.render(outage.report(), pictures: [picture])
  #expect(page.contains("src=\"data:image/jpeg;base64,/9j/\""))
  #expect(page.contains("viewBox=\"0 0 500 300\""))
  #expect(page.split(separator: "<polygon data-line=").count - 1 == outage.board.lines.count)
  #expect(page.contains("data-lines=\"L3\""))
  // The title's box is 200, 10 on the photo, and half of that on the picture, a little widened.
  #expect(page.contains("<polygon data-line=\"L1\" points=\"98,3 "))
}

@Test func `what is written on a board is never markup`() {
  let report = BoardBuilder.column("Root cause", "<script>alert(1)</script> \"quoted\" & 'more'").report()
  let page = HTMLReport.render(report, pictures: [])
  #expect(!page.contains("<script>alert"))
  #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; &#39;more&#39;"))
}

@Test func `the page asks nothing of anybody else`() {
  let page = HTMLReport.render(outage.report(), pictures: [picture])
  #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("@import") && !page.contains("url("))
  #expect(page.contains("default-src 'none'"))
}

@Test func `the page's policy knows its own style sheet and script`() {
  #expect(Base64.encode(SHA256.digest(of: HTMLStyle.sheet)) == HTMLStyle.digest)
  #expect(Base64.encode(SHA256.digest(of: HTMLScript.source)) == HTMLScript.digest)
}

@Test func `the page has its landmarks, one first heading and its language`() {
  let page = HTMLReport.render(outage.report(), pictures: [picture])
  for part in [
    "<html lang=\"en\">", "<header>", "<main id=\"report\">", "<aside aria-label=\"The board\">", "<footer>",
  ] {
    #expect(page.contains(part))
  }
  #expect(page.split(separator: "<h1>").count == 2)
}

@Test func `lists in the page are closed, however deep the chain`() {
  let report = BoardBuilder.column(
    "5 whys", "1. Why? a pool", "2. Why? a limit", "3. Why? a default", "Root cause", "No alert"
  ).report()
  let page = HTMLReport.render(report, pictures: [])
  #expect(page.split(separator: "<li").count == page.split(separator: "</li>").count)
  #expect(page.split(separator: "<ul").count == page.split(separator: "</ul>").count)
}

@Test func `each photo has its picture`() {
  let board = BoardBuilder.column("Root cause", "No alert").column("Actions", "☐ Add one", photo: 1)
  let page = HTMLReport.render(board.report(), pictures: [picture, picture])
  #expect(page.split(separator: "<figure>").count == 3)
  #expect(page.contains("The board, photo 2 of 2"))
}

@Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
func `bytes become Base64`(text: String, encoded: String) {
  #expect(Base64.encode(Array(text.utf8)) == encoded)
}
