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

  @Test
  func `a mark at the beginning of a sheet, and what an editor leaves beside it, change nothing and stay nowhere`()
    throws
  {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    let editor = try shelf.file(
      "editor",
      """
      #!/bin/sh
      cp "$1" "$1~"; cp "$1" "$(dirname "$1")/.sheet.txt.swp"; mkdir "$(dirname "$1")/backups"; cp "$1" "$(dirname "$1")/backups/1"
      (printf '\\357\\273\\277'; sed 's/pool of/pools of/' "$1") > "$1.new"; mv "$1.new" "$1"
      """)
    let taken = try shelf.run(["edit", id], environment: ["EDITOR": "sh \(editor)"])
    #expect(taken.status == 0 && !taken.error.contains("UTF"), "\(taken.error)")
    #expect(try shelf.run("show", id).output.contains("pools of"))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: shelf.path("home")).contains { $0.hasPrefix("edit-") })
  }

  @Test func `a sheet outlives a restore that takes out its board or its writer, and is told until it is back`() throws
  {
    let shelf = try Shelf.withProject()
    let key = try shelf.file("key", String(repeating: "k7", count: 20))
    let backup = shelf.path("backup")
    #expect(try shelf.run("backup", backup).status == 0)
    let id = try shelf.keep(ArchiveTests.incident)
    // While the editor is open, somebody goes back to a time before the board and the account.
    let editor = try shelf.file(
      "editor",
      "sed -i 's/pool/POOL/' \"$1\"; \(Program.executable.path) restore \(backup) --home \(shelf.path("home"))")
    let edited = try shelf.run(["edit", id, "--account", "bob"], environment: ["EDITOR": "sh \(editor)"])
    #expect(edited.status != 0 && edited.error.contains("What you wrote is in"), "\(edited.error)")
    #expect(try shelf.run("verify", "--repair").output.contains("not in the archive now"))
    #expect(try shelf.run("purge").error.contains("in plain text"))
    #expect(try shelf.run("project", "seal", "Payments", "--key-file", key).error.contains("edit-\(id)"))
    #expect(try shelf.run("restore", shelf.path("home/before-restore-1")).status == 0)
    let again = try shelf.run(["edit", id, "--account", "bob"], environment: ["EDITOR": "grep POOL"])
    #expect(again.output.contains("POOL"))
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
    #expect(killed.end == .killed(signal: SIGKILL))
    let taken = try shelf.edit(id, "")
    #expect(taken.status == 0 && taken.error.contains("Goes on with the sheet"))
    #expect(try shelf.run("show", id).output.contains("connection connections of checkout"))
  }

  @Test(arguments: [
    ("sed -i 's/pool/caf\\xe9 \\x96 pool/' \"$1\"", "Windows-1252"),
    ("iconv -f UTF-8 -t UTF-16 \"$1\" > \"$1.new\"; mv \"$1.new\" \"$1\"", "UTF-16"),
    ("iconv -f UTF-8 -t UTF-16LE \"$1\" > \"$1.new\"; mv \"$1.new\" \"$1\"", "UTF-16"),
    ("iconv -f UTF-8 -t UTF-16BE \"$1\" > \"$1.new\"; mv \"$1.new\" \"$1\"", "UTF-16"),
  ])
  func `a sheet that was saved in another encoding is told, read and kept in the archive`(
    saving: String, encoding: String
  ) throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    let editor = try shelf.file("editor", saving)
    let wrong = try shelf.run(["edit", id], environment: ["EDITOR": "sh \(editor)"])
    #expect(wrong.status == ExitStatus.badInput.rawValue && wrong.error.contains(encoding))
    #expect(wrong.error.contains("Your sheet is kept"))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: shelf.path("home")).contains { $0.hasPrefix("edit-") })
    let shown = try shelf.run(["edit", id], environment: ["EDITOR": "grep pool"])
    #expect(shown.output.contains(encoding == "UTF-16" ? "connection pool" : "café – pool"))
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
      #expect(try shelf.run(["edit", id], environment: ["EDITOR": "sh \(deadly)"]).end == .killed(signal: SIGKILL))
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

  @Test(arguments: ["archive.sqlite", "archive.sqlite-wal", "photos/ab/x.md", "before-restore-7"])
  func `no report is written over an archive, whatever the user says`(place: String) throws {
    let shelf = try Shelf.withProject()
    let id = try shelf.keep(ArchiveTests.incident)
    try FileManager.default.createDirectory(atPath: shelf.path("home/photos/ab"), withIntermediateDirectories: true)
    for command in [["show", id], ["write", shelf.path("incident.md")]] {
      let refused = try shelf.run(command + ["-o", shelf.path("home/" + place), "--force"])
      #expect(refused.status == ExitStatus.cannotCreate.rawValue && refused.error.contains("archive has its own files"))
    }
    #expect(try shelf.run("verify").status == 0)
    #expect(try shelf.run(["show", id, "-o", shelf.path("home/report.md")]).status == 0)
  }
}
