"""How numbers are written in Vietnamese."""

from decimal import Decimal


def format_number(number: Decimal) -> str:
    """Write a number with a decimal comma and no needless zeros: ``90.50`` → ``90,5``."""
    whole, _, part = f"{number:f}".partition(".")
    part = part.rstrip("0")
    return f"{whole},{part}" if part else whole
