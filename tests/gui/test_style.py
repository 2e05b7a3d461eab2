"""The look: icons that are seen in light and dark."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.gui import style
from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.style import DARK, LIGHT, Colours

NAMES = [*(entry.icon for entry in PAGES), *(outcome.value for outcome in Outcome)]
SIZE = QSize(style.ICON_SIZE, style.ICON_SIZE)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def scheme(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Colours]:
    monkeypatch.setattr(style, "colours", lambda: request.param)
    return request.param


def drawn(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    """The colours of the fully drawn points of an icon."""
    image = icon.pixmap(SIZE, 4, mode).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {point.name() for point in points if point.alpha() == 255}


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in _rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_the_colour_of_texts_and_the_accent(name: str, scheme: Colours):
    icon = style.icon(name)
    assert drawn(icon) == {scheme.text}
    assert drawn(icon, QIcon.Mode.Selected) == {scheme.accent}


@pytest.mark.parametrize("outcome", Outcome)
def test_an_outcomes_icon_has_its_colour(outcome: Outcome, scheme: Colours):
    assert drawn(style.outcome_icon(outcome)) == {style.outcome_colour(outcome).name()}
    assert scheme.text not in drawn(style.outcome_icon(outcome))


def test_an_unknown_icon_is_empty():
    assert style.icon("không-có").isNull()


def test_every_icon_is_of_one_family(resources: Path):
    for path in (resources / "icons").glob("*.svg"):
        text = path.read_text("utf-8")
        assert 'viewBox="0 0 20 20"' in text
        assert 'stroke-width="1.5"' in text
        assert "currentColor" in text


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "base", "raised"])
@pytest.mark.parametrize("ink", ["text", "faint", "accent", "good", "bad", "open", "idle"])
def test_what_is_written_can_be_read(colours: Colours, ground: str, ink: str):
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_written_on_the_accent_can_be_read(colours: Colours):
    assert contrast(colours.on_accent, colours.accent) >= 4.5
