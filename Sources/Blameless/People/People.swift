/// Words that point at people without naming them.
enum People {
  /// Head nouns of roles and of people in general. With one of them as its last word a phrase is a person.
  static let heads: WordList = """
    engineer engineers developer developers dev devs operator operators on-call oncall sre sres dba dbas ops qa intern
    interns contractor contractors consultant freelancer manager managers manger boss reviewer reviewers author authors
    responder responders ic lead leads admin admins sysadmin sysadmins vendor vendors team teams management leadership
    marketing sales people ppl guys guy folks mgr mgrs mgmt noc person user users somebody someone nobody everyone everybody anybody anyone
    staff analyst analysts hire hires junior juniors senior seniors newbie newcomer newcomers tester testers architect
    architects director directors vp cto ceo ciso pm po owner owners approver approvers committer committers engineering
    colleague colleagues coworker coworkers employee employees member members technician technicians programmer
    programmers coder coders support secops devops netops devsecops infra eng supplier suppliers provider's agent-on-duty
    idiot idiots genius geniuses moron morons cowboy cowboys clown clowns hero heroes joker jokers scientist fool einstein bozo muppet dummy wizard hero rookie apprentice trainee student expert experts specialist
    specialists scrum designer designers crew squad squads shift commander scribe liaison officer individual individuals
    kid dude man woman guy's colleague's no-one maintainer maintainers deployer office department dept lads folk whoever
    whomever lad bloke fellow newcomer teammate teammates peer peers superior superiors exec execs executive executives
    grad grads msp procurement compliance hr science provider's subcontractor subcontractors integrator trainee trainees administrator administrators co-worker
    """

  /// Names of teams that act like people when they stand alone as subject: "Infra rotated the certs".
  static let teamWords: WordList = """
    guild chapter infra platform marketing sales product legal finance security secops devops netops sre ops qa support engineering
    payments procurement compliance hr accounting frontend backend networking storage growth data-eng dbas leadership management on-call oncall helpdesk servicedesk
    """

  /// What somebody is called in anger or in irony.
  static let insults: WordList =
    "idiot idiots genius geniuses moron morons clown clowns joker jokers fool einstein wizard hero bozo muppet donkey dummy"

  static let pronouns: WordList = "he she they you we i u y'all"
  static let others: WordList = "he she they you u y'all"
  static let speaker: WordList = "i we"

  /// Whatever speaks of somebody at all.
  static let anybody = WordList([heads, teamWords, pronouns, Scene.indefinites, WordClass.possessives, "noone"])

  static let indefinite: WordList = """
    someone somebody nobody no-one everyone everybody anybody anyone no_one
    """

  static let honorifics: WordList = "mr mrs ms miss dr prof sir mx herr frau senor"

  /// Handles and mailboxes that are shared by many.
  static func isShared(_ handle: String) -> Bool {
    if shared.contains(handle) || teamWords.contains(handle) || heads.contains(handle) { return true }
    let parts = handle.split(whereSeparator: { "-_.".contains($0) }).map(String.init)
    guard parts.count > 1 else { return false }
    // "@sam_ops" is Sam of operations; "@sam-team" is a team.
    let isTeam = parts.contains { $0 == "team" || $0 == "squad" || $0 == "crew" }
    if !isTeam, parts.contains(where: { GivenNames.match($0) == .name && !NotPeople.contains($0) }) { return false }
    return parts.contains {
      shared.contains($0) || $0 == "team" || $0 == "squad" || $0 == "crew" || teamWords.contains($0)
        || heads.contains($0)
    }
  }

  private static let shared: WordList = """
    here channel everyone all team noc soc itsm servicedesk service-desk noreply no-reply alerts alert alerting oncall on-call help helpdesk info contact admin
    root security support ops sre platform infra postmaster abuse billing sales hello incidents incident status devs git
    dependabot renovate bot notifications api core web mobile ios android data
    """
}
