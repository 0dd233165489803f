"""The signs that the reader's pruned alphabet holds: Latin with its accents, digits, punctuation, and the signs of boards."""

_SIGNS = frozenset(
    "¡¢£¥§©«®°±²³µ·¹»¼½¾¿–—‘’“”„†•…‰′″€™№←↑→↓↔↗↘⇐⇒⇔"
    "√∆∑∞≈≠≤≥−□■▪▲△▶▷▼▽◆◇○◎●☆★☐☑☒✓✔✕✖✗✘✅"
    "❌❗❓⚠αβγδεθλμπσφωΔΣΩ①②③④⑤⑥⑦⑧⑨⑩"
)


def holds(sign: str) -> bool:
    """Whether the reader can say `sign` (one character)."""
    code = ord(sign)
    return 0x20 <= code <= 0x7E or 0xC0 <= code <= 0x17F or 0x218 <= code <= 0x21B or sign in _SIGNS


def holds_all(text: str) -> bool:
    """Whether the reader can say every sign of `text`."""
    return all(holds(sign) for sign in text)
