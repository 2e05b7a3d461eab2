"""The Vietnamese words of closed choices, the same on screen, on paper and on the command line."""

from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.people import Employment, Honorific
from parcomp_desktop.domain.units import UnitKind

OUTCOME_WORDS = {
    Outcome.MET: "Đạt",
    Outcome.NOT_MET: "Không đạt",
    Outcome.MISSING: "Chưa đủ dữ liệu",
    Outcome.NOT_APPLICABLE: "Không áp dụng",
}
KIND_WORDS = {
    UnitKind.AGENCY: "Cơ quan, đơn vị thuộc UBND",
    UnitKind.SECTOR_AGENCY: "Cơ quan ngành dọc",
    UnitKind.COMMUNE: "UBND xã, phường, thị trấn",
}
HONORIFIC_WORDS = {Honorific.MR: "Ông", Honorific.MS: "Bà"}
EMPLOYMENT_WORDS = {
    Employment.CADRE: "Cán bộ",
    Employment.CIVIL_SERVANT: "Công chức",
    Employment.PUBLIC_EMPLOYEE: "Viên chức",
    Employment.WORKER: "Người lao động",
}
