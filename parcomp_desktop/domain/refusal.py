"""Known errors: what happened and what to do."""


class Refusal(Exception):
    """Something the program won't do, told in one message; nothing was changed.

    ``what`` says what happened, ``cure`` what the person can do about it, both in Vietnamese. ``field`` names the
    record's field that is to blame, where it is one.
    """

    def __init__(self, what: str, cure: str, field: str = "") -> None:
        super().__init__(f"{what} {cure}")
        self.what = what
        self.cure = cure
        self.field = field
