"""The many ways in which the same is written on a board: headings, times, owners, due dates, states."""

import datetime

HEADINGS = {
    "timeline": ["Timeline", "TIMELINE", "What happened", "Timeline (UTC)", "Chronology", "Events", "Sequence of events", "Incident timeline", "What happened when", "Log"],
    "impact": ["Impact", "Customer impact", "IMPACT", "User impact", "Damage", "Effect", "Who/what was hit"],
    "root": ["Root cause", "ROOT CAUSE", "Root cause(s)", "RCA", "Cause", "Underlying cause"],
    "factors": ["Contributing factors", "Factors", "CONTRIBUTING FACTORS", "Why did it happen?", "Causes", "Contributing causes", "What made it possible", "Contributors", "What contributed?", "Why?"],
    "whys": ["5 Whys", "Five whys", "5 WHYS", "Whys", "5x why", "Why chain"],
    "actions": ["Action items", "Actions", "ACTION ITEMS", "Next steps", "To do", "TODO", "Follow-ups", "AIs", "What we will do", "Action plan", "Remediation", "Fixes", "Next actions", "Preventive actions"],
    "well": ["Went well", "What went well", "Good", "WENT WELL", "What went right", "Positives", ":-)"],
    "poor": ["Went poorly", "What went wrong", "To improve", "Didn't go well", "Not so good", "What didn't go well", "Could be better", ":-("],
    "lucky": ["Got lucky", "Where we got lucky", "Lucky", "Luck", "We were lucky"],
    "decisions": ["Decisions", "Decided", "DECISIONS", "We decided"],
    "questions": ["Open questions", "Questions", "Open issues", "Unclear", "???", "Still to find out"],
}

TEAMS = ["SRE", "Platform team", "data team", "DBA", "QA", "web team", "on-call", "infra", "Network team", "release manager", "security", "ops", "payments team", "facilities", "support"]
PEOPLE = ["Alice", "Bob", "Priya", "Tomasz", "Erin", "Noor", "Chen", "Marta", "Diego", "Yuki", "Hassan", "Julia"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def pick(random, choices):
    return choices[int(random.integers(len(choices)))]


class Clock:
    """One board's way to write times. `write` gives a text for minutes since midnight of the first day, and what a report must say."""

    FORMS = ["14:02", "14:02", "14:02", "2:02pm", "1402Z", "14.02", "14h02", "T+5", "+12m", "14:02 UTC", "range", "~14:02"]

    def __init__(self, random, start):
        self.random, self.start = random, start
        self.form = pick(random, self.FORMS)

    def write(self, minute, end=None):
        day, rest = divmod(minute, 1440)
        hour, minutes = divmod(rest, 60)
        truth = (f"+{day} " if day else "") + f"{hour:02}:{minutes:02}"
        match self.form:
            case "2:02pm":
                return f"{(hour - 1) % 12 + 1}:{minutes:02}{'am' if hour < 12 else 'pm'}", truth
            case "1402Z":
                return f"{hour:02}{minutes:02}Z", truth
            case "14.02":
                return f"{hour:02}.{minutes:02}", truth
            case "14h02":
                return f"{hour:02}h{minutes:02}", truth
            case "T+5":
                past = minute - self.start
                return (f"T+{past}" if past < 60 else f"T+{past // 60}:{past % 60:02}"), f"T+{past // 60:02}:{past % 60:02}"
            case "+12m":
                past = minute - self.start
                return (f"+{past}m" if past < 60 or past % 60 else f"+{past // 60}h"), f"T+{past // 60:02}:{past % 60:02}"
            case "14:02 UTC":
                return f"{hour:02}:{minutes:02}", truth
            case "range" if end and self.random.random() < 0.3:
                h, m = divmod(end % 1440, 60)
                return f"{hour}:{minutes:02}-{h}:{m:02}", truth
            case "~14:02":
                return ("~" if self.random.random() < 0.4 else "") + f"{hour:02}:{minutes:02}", truth
            case _:
                return f"{hour:02}:{minutes:02}", truth


def title(random, text, date):
    """The board's title line, and the date line where it has one of its own."""
    dated = pick(random, [f"{date:%Y-%m-%d}", f"{date.day} {MONTHS[date.month - 1]} {date.year}", f"{date.day}.{date.month}.{date.year}",
                          f"{MONTHS[date.month - 1]} {date.day}, {date.year}", f"{date.month}/{date.day}/{date.year}"])
    match int(random.integers(6)):
        case 0:
            return f"Postmortem: {text}", dated
        case 1:
            return f"{text} - postmortem", dated
        case 2:
            return f"Incident review {text} {dated}", None
        case 3:
            return text.upper(), dated
        case 4:
            return f"PM {text}", dated
        case _:
            return text, dated


def due(random, date):
    """A due date as written, and as it must be resolved against the report's date (None: stays in the title)."""
    then = date + datetime.timedelta(days=int(random.integers(2, 30)))
    week = date + datetime.timedelta(days=int(random.integers(0, 7)))
    friday = date + datetime.timedelta(days=(4 - date.weekday()) % 7)
    form = int(random.integers(8))
    if form == 0:
        return f"{then.month}/{then.day}", then
    if form == 1:
        return f"{then.day} {MONTHS[then.month - 1]}", then
    if form == 2:
        return DAYS[week.weekday()], week
    if form == 3:
        return "EOW", friday
    if form == 4:
        return f"{MONTHS[then.month - 1]} {then.day}", then
    if form == 5:
        return f"{then:%Y-%m-%d}", then
    if form == 6:
        return "next sprint", None
    return f"{then.month}/{then.day}", then


def action(random, text, date, tagged=True):
    """An action with its tags. Returns the text and the truth: title, owner (a role, or None), due."""
    owner, person, day, when = None, None, None, None
    if tagged and random.random() < 0.7:
        if random.random() < 0.6:
            owner = pick(random, TEAMS)
        else:
            person = pick(random, PEOPLE)
    if tagged and random.random() < 0.5:
        day, when = due(random, date)
    who = owner or person
    title = text
    form = int(random.integers(7))
    if who and day:
        text = [f"{text} - {who}, {day}", f"{text} ({who}, {day})", f"{who}: {text} by {day}", f"{text} - {who} - {day}", f"{text} ({who}) due {day}",
                f"{text} @{who.lower().replace(' ', '-')} by {day}", f"{text} → {who}, {day}"][form]
    elif who:
        text = [f"{text} - {who}", f"{text} ({who})", f"{who}: {text}", f"{text} → {who}", f"{text} @{who.lower().replace(' ', '-')}", f"{text} [{who}]",
                f"{text} / {who}"][form]
    elif day:
        text = [f"{text} by {day}", f"{text} ({day})", f"{text} - {day}", f"{text}, {day}", f"{text} due {day}", f"{text} by {day}", f"{text} until {day}"][form]
    if day and when is None:
        title = f"{title}, {day}"
    priority = None
    if random.random() < 0.15:
        priority = pick(random, ["P0", "P1", "P2"])
        text = pick(random, [f"{priority} {text}", f"[{priority}] {text}", f"{text} {priority}"]) if not (who or day) else f"{priority}: {text}"
    return text, {"title": title, "owner": owner, "person": person, "due": when.isoformat() if when else None, "priority": priority}
