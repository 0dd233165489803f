import Foundation
import Testing

@testable import boardsnap

/// `boardsnap edit`, with sed for an editor.
struct ArchiveEditTests {
  @Test func `a sheet that names somebody is kept in the archive alone, and gone on with`() throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    let refused = try shelf.edit(id, "s/ran out/ran out as Zebulon slept/")
    #expect(refused.status == ExitStatus.badInput.rawValue && refused.error.contains("Your sheet is kept"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: shelf.path("home")).allSatisfy { !$0.hasPrefix("edit-") })
    let taken = try shelf.edit(id, "s/ran out as Zebulon slept/had no free connection/")
    #expect(taken.status == 0 && taken.error.contains("Goes on with the sheet"))
    #expect(try shelf.run("show", id).output.contains("had no free connection"))
    #expect(try shelf.edit(id, "").error.hasSuffix("Nothing was changed.\n"))
  }

  @Test func `an empty sheet is forgotten, and so is a kept one where that is asked for`() throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    #expect(try shelf.edit(id, "s/ran out/ran out as Zebulon slept/").status != 0)
    let emptied = try shelf.edit(id, "d")
    #expect(emptied.status == 0 && emptied.error.contains("forgotten"))
    #expect(try shelf.edit(id, "").error.hasSuffix("Nothing was changed.\n"))
    #expect(try shelf.edit(id, "s/ran out/ran out as Zebulon slept/").status != 0)
    #expect(try shelf.edit(id, "", "--anew").error.hasSuffix("Nothing was changed.\n"))
  }

  @Test func `what was written when a process died, or an editor failed, is found by the next`() throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    let failed = try shelf.run(["edit", id], environment: ["EDITOR": "sh -c 'sed -i s/pool/POOL/ \"$1\"; exit 3' sh"])
    #expect(failed.status == ExitStatus.unavailable.rawValue && failed.error.contains("kept"))
    // The editor ends the program that waits for it, as the system does when memory is short.
    let deadly = """
      #!/bin/sh
      sed -i s/POOL/connections/ "$1"
      parent=$PPID
      while [ "$(cat /proc/$parent/comm)" = sh ]; do parent=$(cut -d' ' -f4 /proc/$parent/stat); done
      kill -9 $parent
      """
    let editor = try shelf.file("editor", deadly)
    let killed = try shelf.run(["edit", id], environment: ["EDITOR": "sh \(editor)"])
    #expect(killed.status == -9)
    let taken = try shelf.edit(id, "")
    #expect(taken.status == 0 && taken.error.contains("Goes on with the sheet"))
    #expect(try shelf.run("show", id).output.contains("connection connections of checkout"))
  }

  @Test func `a sheet that is no UTF-8 is told, and nothing of it is lost`() throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    let wrong = try shelf.edit(id, "s/pool/\\xff/")
    #expect(wrong.status == ExitStatus.badInput.rawValue && wrong.error.contains("UTF-8"))
    #expect(try shelf.edit(id, "").status == ExitStatus.badInput.rawValue)
    #expect(try shelf.edit(id, "", "--anew").status == 0)
  }
}
