"""A package of 60 MB, 50 documents and 5 MB of scores, written and opened, beside copying and hashing the same bytes.

Written: sealed, signed, flushed to the drive, read back and compared. Opened: read, signature, seal, every hash. The
peer copies each file, flushes it to the drive as well, and takes its SHA-256.
"""

import hashlib
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from parcomp_desktop.exchange.content import ATTACHMENTS
from parcomp_desktop.exchange.keys import DeskKeys, new_keys, public_keys
from parcomp_desktop.exchange.package import Package, Reader, open_package, write_package
from parcomp_desktop.services.exchange.package_files import package_bytes, written
from tests.benchmarks.measure import Row, compare
from tests.exchange.desks import LABEL

DOCUMENTS, DOCUMENT_BYTES, DATA_BYTES = 50, 1_100_000, 5_000_000


def parts() -> dict[str, bytes]:
    """Scans and PDFs don't compress, so random bytes stand for them; scores do."""
    chance = random.Random(60)
    documents = [chance.randbytes(DOCUMENT_BYTES) for _ in range(DOCUMENTS)]
    line = '{"id":"%032x","numerator":"%d","denominator":"%d","note":"Tính đến hết năm"}'
    lines = (line % (chance.getrandbits(128), chance.randrange(900), chance.randrange(900)) for _ in range(60_000))
    data = ",".join(lines).encode()[:DATA_BYTES]
    assert len(data) == DATA_BYTES
    return {f"{ATTACHMENTS}{hashlib.sha256(each).hexdigest()}": each for each in documents} | {"phieu-cham.json": data}


def write(target: Path, told: dict[str, bytes], sender: DeskKeys, recipient: DeskKeys) -> None:
    with written({target: write_package(LABEL, told, (), sender, public_keys(recipient).sealing_key)}):
        pass


def opened(path: Path, sender: DeskKeys, recipient: DeskKeys) -> Package:
    reader = Reader(
        desk_id=LABEL.recipient_id,
        keys=recipient,
        known_senders={LABEL.sender_id: public_keys(sender).verify_key},
        enrolment_secrets={},
        read_packages=set(),
    )
    return open_package(package_bytes(path), reader)


def copied(sources: list[Path], folder: Path) -> list[str]:
    """Copies of files, on the drive, and their hashes."""
    hashes: list[str] = []
    for source in sources:
        data = source.read_bytes()
        with (folder / source.name).open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        hashes.append(hashlib.sha256(data).hexdigest())
    return hashes


def _folder(name: str) -> Path:
    folder = Path(os.environ["BENCH_PACKAGES"]) / name
    folder.mkdir(exist_ok=True)
    return folder


def writing() -> Callable[[], object]:
    told, sender, recipient = parts(), new_keys(), new_keys()
    return lambda: write(_folder("usb") / "gói.tdkt", told, sender, recipient)


def opening() -> Callable[[], object]:
    path, sender, recipient = _folder("usb") / "gói.tdkt", new_keys(), new_keys()
    write(path, parts(), sender, recipient)
    return lambda: opened(path, sender, recipient)


def copying() -> Callable[[], object]:
    sources = [_folder("tài liệu") / f"{number}.pdf" for number in range(DOCUMENTS + 1)]
    for source, data in zip(sources, parts().values(), strict=True):
        source.write_bytes(data)
    return lambda: copied(sources, _folder("bản sao"))


def run(_peers: Path) -> list[Row]:
    own = Path(sys.executable)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BENCH_PACKAGES"] = folder
        return [
            compare("60 MB package written, beside copy + SHA-256", writing, copying, own),
            compare("60 MB package opened, beside copy + SHA-256", opening, copying, own),
        ]
