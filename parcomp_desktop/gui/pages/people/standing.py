"""Hồ sơ bình xét: what criteria take from records of units and people."""

from typing import ClassVar

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.people.attestation_list import AttestationsTab
from parcomp_desktop.gui.pages.people.discipline_list import DisciplineTab
from parcomp_desktop.gui.pages.people.initiative_list import InitiativesTab
from parcomp_desktop.gui.pages.people.rating_table import RatingsTab
from parcomp_desktop.gui.tabbed_page import TabbedPage


class StandingPage(TabbedPage):
    """Four tabs: ratings, discipline, initiatives, attestations."""

    shows: ClassVar[frozenset[str]] = (
        RatingsTab.shows | DisciplineTab.shows | InitiativesTab.shows | AttestationsTab.shows
    )
    help: ClassVar[str] = (
        "Xếp loại chất lượng, kỷ luật, sáng kiến và xác nhận của người đứng đầu: tiêu chí bình xét tự lấy số từ đây. "
        "Bảng trống không có nghĩa là “không có”: không ai bị kỷ luật, không còn nhiệm vụ thì người đứng đầu xác nhận. "
        "Thẻ Kỷ luật là tài liệu nội bộ, chỉ ghi hình thức, ngày và có liên quan cải cách hành chính hay không."
    )
    tabs: ClassVar[tuple[tuple[str, type[Page]], ...]] = (
        ("Xếp loại chất lượng", RatingsTab),
        ("Kỷ luật (nội bộ)", DisciplineTab),
        ("Sáng kiến", InitiativesTab),
        ("Xác nhận", AttestationsTab),
    )


PAGE = StandingPage
