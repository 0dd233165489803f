import Foundation
import Testing

struct UndoCommandTests {
  @Test func `an edit is undone by command, and an earlier report comes back by its number`() throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    let before = try shelf.run("show", id).output
    let editor = try shelf.file("editor", "sed -i 's/pool of/pools of/' \"$1\"")
    #expect(try shelf.run(["edit", id], environment: ["EDITOR": "sh \(editor)"]).status == 0)
    #expect(try shelf.run("show", id).output.contains("pools of"))
    #expect(try shelf.run("undo", id).status == 0)
    #expect(try shelf.run("show", id).output == before)
    #expect(try shelf.run("history", id, "--back-to", "2").status == 0)
    #expect(try shelf.run("show", id).output.contains("pools of"))
    #expect(try shelf.run("history", id).output.contains("gone back to report 2"))
    let missing = try shelf.run("history", id, "--back-to", "9")
    #expect(missing.status == 66 && missing.error.contains("has no earlier report with the number 9"))
  }

  @Test func `a board that nobody changed has nothing to undo`() throws {
    let shelf = try Shelf.withProject()
    let undone = try shelf.run("undo", try shelf.keep(ArchiveTests.incident))
    #expect(undone.status == 69 && undone.error.contains("can't be undone"))
  }
}
