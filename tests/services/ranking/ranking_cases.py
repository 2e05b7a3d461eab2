"""Units and published indexes that the tests of rankings begin with."""

from decimal import Decimal
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.lines import Ranking, RankingLine
from parcomp_desktop.services.ranking.rankings import save_published
from parcomp_desktop.services.workspace import Workspace


def unit(workspace: Workspace, name: str, **more: object) -> Unit:
    plain = Unit(id=uuid4(), code=name, name=name, kind=UnitKind.COMMUNE)
    return save_unit(workspace, replace(plain, **more))


def index(of: Unit, points: object, year: int = 2025, **more: object) -> PublishedIndex:
    plain = PublishedIndex(id=uuid4(), unit_id=of.id, year=year, points=Decimal(str(points)))
    return replace(plain, **more)


def publish(workspace: Workspace, of: Unit, points: object, year: int = 2025, **more: object) -> PublishedIndex:
    return save_published(workspace, replace(index(of, points, year), **more))


def line_of(ranking: Ranking, of: Unit) -> RankingLine:
    line = ranking.line(of.id)
    assert line
    return line


def own(workspace: Workspace) -> Unit:
    """The unit of a unit desk."""
    unit_id = workspace.desk.unit_id
    assert unit_id
    return workspace.get(Unit, unit_id)
