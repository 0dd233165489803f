/// The words that ``Cues`` looks for. In each list of labels the first with a match is taken, so the surest come first.
enum CueWords {
  static let endings: [(TimelineEvent.Phase, [String])] = [
    (
      .recovery,
      [
        "recover*", "all clear", "back to normal", "fully restored", "restored", "resolved", "incident closed",
        "closed incident", "healthy again", "normal again", "service back", "errors stop*", "back up", "is gone",
        "are gone", "builds are green",
        "green again", "errors back to*", "error rate back*", "is empty", "queue empty", "all delivered", "is ok again",
        "writes ok", "drained", "back to zero", "back at full*",
        "back in service",
        "back in business", "back online", "stable", "stabilised", "stabilized", "works again", "working again",
        "up again", "running again",
        "fully up", "all good", "all fine", "all ok", "all green", "everything green", "is green", "are green",
        "incident over", "end of incident", "end of outage",
        "outage over", "outage ends",
        "incident ended", "fixed for all", "backlog cleared", "backlog done", "caught up", "operational",
        "normal operation*", "all refunds",
        "serve the new*", "run with new*", "confirms new*", "back below*",
      ]
    ),
    (
      .mitigation,
      [
        "rolled back", "rolls back", "roll back", "restores", "switches to", "switched to", "removes", "removed",
        "adds a", "added a", "renewed", "renews", "rollback start*", "rollback done", "rollback complete*",
        "rolled out fix",
        "reverted",
        "revert", "failed over", "fail over", "failover to*", "failover done*", "failover complete*",
        "rollback finished", "mitigat*", "disabled", "hotfix*", "workaround",
        "restart*",
        "scaled up", "scaled out", "scale up", "throttled", "switched off", "turned off", "flag off", "flipped flag",
        "killed", "raised limit*", "raised the*", "increased pool*", "cleared", "flushed", "paused", "stopped the*",
        "stop the*", "blocked traffic", "drain traffic", "fix deployed", "fix applied", "applied fix", "deployed fix",
        "fix shipped", "patched", "revoked", "moved to*", "set aside", "recalled", "by hand", "bypass opened",
        "promoted", "failed back",
        "rerouted", "redirected", "shifted traffic", "moved traffic", "drained traffic", "took out",
        "taken out", "isolated",
        "pulled", "new certificate", "cert replaced", "replaced the*", "cut over to*", "switched back", "downgraded",
        "unblocked", "freed",
        "deleted old*", "removes old*", "expanded", "resized", "doubled*", "quarantined", "refund script",
        "flag switched*", "flag turned*",
        "correct list", "fix rolled*", "fix pushed", "fix merged", "applied hotfix", "hotfix",
      ]
    ),
    (.response, ["ack", "acked", "acknowledged"]),
  ]

  static let beginnings: [(TimelineEvent.Phase, [String])] = [
    (
      .detection,
      [
        "firing", "seeing", "spike in", "spike of", "anyone else", "critical", "alert*", "paged", "page sent",
        "page fired", "page to", "page for", "pager*", "alarm*", "noticed", "detected",
        "reported", "reports", "report",
        "tickets", "ticket", "complain*", "complaints", "spotted", "customers tell*", "support calls", "saw errors",
        "monitor fired", "synthetic*", "found out", "discovered", "first sign*", "customer call*", "saw", "sees",
        "support asks", "users ask", "notices", "finds", "calls about*", "calls head*", "calls us", "called us",
        "calls in", "call from*", "mail from*",
        "mails from*", "email from*", "tweet*", "first complaint*", "ticket from*", "hotline", "helpdesk", "help desk",
        "finance reports",
        "spotted on*", "error rate alert*", "triggered alert*", "check failed", "check fails", "checks fail*",
        "went off",
      ]
    ),
    (
      .response,
      [
        "joined", "joins", "call opened", "looking", "on it", "paging", "bridge*", "war room", "incident declared",
        "declared", "declare", "escalat*", "investigat*", "looked at", "looking at", "checked", "checking", "found",
        "identified", "suspected", "traced", "diagnos*", "channel opened", "status page*", "statuspage*", "told",
        "called", "debug*", "confirmed", "confirms", "sev1", "sev2", "sev 1", "sev 2", "located", "on the way",
        "on a call", "asks people*",
        "paged", "called in", "informed", "asked", "checks", "checked", "analysed", "analyzed", "looks into*",
        "looking into*", "ruled out",
        "tried", "tries", "attempt*", "narrowed*", "root cause found", "cause found", "assembled", "gathered",
        "stopped the batch", "batch stopped",
      ]
    ),
    (
      .trigger,
      [
        "deploy", "deploys", "deployed", "deployment", "deploying", "released", "release", "rollout", "rolled out",
        "merged", "migration start*", "migration began", "started migration", "migration run", "ran migration",
        "config change*", "config push*", "changed", "pushed", "expired", "cutover", "enabled",
        "flag on",
        "launched", "launch", "upgrade*", "started", "job start*", "cron*", "ran out", "disk full",
        "certificate expire*",
        "installed", "update*", "fails", "failed", "tripped", "closed for", "lost its", "lost power", "ran before",
        "slowly", "fills", "filled", "ran full", "full",
        "power cut", "power lost", "broke", "breaks", "cut", "switched over", "rotated", "reboot*", "imported",
        "import start*", "went down", "crashed", "first error*", "errors start*", "outage start*", "started failing",
        "starts failing",
      ]
    ),
  ]

