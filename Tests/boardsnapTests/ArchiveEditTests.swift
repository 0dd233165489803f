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

  @Test func `a sheet whose editor died is told by verify, and taken in by its repair and by sealing`() throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    let key = try shelf.file("key", String(repeating: "k7", count: 20))
    let deadly = try shelf.file(
      "editor",
      """
      #!/bin/sh
      echo "Zebulon wrote" >> "$1"
      parent=$PPID
      while [ "$(cat /proc/$parent/comm)" = sh ]; do parent=$(cut -d' ' -f4 /proc/$parent/stat); done
      kill -9 $parent
      """)
    for way in [["verify", "--repair"], ["project", "seal", "Payments", "--key-file", key]] {
      #expect(try shelf.run(["edit", id], environment: ["EDITOR": "sh \(deadly)"]).status == -9)
      let told = try shelf.run("verify")
      #expect(
        told.status == ExitStatus.badInput.rawValue && told.output.contains("in plain text, whose editor died: 1"))
      #expect(try shelf.run(way).status == 0 || way[0] == "verify")
      let left = try FileManager.default.contentsOfDirectory(atPath: shelf.path("home"))
      #expect(!left.contains { $0.hasPrefix("edit-") }, "\(left)")
    }
    #expect(try shelf.run("verify").status == 0)
    let shown = try shelf.run(["edit", id, "--key-file", key], environment: ["EDITOR": "cat"])
    #expect(shown.output.contains("Zebulon wrote"))
  }

  @Test func `an editor that ends with its terminal leaves what was written in the archive`() throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    // As the system does when a window closes: everybody in it gets the signal.
    let closing = try shelf.file(
      "editor",
      """
      #!/bin/sh
      sed -i s/pool/POOL/ "$1"
      parent=$PPID
      while [ "$(cat /proc/$parent/comm)" = sh ]; do parent=$(cut -d' ' -f4 /proc/$parent/stat); done
      kill -HUP $parent
      kill -HUP $$
      """)
    let closed = try shelf.run(["edit", id], environment: ["EDITOR": "sh \(closing)"])
    #expect(closed.status == ExitStatus.unavailable.rawValue && closed.error.contains("kept"))
    #expect(try shelf.run("verify").status == 0)
    #expect(try shelf.edit(id, "").error.contains("Kept, with"))
    #expect(try shelf.run("show", id).output.contains("POOL"))
  }
}
