/// Words around a name that tell a person from a machine.
enum PersonPlaces {
  /// Verbs that people do and machines seldom: in the past, behind a name.
  static let verbs: WordList = """
    says reckons forgets remembers insists complains sang thinks wonders suspects flew drove phoned rang texted spent swapped dug walked pointed replaced installed googled shouted jumped apologised
    apologized chased pinged rebased drafted joked complained objected agreed skimmed squinted remembered typed
    acked acknowledged added admitted advised agreed announced answered applied approved argued asked assumed attended
    became began bought broke brought bypassed called came cancelled changed chatted checked chose cleaned clicked closed
    committed confirmed copied created decided declared deleted deployed did didnt didn't disabled discovered drained
    edited enabled escalated explained felt fixed flagged flipped followed forced forgot found gave got grabbed guessed
    had handed has hardcoded helped hit hoped ignored informed insisted investigated is joined kept kicked killed knew
    launched left let logged looked made managed manually meant mentioned merged messaged messed mistyped misread moved
    neglected never noticed opened ordered overlooked overrode owned owns paged panicked pasted patched paused pinged
    posted presented pretended promised promoted proposed pulled pushed put ran realised realized rebooted rebuilt
    recommended released removed replied reported requested restarted restored resumed reverted reviewed rolled rotated
    said sat saw scaled scheduled screwed sent set shared shipped should shouldve should've shut silenced skipped slept
    spotted spun started stopped submitted suggested switched talked taught tested thanked thinks thought threw told took
    touched tried triggered tuned turned typed unplugged updated upgraded verified volunteered waited wanted wants was
    went will wiped won't wore worked worries would wrote yelled wished failed missed caused dropped can could may must hasn't haven't hadn't wasn't couldn't wouldn't doesn't shouldn't ought needs could've would've weren't shouldn't shouldnt could've would've ought needs
    """

  /// Verbs of `verbs` that machines do as often: alone they prove nothing about an unknown word.
  static let ofMachinesToo: WordList = """
    had has is was will would can could may must should never failed missed caused dropped became began came did didn't
    didnt got hit kept let made ran rebooted rebuilt restarted restored resumed set shut started stopped triggered
    went deleted killed killed pulled pushed removed rolled scaled sent took updated hasn't haven't hadn't wasn't couldn't wouldn't doesn't rotated logged broke changed moved
    called left put approved reverted promoted paged skipped ignored closed opened enabled disabled created added reported
    """

  static let auxiliaries: WordList = "did didn't does doesn't do was wasn't has is could should would didnt come if"

  static let cuesBefore: WordList = """
    told asked ask per by with from cc ping pinged kudos thanks thank thx to for paged messaged informed called handed
    assigned emailed slacked @ via trained blame blamed blames fire hire
    """

  /// Of `cuesBefore`, those behind which an unknown capitalised word is a person.
  static let sureCues: WordList = """
    told asked per cc ping pinged kudos thanks thank thx messaged informed emailed slacked blamed
    """

  /// The same of what is to be done: "ask Grace whether".
  static let asking: WordList = "ask tell remind asks tells reminds"

  static let ownerLabels: WordList = """
    owner owners assignee assigned who dri ic lead author reviewer scribe commander attendees facilitator contact
    participants present there approver responder reporter poc holder on-call oncall comms deputy
    reviewers authors approvers assignees leads scribes responders reporters contacts facilitators guests absent cc
    rep csm tam presenter moderator notetaker timekeeper
    担当 担当者 責任者 作成者 報告者 负责人 負責人 责任人 作者 报告人 经办人 담당 담당자 책임자 작성자 보고자
    """

  static let thingLabels: WordList = """
    service services system systems component components company product products application app project cluster host
    hosts hostname server node environment env region zone datacenter site place location city country room venue repo
    repository branch package library tool tools uuid url id key keyword keywords category categories tag tags severity
    status version release tenant database db queue topic bucket namespace deployment pod job pipeline dashboard codename
    """

  /// What machines do: behind a name it makes a service of it.
  static let systemVerbs: WordList = """
    returned returns evicted crashed crashes oom'd oomed oomkilled timed times spiked throttled queued rebalanced
    reconciled scraped recomputed replicated emitted served serves responded unreachable flapped failed-over lagged
    garbage-collected compacted paged-out indexed polled retries retried deadlocked segfaulted rebooted
    degraded autoscaled fell exhausted saturated backed corrupted dumped rejected accepts rejects returning down slow
    """

  /// What people say and feel: no machine does.
  static let speech: WordList = """
    said says reckons suspects asked asks told thought thinks wanted wants felt knew worries worried admitted apologised apologized
    suggested wondered hoped replied answered insisted mentioned guessed joined volunteered
    """

  /// Verbs of `verbs` that months, seasons and tools have as well: "April saw three outages".
  static let ofTimesToo: WordList = """
    had has is was will would can could may must should never did didn't didnt began brought became came kept let made
    saw set shut started stopped went got hit caused triggered sent dropped logged crashed hasn't haven't hadn't wasn't
    couldn't wouldn't doesn't won't shouldn't needs
    """

  /// Deeds that blame whoever did them, so that a word that nobody knows is sooner a person's name in front of them.
  static let harms: WordList = """
    broke deleted wiped forgot overwrote unplugged mistyped misread misconfigured botched ruined nuked bypassed skipped
    neglected ignored
    """

  /// What stands between a verb and the thing that something is done to.
  static let beforeObjects: WordList = "the a an our it both all his her their its that this these those two three"

  /// What data is kept in.
  static let stores: WordList = """
    table tables database databases db index indexes column columns schema collection bucket volume partition keyspace namespace
    backup backups snapshot
    """

  /// Behind "is" and "was".
  static let states: WordList = """
    out away off back sick asleep busy new right wrong unsure sure aware unaware alone tired afraid late home driving
    travelling traveling covering available unavailable here there
    """
  static let doing: WordList = """
    looking checking asking debugging investigating working watching trying waiting writing reviewing pairing helping
    calling talking driving leading running shadowing covering testing handing paging restarting rolling
    """
  /// Behind "is on" and "was on".
  static let leave: WordList = "call holiday leave pto vacation duty shift it the sick parental a"

  /// Behind them stands where something was.
  static let beforePlaces: WordList = "in outside near around across inside within"
}
