import Archive
import ArgumentParser
import Service

struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Looks after those who sign in to 'boardsnap serve'.", subcommands: [Reset.self])

  struct Reset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a link with which somebody who forgot their password chooses another one.",
      discussion: """
        It works once, for a day. Give it to the person it is for, and to nobody else: whoever has it signs in as them. \
        They are signed out everywhere once it is used.
        """)
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "The account's name.") var name: String
    @Option(help: ArgumentHelp("Where people find the service.", valueName: "url"))
    var address = "http://127.0.0.1:8080"

    func run() async throws {
      try await archiving {
        let open = try await archive.openForNobody(creating: false)
        guard let account = try await open.store.account(named: name) else { throw ArchiveError.noAccount(name) }
        let link = try await PasswordLink(store: open.store, of: account.id).offer(at: .now)
        let site = address.hasSuffix("/") ? String(address.dropLast()) : address
        try StandardOutput.write("\(site)\(link.path)\n")
        StandardError.say("It works once, until \(link.until.date).")
      }
    }
  }
}
