"""Times, numbers, money, formulas, hosts, paths, code and short forms, as they stand on boards."""

from numpy.random import Generator


def _pick(rng: Generator, choices: tuple[str, ...]) -> str:
    return choices[int(rng.integers(len(choices)))]


def _upto(rng: Generator, end: int, start: int = 0) -> int:
    return int(rng.integers(start, end))


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec", "March", "April")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mo", "Di", "Fr", "Monday", "Friday")


def clock(rng: Generator) -> str:
    """A time, a span or a date."""
    hour, minute = _upto(rng, 24), _upto(rng, 60)
    forms = (
        f"{hour:02}:{minute:02}", f"{hour:02}:{minute:02}", f"{hour}:{minute:02}",
        f"{hour % 12 + 1}:{minute:02}{_pick(rng, ('am', 'pm', ' AM', ' PM'))}",
        f"{hour % 12 + 1}{_pick(rng, ('am', 'pm'))}", f"T+{_upto(rng, 90)}", f"T-{_upto(rng, 30)}",
        f"{hour:02}:{minute:02}:{_upto(rng, 60):02}",
        f"{hour:02}:{minute:02} UTC", f"{hour}h{minute:02}",
        f"{hour:02}:{minute:02}-{(hour + 1) % 24:02}:{_upto(rng, 60):02}",
        f"~{hour:02}:{minute:02}", f"+{_upto(rng, 90)} min", f"{_upto(rng, 90)}m", f"{_upto(rng, 12)}h {minute}m",
        f"{_upto(rng, 32, 1)} {_pick(rng, _MONTHS)}",
        f"{_pick(rng, _MONTHS)} {_upto(rng, 32, 1)}", f"{_upto(rng, 32, 1)}.{_upto(rng, 13, 1)}.",
        f"{_upto(rng, 13, 1)}/{_upto(rng, 32, 1)}",
        f"20{_upto(rng, 30, 19)}-{_upto(rng, 13, 1):02}-{_upto(rng, 32, 1):02}",
        f"{_pick(rng, _DAYS)} {_upto(rng, 32, 1)}", f"Q{_upto(rng, 5, 1)} 20{_upto(rng, 30, 20)}",
        f"{_pick(rng, _DAYS)} {hour:02}:{minute:02}", f"week {_upto(rng, 53, 1)}",
        f"{_upto(rng, 32, 1):02}/{_upto(rng, 13, 1):02}/{_upto(rng, 30, 20)}",
    )  # fmt: skip
    return _pick(rng, forms)


_UNITS = (
    "ms", "s", "min", "GB", "MB", "kB", "TB", "h", "rps", "req/s", "qps", "px", "km", "kg", "cm", "mm", "°C", "V",
    "pts", "days", "users", "x", "k", "M", "W", "Hz", "m²", "%",
)  # fmt: skip


def number(rng: Generator) -> str:
    """A count, share, size, amount of money, or range."""
    n = _upto(rng, 10 ** _upto(rng, 5, 1))
    forms = (
        f"{n}%", f"{n % 100}%", f"{n}{_pick(rng, _UNITS)}", f"{n} {_pick(rng, _UNITS)}", f"${n}", f"${n}k", f"€{n}",
        f"{n} €", f"£{n}", f"{n / 10:.1f}%",
        f"{n / 100:.2f}", f"{n // 10}.{n % 10}", f"{n:,}", f"{n % 50}-{n % 50 + _upto(rng, 30, 1)}", f"~{n}",
        f">{n}", f"< {n}{_pick(rng, _UNITS)}", f"≥ {n}", f"≤{n}%",
        f"{n}x", f"×{n % 20}", f"#{n}", f"{_upto(rng, 12)}/{_upto(rng, 12, 1)}", f"+{n}%", f"-{n}", f"±{n % 10}%",
        f"p{_pick(rng, ('50', '90', '95', '99', '99.9'))}",
        f"P{_upto(rng, 5)}", f"SEV{_upto(rng, 5, 1)}", f"{n}k/day", f"{_upto(rng, 1000)} {_upto(rng, 1000):03}",
        f"{n % 10}:{_upto(rng, 10)}", f"No. {n}", f"n={n}", f"{n % 200} -> {_upto(rng, 900)}",
        f"{n % 100}% → {_upto(rng, 100)}%", f"{n}°", f"{n}$",
    )  # fmt: skip
    return _pick(rng, forms)


