"""The words of what may be chosen of a unit or a person."""

from parcomp_desktop.domain.people import Employment, Honorific
from parcomp_desktop.domain.units import UnitKind

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
