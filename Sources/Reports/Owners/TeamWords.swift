/// The words that teams are named by, where a board names one without calling it a team.
enum TeamWords {
  /// Whether words name a team, a role or an area of work: "Ledger team", "data eng", "Billing".
  static func nameOne(_ words: [String]) -> Bool {
    guard let last = words.last, words.count <= 4 else { return false }
    if heads.contains(last), words.count > 1 || roles.contains(last) { return true }
    // "team-billing", "squad payments"
    if let first = words.first, words.count > 1, opening.contains(first) { return true }
    return words.allSatisfy { areas.contains($0) || roles.contains($0) || ["and", "the"].contains($0) }
  }

  /// Whether the last of the words says outright that they are a team.
  static func callOne(_ words: [String]) -> Bool { words.count > 1 && words.last.map(heads.contains) ?? false }

  /// Whether a word in brackets says more of the thing, and not whose it is.
  static func explain(_ word: String) -> Bool { things.contains(word) }

  private static let things: Set<String> = [
    "dns", "tls", "ssl", "ssh", "http", "https", "tcp", "ip", "vpn", "cdn", "sql", "db", "cpu", "ram", "ssd", "gpu",
    "aws", "gcp", "azure", "s3", "ec2", "k8s", "kubernetes", "kafka", "redis", "postgres", "mysql", "terraform", "sla",
    "slo", "sli", "ttl", "utc", "gmt", "cet", "eu", "us", "uk", "usa", "json", "csv", "pdf", "xml", "html", "css",
    "ui", "cli", "sdk", "url", "oom", "sev", "phase", "step", "part", "see", "cf", "max", "min", "ca", "approx",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun", "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "linux",
    "windows", "python", "java", "go", "rust", "docker", "helm", "github", "gitlab", "jira", "slack", "grafana",
  ]

  static let heads: Set<String> = [
    "team", "teams", "squad", "crew", "guild", "group", "chapter", "tribe", "department", "dept", "desk", "office",
    "folks", "eng", "engineering", "ops", "devs", "lead", "leads", "oncall", "call", "manager", "managers", "owners",
    "admins", "mgmt", "gov", "libs", "tools", "sre", "sres", "engineers", "developers", "unit", "division",
  ]

  private static let opening: Set<String> = ["team", "squad", "crew", "guild", "tribe", "group", "chapter"]

  private static let roles: Set<String> = [
    "sre", "sres", "ops", "devops", "secops", "netops", "dba", "dbas", "qa", "oncall", "it", "hr", "pm", "po",
    "management", "leadership", "eng", "engineering", "devs", "admins", "everyone", "all",
  ]

  private static let areas: Set<String> = [
    "platform", "infra", "infrastructure", "security", "network", "networking", "storage", "database", "databases",
    "data", "analytics", "bi", "ml", "search", "payments", "payment", "billing", "finance", "ledger", "checkout",
    "catalog", "catalogue", "orders", "fulfilment", "fulfillment", "logistics", "shipping", "warehouse", "inventory",
    "pricing", "identity", "auth", "iam", "accounts", "growth", "marketing", "sales", "support", "cx", "success",
    "legal", "compliance", "risk", "fraud", "privacy", "people", "recruiting", "facilities", "helpdesk", "web",
    "frontend", "backend", "mobile", "ios", "android", "api", "gateway", "edge", "media", "video", "content", "cms",
    "design", "ux", "product", "docs", "documentation", "testing", "quality", "release", "ci", "build", "tooling",
    "tools", "devex", "dx", "observability", "monitoring", "telemetry", "messaging", "notifications", "email", "mail",
    "streaming", "integration", "integrations", "partners", "procurement", "operations", "comms", "communications",
    "training", "education", "production", "maintenance", "manufacturing", "dispatch", "scheduling", "booking",
    "reservations", "loyalty", "ads", "recommendations", "core", "runtime", "compute", "cloud", "capacity",
    "reliability", "hosting", "desktop", "reporting", "crm", "erp", "customer", "developer", "experience", "care",
    "vendor", "service", "services", "traffic", "delivery", "merchandising", "lab", "pharmacy", "nursing", "stores",
    "safety", "fleet", "electrical", "front", "back", "office", "plant", "kitchen", "ground", "field", "line",
    "plattform", "betrieb", "entwicklung", "vertrieb", "einkauf", "daten",
  ]
}
