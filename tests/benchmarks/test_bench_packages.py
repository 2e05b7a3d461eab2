"""What is written and copied is the same, or the comparison says nothing."""

import hashlib
from pathlib import Path

from parcomp_desktop.exchange.keys import new_keys
from tests.benchmarks.bench_packages import copied, opened, parts, write


def test_the_package_brings_the_bytes_that_the_peer_copies(tmp_path: Path):
    told, sender, recipient = parts(), new_keys(), new_keys()
    assert 60_000_000 <= sum(map(len, told.values())) <= 61_000_000
    write(tmp_path / "gói.tdkt", told, sender, recipient)
    assert opened(tmp_path / "gói.tdkt", sender, recipient).content.parts == told
    sources = [tmp_path / f"{number}" for number in range(3)]
    for source, data in zip(sources, told.values(), strict=False):
        source.write_bytes(data)
    (tmp_path / "bản sao").mkdir()
    assert copied(sources, tmp_path / "bản sao") == [hashlib.sha256(data).hexdigest() for data in [*told.values()][:3]]
    assert [each.read_bytes() for each in sorted((tmp_path / "bản sao").iterdir())] == [*told.values()][:3]
