import ArgumentParser

struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp", abstract: "Speaks the Language Server Protocol on standard input and output, for editors.")

  func run() throws {}
}
