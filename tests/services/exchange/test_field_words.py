"""The fields of exchanged records have names, and their values words."""

from datetime import date
from decimal import Decimal

import pytest

from parcomp_desktop.domain.awards import ReportText
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Employment, Honorific
from parcomp_desktop.domain.work import ActivityKind, TaskQuality
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.field_words import field_words, value_text
from parcomp_desktop.services.exchange.scope import NATURAL_KEYS


def test_every_field_that_can_differ_has_a_name():
    for content in CONTENTS.values():
        for kind in content.types:
            fixed = {"id", *NATURAL_KEYS.get(kind, ()), *content.ruled}
            for name in set(kind.__struct_fields__) - fixed:
                assert field_words(name)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "(trống)"),
        ("", "(trống)"),
        (0, "0"),
        (Decimal("1250.5"), "1.250,5"),
        (True, "Có"),
        (date(2025, 3, 2), "02/03/2025"),
        (Honorific.MS, "Bà"),
        (Employment.CIVIL_SERVANT, "Công chức"),
        (Subject.COLLECTIVE, "Tập thể"),
        ((ReportText(code="a", text="Một"), ReportText(code="b", text="Hai")), "Một; Hai"),
        ("a" * 300, "a" * 200),
    ],
)
def test_values_read_as_the_pages_show_them(value: object, text: str):
    assert value_text(value) == text


@pytest.mark.parametrize("choice", [*ActivityKind, *TaskQuality, *Honorific, *Employment])
def test_every_choice_has_words(choice: object):
    assert value_text(choice) != str(choice)
