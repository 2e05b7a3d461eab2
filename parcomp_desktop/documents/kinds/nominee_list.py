"""The list of nominees that goes with a proposal (danh sách đề nghị); phap-ly, part 3.6."""

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.recipients import recipients_table, require_some
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.award_papers import NomineeList
from parcomp_desktop.domain.official import OfficialDocument


class NomineeListWords(Wording, frozen=True, kw_only=True):
    """The texts of a list of nominees."""

    title: str
    subject: str
    note: str


def _document(nominees: NomineeList, words: NomineeListWords) -> OfficialDocument:
    require_some(nominees.recipients, "Danh sách đề nghị")
    return OfficialDocument(
        heading=nominees.heading,
        title=words.title,
        subject=words.subject,
        notes=(words.note,) if nominees.attached_to else (),
        blocks=(recipients_table(nominees.recipients),),
        signature=nominees.signature,
        copies_to=nominees.copies_to,
        landscape=True,
    )


NOMINEE_LIST = Kind(
    code="danh-sach-de-nghi",
    data=NomineeList,
    words=NomineeListWords,
    variables={
        "award": lambda nominees: nominees.award,
        "campaign": lambda nominees: nominees.campaign,
        "period": lambda nominees: nominees.period,
        "attached_to": lambda nominees: nominees.attached_to,
        "attached_date": lambda nominees: date_words(nominees.attached_on),
        "proposer": lambda nominees: nominees.proposer,
    },
    build=_document,
)
