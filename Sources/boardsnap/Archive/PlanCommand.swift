import Archive
import ArgumentParser

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Shows and sets what accounts may keep.",
    discussion:
      "Free: 1 project, 30 boards. Pro: no limits, \(Price.pro.text). On your own machine there are no limits until a default plan is set.",
    subcommands: [Show.self, Set.self, Default.self])

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows the plans of all accounts.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Only of this account.") var name: String?

    func run() async throws {
      try await archiving {
        let open = try await archive.open()
        let standard = try await open.store.defaultPlan()
        var table = Table("PLAN", "UNTIL", "ACCOUNT")
        for account in try await open.store.accounts() where name == nil || account.name == name {
          let plan = account.entitlement.map { $0.plan(at: .now) } ?? standard
          table.add(plan?.rawValue ?? "no limits", account.entitlement?.until?.date ?? "-", account.name)
        }
        if let name, table.isEmpty { throw ArchiveError.noAccount(name) }
        try StandardOutput.write(table.text)
        try StandardOutput.write("Default: \(standard?.rawValue ?? "no limits"). Pro is \(Price.pro.text).\n")
      }
    }
  }

  struct Set: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Gives an account a plan.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "The account's name.") var name: String
    @Argument(help: "free or pro.") var plan: Plan
    @Option(help: ArgumentHelp("The last day of it; no end, unless you say.", valueName: "date")) var until: String?

    func run() async throws {
      try await archiving {
        var end: Moment?
        if let until {
          _ = try Dates.checked(until)
          // To the end of that day.
          end = Moment(date: until)?.adding(seconds: 86_399)
          guard let end, end > .now else {
            throw Failure(.usage, "\(until) is over, so the plan would be too. Give a day to come.")
          }
        }
        let open = try await archive.open()
        guard let account = try await open.store.account(named: name) else { throw ArchiveError.noAccount(name) }
        try await open.store.entitle(account.id, to: Entitlement(plan, until: end))
        StandardError.say("\(name) has the plan \(plan.rawValue)\(until.map { " until \($0)" } ?? "").")
      }
    }
  }

  struct Default: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sets the plan of accounts that were given none: free, pro or none.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "free, pro or none.") var plan: String

    func run() async throws {
      guard plan == "none" || Plan(rawValue: plan) != nil else {
        throw Failure(.usage, "\(plan) is no plan. There are free, pro and none.")
      }
      try await archiving { try await archive.open().store.setDefaultPlan(Plan(rawValue: plan)) }
      StandardError.say("Accounts that were given no plan have \(plan == "none" ? "no limits" : "the plan \(plan)").")
    }
  }
}

extension Plan: ExpressibleByArgument {}
