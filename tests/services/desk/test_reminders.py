"""What is due in the next days or overdue."""

from datetime import date

from parcomp_desktop.services.desk.reminders import Reminder, work_reminders
from parcomp_desktop.services.work.assigned_tasks import save_task
from parcomp_desktop.services.work.inspections import save_finding, save_inspection
from parcomp_desktop.services.work.launch_plans import save_deed, save_plan
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.year_work import deed, finding, inspection, on_that_day, plan, some_unit, task


def test_nothing_to_do_reminds_of_nothing(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    save_task(gathering, task(home.id, "còn tám ngày", due_on=date(2026, 6, 23)))
    save_task(gathering, task(home.id, "xong chậm", due_on=date(2026, 6, 1), done_on=date(2026, 6, 2)))
    save_task(gathering, task(home.id, "huỷ", due_on=date(2026, 6, 1), cancelled=True))
    save_task(gathering, task(home.id, "không hạn"))
    assert [*work_reminders(gathering)] == []


def test_the_overdue_come_first_then_the_next_seven_days(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    for number, day in enumerate((14, 2, 9, 11)):
        save_task(gathering, task(home.id, f"Việc {number}", due_on=date(2026, 6, day)))
    save_task(gathering, task(home.id, "Hôm nay", due_on=date(2026, 6, 15)))
    made = save_inspection(gathering, inspection(home.id))
    save_finding(gathering, finding(made.id, "Thiếu niêm yết", due_on=date(2026, 6, 22)))
    own = save_plan(gathering, plan(home.id))
    save_deed(gathering, deed(own.id, "Phát thanh", due_on=date(2026, 5, 31)))
    assert [*work_reminders(gathering)] == [
        Reminder(
            "4 nhiệm vụ được giao quá hạn",
            "Việc 1 (hạn 02/06/2026); Việc 2 (hạn 09/06/2026); Việc 3 (hạn 11/06/2026); và 1 mục nữa",
            "assigned_tasks",
        ),
        Reminder("1 việc của kế hoạch phát động quá hạn", "Phát thanh (hạn 31/05/2026)", "activities"),
        Reminder("1 nhiệm vụ được giao đến hạn trong 7 ngày tới", "Hôm nay (hạn 15/06/2026)", "assigned_tasks"),
        Reminder("1 kiến nghị kiểm tra đến hạn trong 7 ngày tới", "Thiếu niêm yết (hạn 22/06/2026)", "activities"),
    ]
