/// The words that tell what kind of protection an action adds. In each list a phrase's last word may go on where it ends
/// with "*"; of the lists the first with a match is taken, so the surest come first.
enum ActionCues {
  static let aims: [(ActionItem.Aim, [String])] = [
    (
      .respond,
      [
        "runbook*", "playbook*", "escalation*", "status page*", "drill*", "game day*", "contact list*", "phone list*",
        "on call rota*",
        "oncall rota*", "on call handover*", "incident process*", "incident commander*", "incident channel*",
        "war room*", "recall process*",
        "recovery process*", "recovery steps", "recovery plan", "rollback plan", "rollback steps",
        "rollback procedure*", "admin tool*",
        "break glass*", "credentials in", "logins in", "response plan", "emergency plan", "emergency contact*",
        "call tree", "who to call",
        "pager rota*", "train on call*", "communication plan", "comms template*", "status template*",
      ]
    ),
    (
      .detect,
      [
        "alert*", "alarm*", "monitor*", "dashboard*", "metric*", "log", "logs", "logging", "synthetic*", "slo", "slos",
        "page on*",
        "page when*", "page if*", "pager*", "notify*", "notification*", "probe*", "scan*", "compare*", "count",
        "detect*", "track*",
        "measure*", "watch*", "trace", "tracing", "health check*", "healthcheck*", "heartbeat*", "show", "display*",
        "report on*", "warn*",
        "audit*", "anomaly*", "canary analysis", "sensor*", "test stream", "spot check*", "reconcil*", "checksum*",
        "visualise*", "visualize*",
      ]
    ),
    (
      .mitigate,
      [
        "rollback button*", "auto rollback", "automatic rollback", "rollback automat*", "roll back automat*",
        "one click rollback", "failover",
        "fail over", "circuit breaker*", "kill switch*", "feature flag*", "throttl*", "rate limit*", "backup*",
        "snapshot*", "restore*",
        "fallback*", "fall back*", "degrad*", "backoff", "spare*", "standby*", "second provider*", "second region*",
        "second supplier*", "redundan*",
        "replica*", "bulkhead*", "shed load*", "load shed*", "read only mode", "expire after*", "shorten the ttl",
        "lower the ttl", "reduce the ttl",
        "ttl of", "stop a*", "stop the rollout*", "automatically", "on one*", "one zone*", "one region*",
        "blast radius", "bypass", "isolate*",
        "queue for", "buffer*", "stale reads", "cache as", "generator", "ups", "self heal*", "autoscal*", "auto scal*",
      ]
    ),
    (
      .process,
      [
        "checklist*", "agree*", "schedule*", "meeting*", "policy", "policies", "train*", "workshop*", "share*",
        "communicat*", "discuss*", "decide*",
        "owner*", "ownership", "calendar", "announce*", "rehears*", "in steps", "in four steps", "in stages",
        "in phases", "inventory", "drawings",
        "wiki", "document*", "docs", "template*", "sign off", "signoff", "approval*", "review every*", "review monthly",
        "review quarterly",
        "quarterly", "handover", "hand over", "staffing", "hire*", "plan", "process", "procedure*", "guideline*",
        "onboarding", "within a week",
        "freeze*", "change window*", "maintenance window*", "contract*", "talk to", "ask", "retro*", "rotation",
      ]
    ),
    (
      .prevent,
      [
        "check", "checks", "test", "tests", "gate", "gates", "validat*", "verif*", "block*", "require*", "limit*",
        "canary", "ci", "staging", "lint*",
        "review*", "prevent*", "reject*", "automat*", "renew*", "pin", "guard*", "enforce*", "quota*", "cap", "index*",
        "size", "timeout*",
        "retry", "retries", "idempoten*", "lock*", "permission*", "role*", "delete protection", "dry run*", "default*",
        "constraint*", "schema*",
      ]
    ),
  ]

  /// Verbs that change the system itself, so that it does not happen again.
  static let changing: Set<String> = [
    "add", "set", "make", "replace", "handle", "put", "raise", "increase", "use", "fix", "remove", "delete", "upgrade",
    "patch", "split", "move",
    "clear", "prune", "reuse", "retag", "label", "print", "keep", "pin", "give", "build", "change", "convert",
    "migrate", "rename", "match",
    "start", "load", "cache", "spread", "clean", "switch", "turn", "bump", "install", "encrypt", "rotate", "separate",
    "swap", "rewrite", "refactor",
    "drop", "disable", "enable", "reduce", "shorten", "lower", "harden", "seed", "stop", "let", "write", "create",
    "introduce", "implement", "route",
  ]
}
