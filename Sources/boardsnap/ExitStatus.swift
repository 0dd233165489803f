import ArgumentParser

/// How the program ends, after sysexits.h, and for `check` as checkers do. `Documentation/commands.md` lists them for users.
enum ExitStatus: Int32, CaseIterable {
  case ok = 0
  /// `check` found what `--fail-on` names.
  case findings = 1
  /// `check` could not check all of it.
  case unchecked = 2
  /// The command line makes no sense.
  case usage = 64
  /// A file was read, and what is in it can't be used.
  case badInput = 65
  /// A file is not there, can't be opened or is no file.
  case noInput = 66
  /// The engine, a model or a package is missing.
  case unavailable = 69
  /// A defect of BoardSnap.
  case defect = 70
  /// The output may not be made there: it exists, or its folder is missing or read-only.
  case cannotCreate = 73
  /// Reading or writing broke off, as on a full disk.
  case inputOutput = 74
  /// What was to be published names somebody still.
  case named = 77
  /// Stopped by Ctrl-C.
  case interrupted = 130

  var exitCode: ExitCode { ExitCode(rawValue) }
}