  static let lenses: [(Factor.Lens, [String])] = [
    (
      .detection,
      [
        "alert*", "monitor*", "dashboard*", "metric*", "alarm*", "logs", "logging", "noticed", "observab*", "visib*",
        "detect*", "synthetic*", "threshold*", "paging", "page", "paged", "slo", "slos",
      ]
    ),
    (
      .response,
      [
        "runbook*", "on call", "oncall", "escalat*", "rollback", "roll back", "failover", "fail over", "recovery",
        "restore", "backup*", "incident channel", "status page", "handoff", "hand off", "handover", "contact*",
        "access to*", "permissions during*",
      ]
    ),
    (
      .prevention,
      [
        "test", "tests", "testing", "tested", "staging", "ci", "review*", "gate", "check", "checks", "checked",
        "validat*",
        "canary", "limit", "limits", "timeout*", "retry", "retries", "pool", "capacity", "default*", "config*", "quota",
        "undocumented", "dependenc*", "schema", "lint*", "approval*", "guard*", "rate limit*", "circuit*", "redundan*",
        "single point*", "version*", "certificate*", "cert", "expir*", "deploy*", "pipeline", "migration*", "lock*",
      ]
    ),
  ]

  /// Base forms that begin an action. Words that are as often nouns at the start of a note ("Support", "Access") are left out.
  static let imperatives: Set<String> = [
    "add", "adjust", "adopt", "agree", "alert", "align", "allow", "annotate", "announce", "archive", "ask", "assess",
    "assign", "attach", "audit", "automate", "avoid", "backfill", "block", "book", "bring", "build", "bump", "buy",
    "call", "cancel", "center", "centralise", "centre", "certify", "change", "check", "choose", "clarify", "clean",
    "cleanup", "close", "coach", "collect", "communicate", "compare", "configure", "confirm", "consider", "consolidate",
    "convert", "copy", "correct", "cover", "create", "cut", "decide", "decouple", "decrease", "dedupe", "deduplicate",
    "define", "delete", "deny", "deploy", "deprecate", "describe", "design", "detach", "disable", "discuss", "display",
    "do", "document", "downgrade", "draft", "drain", "drop", "edit", "email", "enable", "encrypt", "enforce", "ensure",
    "escalate", "establish", "evaluate", "even", "expand", "explain", "explore", "export", "extend", "extract", "file",
    "find", "finish", "fix", "follow", "freeze", "gather", "get", "give", "grant", "group", "guarantee", "handle",
    "harden", "have", "hire", "implement", "import", "improve", "include", "increase", "inform", "insert", "inspect",
    "install", "introduce", "investigate", "invite", "isolate", "keep", "kill", "launch", "learn", "lengthen", "let",
    "limit", "link", "load", "log", "look", "lower", "make", "map", "mask", "measure", "merge", "migrate", "monitor",
    "move", "name", "notify", "onboard", "order", "organise", "organize", "pair", "pick", "pin", "plan", "practise",
    "prepare", "prevent", "print", "prioritise", "prioritize", "propose", "protect", "prototype", "provide",
    "provision", "prune", "publish", "purge", "put", "raise", "read", "rebuild", "record", "redact", "reduce",
    "refactor", "refresh", "register", "rehearse", "reindex", "reject", "remind", "remove", "rename", "renew",
    "reorganise", "repair", "replace", "replicate", "report", "require", "research", "reset", "resize", "restore",
    "restrict", "resume", "retag", "retire", "retry", "return", "reuse", "review", "revise", "revisit", "revoke",
    "rewrite", "rotate", "run", "save", "scan", "schedule", "send", "separate", "set", "setup", "share", "ship",
    "shorten", "show", "shrink", "simplify", "simulate", "sketch", "split", "standardise", "standardize", "start",
    "stop", "store", "style", "submit", "switch", "sync", "talk", "teach", "tell", "test", "think", "throttle", "tidy",
    "tighten", "track", "train", "trim", "try", "tune", "turn", "unify", "uninstall", "unlock", "update", "upgrade",
    "upload", "use", "vacuum", "validate", "verify", "visit", "warn", "watch", "widen", "wipe", "wire", "work", "wrap",
    "write",
  ]

  /// What comes again without being better.
  static let troubles: Set<String> = [
    "fail", "fails", "failed", "failing", "error", "errors", "down", "crash", "crashed", "crashes", "alert", "alerts",
    "slow",
    "full", "paged",
  ]

  /// What an impact is on.
  static let affected: Set<String> = [
    "users", "customers", "requests", "checkouts", "orders", "payments", "carts", "logins", "sessions", "tenants",
    "calls",
    "transactions", "messages", "emails", "revenue", "sales", "downtime", "clients", "accounts", "visitors", "jobs",
    "bookings", "merchants", "traffic", "tickets", "rows", "records",
  ]

  static let harmed: Set<String> = [
    "failed", "affected", "lost", "errors", "dropped", "down", "unavailable", "slow", "missing", "impacted", "delayed",
    "timed", "refused", "rejected", "duplicated", "corrupted", "locked",
  ]
}
