"""Two readings of a test sheet: what the printer does, and where to ask it to print."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parcomp_desktop.domain.certificates import AxisCorrection
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.calibration import Marks, asked_of, correction

MEANT = Marks(Decimal(20), Decimal(277))


def read(near: str, far: str) -> AxisCorrection:
    return correction(MEANT, Marks(Decimal(near), Decimal(far)))


@pytest.mark.parametrize(
    ("near", "far", "offset", "scale"),
    [
        ("20", "277", "0", "1"),
        ("21.5", "278.5", "1.50", "1"),
        ("18", "275", "-2.00", "1"),
        # 259.57 mm instead of 257 is 1.01; 20 mm would stand at 20.2, and stands at 20.7: half a millimetre off
        ("20.7", "280.27", "0.50", "1.01"),
    ],
)
def test_offset_and_scale_follow_from_two_readings(near: str, far: str, offset: str, scale: str):
    assert read(near, far) == AxisCorrection(offset=Decimal(offset), scale=Decimal(scale))


@pytest.mark.parametrize("far", ["269.29", "284.71"])
def test_three_percent_is_still_a_printers_own(far: str):
    assert abs(read("20", far).scale - 1) == Decimal("0.03")


@pytest.mark.parametrize(
    ("near", "far"), [("20", "269.27"), ("20", "284.73"), ("277", "20"), ("20", "20"), ("0", "297")]
)
def test_a_scale_that_no_printer_has_is_refused(near: str, far: str):
    with pytest.raises(Refusal, match="lệch quá 3 %") as refused:
        read(near, far)
    assert "100 %" in refused.value.cure


def test_an_offset_of_more_than_15_mm_is_refused():
    assert read("35", "292").offset == 15
    assert read("5", "262").offset == -15
    for near, far in (("35.01", "292.01"), ("4.99", "261.99")):
        with pytest.raises(Refusal, match="quá 15 mm"):
            read(near, far)


@settings(max_examples=50)
@given(
    st.decimals(-15, 15, places=2),
    st.decimals("0.97", "1.03", places=4),
    st.decimals(0, 420, places=1),
)
def test_what_is_asked_for_lands_where_it_is_meant(offset: Decimal, scale: Decimal, place: Decimal):
    axis = AxisCorrection(offset=offset, scale=scale)
    assert abs(axis.offset + axis.scale * asked_of(axis, place) - place) < Decimal("1e-20")