_LETTERS = (
    "a", "b", "c", "x", "y", "z", "n", "k", "t", "m", "i", "j", "r", "v", "A", "B", "N", "P", "X", "λ", "μ", "θ",
    "∆", "π", "σ",
)  # fmt: skip


def formula(rng: Generator) -> str:
    """A sum, equation or relation, as in lessons and estimates."""
    a, b, c = (_pick(rng, _LETTERS) for _ in range(3))
    n, m = _upto(rng, 100), _upto(rng, 20, 1)
    forms = (
        f"{a} = {b} + {c}", f"{a} = {n}{b} - {m}", f"{n} + {m} = {n + m}", f"{n} × {m} = {n * m}",
        f"{a}({b}) = {b}² + {m}", f"O({a} log {a})", f"O({a}²)", "O(1)",
        f"{a}/{b} = {n / m:.2f}", f"P({a}|{b})", "E = mc²", f"{a} ≠ {b}", f"{a} ≈ {n / 10}", f"{a} > {b} > {c}",
        f"{n}*{m}={n * m}", f"Σ {a} = {n}", f"Δ{a} = {m}", f"√{n} ≈ {n**0.5:.1f}",
        f"{a} -> {b}", f"{a} → {b} → {c}", f"{a} <-> {b}", f"{a}[{m}]", f"({a} + {b})/{m}", f"{a}^{m}",
        f"y = {m}x + {n}", f"{n}% of {m}k", f"{n} - {m} = {n - m}", f"1:{m}", f"{a} ∞ {b}", f"{m}/{m + 3}",
    )  # fmt: skip
    return _pick(rng, forms)


_HOSTS = (
    "db", "web", "api", "app", "cache", "lb", "node", "worker", "queue", "gw", "auth", "proxy", "mail", "search",
    "etl", "k8s", "redis", "pg", "kafka", "edge", "cron", "vm", "srv",
)  # fmt: skip
_PLACES = (
    "eu", "us", "ap", "eu-west-1", "us-east-2", "eu-central-1", "prod", "stage", "dev", "test", "fra", "ams", "nyc",
    "qa", "a", "b", "primary", "standby", "replica",
)  # fmt: skip
_TOPICS = (
    "user", "item", "cart", "login", "token", "price", "stock", "photo", "report", "search", "build", "deploy",
    "event", "metric", "backup", "config", "session", "page", "team", "board", "note", "plan", "job", "tag", "file",
    "index", "queue", "retry", "limit", "timeout", "cache", "disk", "mail", "alert",
)  # fmt: skip
_VERBS = (
    "get", "set", "load", "save", "find", "send", "make", "read", "write", "parse", "check", "build", "run",
    "start", "stop", "add", "drop", "is", "has", "sync", "merge", "fetch", "update", "delete", "create",
)  # fmt: skip
_TYPES = ("int", "String", "bool", "float", "Date", "List", "Map", "UUID", "void", "char", "Id")
_ENDS = (
    "py", "js", "sh", "yml", "yaml", "json", "md", "sql", "conf", "log", "txt", "csv", "swift", "go", "html", "env",
    "png", "zip",
)  # fmt: skip
_DOMAINS = (
    "example.com", "example.org", "shop.example", "mail.example.net", "docs.example.com", "status.example.io",
    "localhost", "team.example.dev",
)  # fmt: skip


def _version(rng: Generator) -> str:
    return (
        f"{_pick(rng, ('v', 'v', '', 'V', 'rel-'))}{_upto(rng, 20)}.{_upto(rng, 30)}"
        + (f".{_upto(rng, 30)}" if rng.random() < 0.6 else "")
        + _pick(rng, ("", "", "", "-rc1", "-beta"))
    )


