"""An evidence zip from its facts: the same facts make the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from monitor.core import titles
from monitor.core.evidence import Evidence
from monitor.core.rendering.text import clean
from monitor.evidence import difference, names
from monitor.evidence.manifest import as_bytes, manifest
from monitor.evidence.readme import readme
from monitor.evidence.warc import Recorded, sha256, write_pages
from monitor.views import event_json

_EPOCH = (
    1980,
    1,
    1,
    0,
    0,
    0,
)  # the earliest that a zip can say: a time of packing would make each one another
_MODE = 0o644 << 16


def pack(evidence: Evidence, *, software: str, contact: str = "") -> bytes:
    """The zip; `software` made it, `contact` is where whoever runs it can be reached ("": not told)."""
    files: dict[str, bytes] = {names.EVENT: as_bytes(event_json(evidence.event)), **_texts(evidence)}
    files |= {names.picture(digest): data for digest, data in evidence.pictures.items()}
    visits = [
        visit for kept in (evidence.before, evidence.after) if kept is not None for visit in kept.visits
    ]
    recorded: tuple[Recorded, ...] = ()
    if visits:
        files[names.PAGES], recorded = write_pages(visits, software)
    contents = [*files, names.MANIFEST, names.SUMS]
    files[names.README] = readme(evidence, contents, software=software, contact=contact).encode()
    told = manifest(evidence, recorded, files, software=software, contact=contact)
    files[names.MANIFEST] = as_bytes(told)
    files[names.SUMS] = _sums(files)
    return _zipped(files)


def _texts(evidence: Evidence) -> Mapping[str, bytes]:
    old = evidence.before.version.reading.text if evidence.before else None
    new = evidence.after.version.reading.text if evidence.after else None
    files = {
        name: _bytes(text) for name, text in ((names.BEFORE, old), (names.AFTER, new)) if text is not None
    }
    if old is not None and new is not None:
        title = clean(titles.title(evidence.event, [evidence.event.key.service], moved=False))
        files[names.DIFFERENCE_TEXT] = _bytes(difference.as_text(old, new))
        files[names.DIFFERENCE_HTML] = _bytes(difference.as_html(old, new, title))
    return files


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")  # half a surrogate pair, as some pages have, survives


def _sums(files: Mapping[str, bytes]) -> bytes:
    return "".join(f"{sha256(files[name])}  {name}\n" for name in sorted(files)).encode()


def _zipped(files: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files, key=lambda name: (name != names.README, name)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, _MODE, 3
            archive.writestr(entry, files[name])
    return file.getvalue()
