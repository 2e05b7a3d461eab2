"""A real window with the register, and its three tabs."""

from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.pages.registry.award_history import HistoryTab
from parcomp_desktop.gui.pages.registry.earlier_award_list import EarlierAwardsTab
from parcomp_desktop.gui.pages.registry.register import RegisterPage
from parcomp_desktop.gui.pages.registry.register_list import RegisterTab
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.award_windows import window_with


def page_of(qtbot: QtBot, workspace: Workspace, tab: int = 0) -> RegisterPage:
    page = window_with(qtbot, workspace, "register").page
    assert isinstance(page, RegisterPage)
    page.tab_widget.setCurrentIndex(tab)
    return page


def book_tab(page: RegisterPage) -> RegisterTab:
    tab = page.pages[0]
    assert isinstance(tab, RegisterTab)
    return tab


def earlier_tab(page: RegisterPage) -> EarlierAwardsTab:
    tab = page.pages[1]
    assert isinstance(tab, EarlierAwardsTab)
    return tab


def history_tab(page: RegisterPage) -> HistoryTab:
    tab = page.pages[2]
    assert isinstance(tab, HistoryTab)
    return tab
