/// Words that stand for one another in turns of phrase.
enum WordClass {
  static func named(_ name: Substring) -> WordList? {
    switch name {
    case "<be>": be
    case "<very>": intensifiers
    case "<trait>": traits
    case "<bad>": evaluations
    case "<work>": work
    case "<role>": People.heads
    case "<virtue>": virtues
    case "<slip>": slips
    case "<rule>": rules
    case "<the>": articles
    default: nil
    }
  }

  static let possessives: WordList = "his her their your"
  static let articles: WordList = "the a an this that our my any some all these those"
  static let be: WordList = "is are was were be been being 's 're"
  static let intensifiers: WordList = """
    so too very really way far just quite totally completely pretty extremely utterly rather simply plain such absolutely
    incredibly unbelievably a bit little more still often
    """

  /// What people are called when they are blamed.
  static let traits: WordList = """
    careless reckless negligent stupid dumb sloppy lazy clueless useless idiotic foolish irresponsible unprofessional
    amateur amateurish rookie half-baked half-hearted half-arsed half-assed hopeless arrogant complacent inexperienced naive
    ignorant thoughtless mindless lax inept boneheaded moronic cavalier incompetent inattentive forgetful unqualified
    immature childish selfish stubborn slapdash shoddy sloppily unreliable disorganised disorganized undisciplined
    untrustworthy overconfident slipshod hasty idiot
    """

  /// How work is found wanting.
  static let evaluations: WordList = """
    poor bad terrible unacceptable inadequate awful appalling horrible abysmal dreadful weak lousy pathetic shameful
    disappointing superficial cursory rushed half-hearted unsatisfactory insufficient subpar sub-par substandard shoddy sloppy inexcusable disgraceful atrocious
    embarrassing mediocre lacklustre lackluster clumsy messy horrendous woeful laughable shocking deplorable lacking careless reckless negligent questionable
    amateurish unprofessional rubbish crap crappy garbage hopeless useless dire dismal unhelpful incompetent slipshod
    """

  /// Work that people do, as far as no machine does it under the same name.
  static let work: WordList = """
    deploy deployment rollout rollback review handover handoff hand-over hand-off decision call choice comms communication
    testing handling execution diagnosis job work engineering planning coordination judgement judgment reaction triage
    leadership oversight preparation management supervision attitude behaviour behavior conduct effort push merge commit
    change fix hotfix move act mistake error migration response escalation troubleshooting debugging workmanship
    craftsmanship command ack acknowledgement followup follow-up documentation discipline cleanup analysis investigation
    refactor refactoring editing edit update coding code-review approach manoeuvre maneuver performance
    """

  /// What is said to be lacking in people.
  static let virtues: WordList = """
    attention focus care diligence discipline vigilance awareness ownership communication judgement judgment
    professionalism training skill skills experience knowledge competence coordination rigor rigour urgency accountability
    effort thoroughness concentration caution foresight initiative responsibility leadership motivation teamwork
    carefulness planning preparation expertise commitment alertness sense oversight forethought collaboration follow-through
    """

  /// A slip, by its name.
  static let slips: WordList = """
    typo typos mistake mistakes slip slips slip-up blunder blunders misclick mixup mix-up oversight thinko misstep lapse
    goof screwup screw-up mishap fuckup fuck-up misjudgement misjudgment misconfiguration misconfig miscalculation error
    errors
    """

  static let rules: WordList = """
    policy policies procedure procedures protocol process rule rules sop sops runbook freeze guideline guidelines checklist
    regulations standards playbook cab
    """
}
