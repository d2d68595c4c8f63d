"""Whole numbers between two bounds, as a grammar writes them. Knows digits and nothing of JSON."""


def decimals(low: int, high: int) -> list[str]:
    """Alternatives in GBNF: the decimal forms of low … high, both 0 or more, without leading zeros."""
    found = []
    for n_digits in range(len(str(low)), len(str(high)) + 1):
        first = max(low, 10 ** (n_digits - 1) if n_digits > 1 else 0)
        found += _same_length(str(first), str(min(high, 10**n_digits - 1)))
    return found


def _same_length(low: str, high: str) -> list[str]:
    n_rest = len(low) - 1
    if set(low[1:]) <= {"0"} and set(high[1:]) <= {"9"}:
        rest = f" [0-9]{{{n_rest}}}" if n_rest else ""
        return [f"[{low[0]}-{high[0]}]{rest}"]
    if low[0] == high[0]:
        return [f'"{low[0]}" {rest}' for rest in _same_length(low[1:], high[1:])]
    found = [f'"{low[0]}" {rest}' for rest in _same_length(low[1:], "9" * n_rest)]
    if int(high[0]) - int(low[0]) > 1:
        found.append(f"[{int(low[0]) + 1}-{int(high[0]) - 1}] [0-9]{{{n_rest}}}")
    return found + [f'"{high[0]}" {rest}' for rest in _same_length("0" * n_rest, high[1:])]
