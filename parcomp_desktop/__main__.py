"""Wires the program: finds ``resources``, then opens the command line or the window."""


def main() -> int:
    """Run the program; returns the exit status."""
    return 0