def machine(rng: Generator) -> str:
    """A host, version, path, address, flag, branch or port."""
    host, place, topic = _pick(rng, _HOSTS), _pick(rng, _PLACES), _pick(rng, _TOPICS)
    forms = (
        f"{host}-{_upto(rng, 30):02}", f"{host}{_upto(rng, 10)}", f"{host}-{place}",
        f"{host}-{place}-{_upto(rng, 9, 1)}", place, _version(rng), _version(rng), f"{host} {_version(rng)}",
        f"/{topic}/{_pick(rng, _VERBS)}", f"/api/v{_upto(rng, 4, 1)}/{topic}s", f"/var/log/{topic}",
        f"{topic}.{_pick(rng, _ENDS)}", f"src/{topic}/{host}.{_pick(rng, _ENDS)}", f"~/{topic}.{_pick(rng, _ENDS)}",
        f"https://{_pick(rng, _DOMAINS)}/{topic}", f"www.{_pick(rng, _DOMAINS)}", _pick(rng, _DOMAINS),
        f"{topic}@{_pick(rng, _DOMAINS)}", f"--{topic}", f"--{_pick(rng, _VERBS)}-{topic}={_upto(rng, 99)}",
        f"-{_pick(rng, tuple('abcdefnprtuvx'))}",
        f"{_upto(rng, 256)}.{_upto(rng, 256)}.{_upto(rng, 256)}.{_upto(rng, 256)}",
        f"10.0.{_upto(rng, 256)}.0/{_upto(rng, 30, 8)}", f":{_upto(rng, 9999, 80)}", f"port {_upto(rng, 9999, 80)}",
        f"{topic}-{_pick(rng, _VERBS)}",
        f"PR #{_upto(rng, 9999)}", f"#{_upto(rng, 9999)}", f"{topic.upper()}-{_upto(rng, 999)}",
        f"HTTP {_upto(rng, 512, 200)}", f"{_upto(rng, 6, 1)}xx", f"GET /{topic}", f"POST /{topic}s",
        f"@{topic}-{_pick(rng, ('team', 'oncall', 'leads'))}",
        f"#{topic}-{_pick(rng, ('alerts', 'team', 'help'))}", f"feature/{topic}", f"{place}/{host}",
        f"{host}:{_version(rng)}",
    )  # fmt: skip
    return _pick(rng, forms)


def code(rng: Generator) -> str:
    """A name or a line of code, as in designs and class diagrams."""
    verb, topic, other = _pick(rng, _VERBS), _pick(rng, _TOPICS), _pick(rng, _TOPICS)
    big = topic.capitalize()
    forms = (
        f"{verb}{big}", f"{verb}{big}()", f"{verb}_{topic}", f"{verb}_{topic}()", f"{topic}_{other}", f"{topic}Id",
        f"{big}{other.capitalize()}", f"{big}Service", f"I{big}", f"{topic}_id", f"{topic.upper()}_{other.upper()}",
        f"{topic}.{verb}()", f"{topic}: {_pick(rng, _TYPES)}", f"+ {verb}{big}(): {_pick(rng, _TYPES)}",
        f"- {topic}: {_pick(rng, _TYPES)}", f"{topic}[{_upto(rng, 20)}]", f"if {topic} == {_upto(rng, 9)}",
        f"for {topic} in {other}s:",
        f"{verb}({topic}, {other})", f"{topic} = {verb}{other.capitalize()}()", f"return {topic}", f"class {big}",
        f"<<{topic}>>", f"{big}<{other.capitalize()}>", f"{topic} != null", f"{{{topic}}}",
        f"{topic}_{_upto(rng, 9)}", f"FK {topic}_id", "PK id",
        f"SELECT * FROM {topic}s", f"WHERE {topic}_id = {_upto(rng, 99)}", f"max_{topic}s={_upto(rng, 500)}",
        f"{topic}?", f"[{topic}]", f"<{topic}>", f"{topic}1..*", f"0..{_upto(rng, 9, 1)}", f"$ {verb} {topic}",
        f"{topic} & {other}", f"{topic} | {other}", f"{topic}/{other}", f"{topic}++",
    )  # fmt: skip
    return _pick(rng, forms)


_SHORT = (
    "w/o", "w/", "b/c", "->", "→", "&", "+", "vs", "vs.", "e.g.", "i.e.", "etc.", "re:", "btw", "TBD", "TBC",
    "ASAP", "n/a", "N/A", "incl.", "approx.", "<->", "=>", "=", "@", "/", "–", "aka", "cf.", "ca.", "FYI", "ETA",
    "EOD", "DoD", "MVP", "1st", "2nd", "3rd", "pls", "mgmt", "dept", "mtg", "env", "cfg", "impl", "repo", "prod",
)  # fmt: skip


def short(rng: Generator) -> str:
    """A short form or sign that joins words."""
    return _pick(rng, _SHORT)
