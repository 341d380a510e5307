"""Every generated file below a folder or of a module, each with its state.

Nothing is run or imported here: the texts of functions are read from their source. What a name means now, and default
values that are computed, only a running program knows; `judged` looks again once the function is at hand.
"""

import os
import types
from collections.abc import Iterator

from autotangent.load import beside, files, look, places, states, written
from autotangent.load.header import BadHeader, Header, digest, parse
from autotangent.structs import replace, struct

SUFFIX = ".py"
_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "dist-packages"})


@struct(frozen=True, eq=False)
class Entry:
    """One file in a cache folder.

    source: the file of its primal; data: its bytes; body: its text below the header; function: the primal, once it is
    imported; problem: why the file is foreign.
    """

    path: str
    state: str
    source: str
    data: bytes | None = None
    header: Header | None = None
    body: str = ""
    facts: states.Facts | None = None
    function: types.FunctionType | None = None
    problem: str = ""

    @property
    def name(self) -> str:
        """`module:function` as the header has it; the file name of a foreign file."""
        return self.header.function if self.header is not None else os.path.basename(self.path)

    @property
    def edited(self) -> bool:
        """The text is not the one that was generated."""
        return self.header is not None and digest(self.body) != self.header.generated

    @property
    def changes(self) -> tuple[str, ...]:
        """What has changed since the text was generated."""
        return self.facts.changes if self.facts is not None else ()

    @property
    def new(self) -> str:
        """The name of the fresh text beside it, in a conflict."""
        return beside.new_of(self.path)

    @property
    def base(self) -> str:
        """The name of the text that was generated."""
        return beside.base_of(self.path)


def below(folder: str) -> Iterator[Entry]:
    """The entries of all cache folders below a folder, in order, mirrored ones too."""
    mirrored = places.mirror(folder)
    roots = [folder] if mirrored is None or not os.path.isdir(mirrored) else [folder, mirrored]
    seen = set()
    for found in (f for root in roots for f in cache_folders(root)):
        if os.path.realpath(found) not in seen:
            seen.add(os.path.realpath(found))
            yield from of_folder(found)


def cache_folders(root: str) -> Iterator[str]:
    """The cache folders below a folder, in order."""
    for folder, inner, _ in os.walk(root):
        if places.FOLDER in inner:
            yield os.path.join(folder, places.FOLDER)
        hidden = (n for n in inner if n.startswith(".") or n in _SKIPPED or n == places.FOLDER)
        for name in list(hidden):
            inner.remove(name)
        inner.sort()


def of_source(source: str) -> Iterator[Entry]:
    """The entries of the functions of one file."""
    real = os.path.realpath(source)
    for folder in places.folders_of(source):
        for entry in of_folder(folder):
            if os.path.realpath(entry.source) == real or (entry.header is None and _named_after(entry.path, real)):
                yield entry


def _named_after(path: str, source: str) -> bool:
    stem = os.path.splitext(os.path.basename(source))[0]
    return os.path.basename(path).startswith(f"ad.{stem}.")


def of_folder(folder: str) -> Iterator[Entry]:
    """The entries of one cache folder."""
    for name in files.listed(folder):
        if name.endswith(SUFFIX) and not name.startswith("."):
            yield entry_of(os.path.join(folder, name))


def entry_of(path: str) -> Entry:
    """One file with its state, as far as that can be told without importing its module."""
    sources = places.source_folder(os.path.dirname(path))
    try:
        data = files.current(path)
    except OSError as error:
        return Entry(path, states.FOREIGN, sources, problem=f"{error.strerror}")
    if data is None:
        return Entry(path, states.ABSENT, sources)
    try:
        header, body = parse(data.decode("utf-8"))
    except (BadHeader, UnicodeDecodeError) as error:
        return Entry(path, states.FOREIGN, sources, data, problem=str(error))
    above, _, base = header.source.rpartition("/")
    if above not in ("..", "") or not base or os.path.basename(base) != base:
        return Entry(path, states.FOREIGN, sources, data, problem="its source is not in the folder above")
    folder = os.path.dirname(path)
    source = os.path.join(places.source_folder(folder, base) if above else folder, base)
    entry = Entry(path, states.ORPHAN, source, data, header, body.lstrip("\n"))
    refused = files.read(path, source).refused if os.path.isfile(source) else ""
    if refused:
        return replace(entry, state=states.FOREIGN, problem=refused)
    return _as_written(entry)


def _as_written(entry: Entry) -> Entry:
    """The state by what the source says."""
    header = entry.header
    assert header is not None
    qualname = header.function.rpartition(":")[2]
    try:
        found = written.read_source(entry.source)
    except written.Unreadable:
        if not os.path.isfile(entry.source):
            return entry
        changes: tuple[str, ...] = ("its source, which does not parse,",)
    else:
        same = header.text in found.digests(qualname) or found.has_text(header.text)
        if not same and qualname not in found.texts:
            return entry
        changes = () if same else (qualname,)
        changes += tuple(name for name, text in header.deps if _dep_changed(entry.source, name, text))
    facts = states.facts(header, entry.body, "", changes)
    facts = replace(facts, generator_matches=header.gen.rpartition(".")[0] == states.EPOCH)
    facts = replace(facts, major_matches=header.gen.partition(".")[0] == states.EPOCH.partition(".")[0])
    return replace(entry, state=states.state(header, facts), facts=facts)


def _dep_changed(source: str, name: str, text: str) -> bool:
    """A function that was consulted has another text, as far as that can be told."""
    module, _, qualname = name.partition(":")
    folders = written.search_path(source)
    file = written.find_module(module, folders)
    if file is None and module == os.path.splitext(os.path.basename(source))[0]:
        file = source
    if file is None:
        return False
    try:
        found = written.read_source(file)
    except written.Unreadable:
        return False
    now = found.dep_digests(qualname)
    return now is not None and text not in now


def judged(entry: Entry, function: types.FunctionType, wanted: Header) -> Entry:
    """The state as a call would find it."""
    if entry.header is None or entry.state == states.FOREIGN:
        return replace(entry, function=function)
    found = look.judged(look.Found(entry.path, entry.state, entry.data, entry.header, entry.body), function, wanted)
    return replace(entry, state=found.state, facts=found.facts, function=function)


def leftovers(folder: str) -> list[str]:
    """Fresh texts without a conflict, and bases without a file."""
    names = set(files.listed(folder))
    made = []
    for name in sorted(names):
        if name.endswith(SUFFIX + beside.NEW):
            main = name.removesuffix(beside.NEW)
            if main not in names or entry_of(os.path.join(folder, main)).state != states.CONFLICT:
                made.append(os.path.join(folder, name))
    inner = os.path.join(folder, beside.BASE)
    if os.path.islink(inner) or os.path.islink(folder):
        return []
    made += [os.path.join(inner, name) for name in files.listed(inner) if name not in names and name.endswith(SUFFIX)]
    return made
