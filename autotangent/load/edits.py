"""What commands do to generated files: replace, merge, accept, pin, clean. No edit is ever lost.

Every write and removal is a compare-and-swap against the bytes that the decision was made on, and an edit that a
command replaces is kept under another name first. `Kept` says why a file was left as it is.
"""

import contextlib
import os
import time

from autotangent.errors import AutotangentError
from autotangent.load import beside, files, ignore, module, scan, states
from autotangent.load.header import BadHeader, Header, digest, parse, with_field
from autotangent.load.merging import three_way
from autotangent.structs import replace

_TEMPORARY_AGE = 3600
_UNTOUCHED = {
    states.ABSENT: "is gone",
    states.ORPHAN: "is the derivative of a function that is gone",
    states.PINNED: "is pinned",
}


class Kept(AutotangentError):
    """A file is left as it is, and why."""


def regenerate(entry: scan.Entry, fresh: str, drop: bool = False) -> str:
    """Write the fresh text in the place of one that nobody edited. drop: in the place of an edit too.

    Raises:
        Kept: it was edited, is pinned, or is not ours.
    """
    _usable(entry)
    data = fresh.encode()
    if not entry.edited:
        if entry.data == data and files.current(entry.base) == data:
            return "is up to date"
        if not beside.write_both(entry.path, data, entry.data, entry.source):
            raise _not_written(entry)
        return "is written again"
    if drop:
        return "is written again" + _replaced(entry, data, data)
    if entry.state != states.CONFLICT or still_holds(entry, parse(fresh)[1].lstrip("\n")):
        return f"was edited by hand and stays as it is (--drop-edits {os.path.basename(entry.path)} would replace it)"
    proposed = beside.propose(entry.path, data, entry.source)
    where = f"; the fresh text is in {entry.new}" if proposed else ""
    raise Kept(f"{entry.path} was edited by hand and stays as it is{where}", None, _drop_hint(entry))


def still_holds(entry: scan.Entry, fresh_body: str) -> bool:
    """What changed left the text alone from which the edit was made."""
    header, facts = entry.header, entry.facts
    return header is not None and digest(fresh_body) == header.generated and (facts is None or facts.major_matches)


def accept(entry: scan.Entry, fresh: str | None = None) -> str:
    """Put the fresh text that lies beside an edit, or one that is given, in its place; the edit is kept beside it.

    Raises:
        Kept: there is none, or it is older than its function.
    """
    _usable(entry)
    proposed = proposal(entry)
    if proposed is not None:
        if not beside.as_generated(proposed):
            return "holds the text of its .new" + _replaced(entry, proposed, None)
        return "holds the fresh text" + _replaced(entry, proposed, proposed)
    if fresh is None or entry.state != states.CONFLICT or still_holds(entry, parse(fresh)[1].lstrip("\n")):
        hint = _drop_hint(entry) if entry.edited else ""
        raise Kept(f"{entry.path} has no fresh text beside it that could be accepted", None, hint)
    return "holds the fresh text" + _replaced(entry, fresh.encode(), fresh.encode())


def has_proposal(entry: scan.Entry) -> bool:
    """A fresh text lies beside the file."""
    return os.path.lexists(entry.new)


def proposal(entry: scan.Entry) -> bytes | None:
    """The fresh text beside a file, if it is one of the same derivative, and of the function as it is now."""
    if not has_proposal(entry):
        return None
    found = scan.entry_of(entry.new)
    if found.header is None or entry.header is None or not found.header.same_derivative(entry.header):
        raise Kept(f"{entry.new} is no text of this derivative: {found.problem or 'it is of another one'}")
    if found.state not in (states.CLEAN, states.EDITED):
        hint = f"autotangent regen {entry.path}" if not found.edited else "Bring it up to date by hand, or delete it."
        raise Kept(f"{entry.new} is older than the function", None, hint)
    _parses(found.data or b"", entry.new, found.header)
    return found.data


def cover(entry: scan.Entry, kinds: str) -> str:
    """Let an edit serve other kinds of arguments: a line of kinds, or `any`.

    Raises:
        Kept: it is no edit of ours.
    """
    _usable(entry, pinned=True)
    header = entry.header
    assert header is not None
    if not (entry.edited or entry.state == states.PINNED):
        raise Kept(f"{entry.path} was not edited: other kinds have a text of their own")
    if header.kinds == kinds or header.serves(kinds):
        return f"serves {kinds} already"
    _with_field(entry, "covers", "any" if kinds == "any" else "; ".join([*header.covers, kinds]))
    return f"serves {kinds} too"


def pin(entry: scan.Entry, pinned: bool) -> str:
    """Use a file whatever changes, or no longer so.

    Raises:
        Kept: it is not ours.
    """
    if entry.header is None or entry.state in (states.FOREIGN, states.ABSENT):
        _usable(entry)
    if entry.header is not None and entry.header.pinned == pinned:
        return "is pinned already" if pinned else "is not pinned"
    _with_field(entry, "pin", "yes" if pinned else "no")
    return "is pinned" if pinned else "is no longer pinned"


def _with_field(entry: scan.Entry, name: str, value: str) -> None:
    assert entry.data is not None
    if not files.write(entry.path, with_field(entry.data, name, value), entry.data, entry.source):
        raise _not_written(entry)
    ignore.show(os.path.dirname(entry.path), os.path.basename(entry.path), entry.source)


# ---- merging ---------------------------------------------------------------------------------------------------------
def merge(entry: scan.Entry, fresh: str) -> str:
    """Join an edit with the fresh text, by the text from which it was made.

    Raises:
        Kept: they contradict each other, or there is nothing that could be joined.
    """
    _usable(entry)
    if not entry.edited:
        return "was not edited"
    header, body = parse(fresh)
    body = body.lstrip("\n")
    base = base_body(entry, body)
    if base == body and entry.state != states.CONFLICT:
        again = _base_again(entry, fresh)
        return f"has nothing to be merged with: the fresh text is the one it was made from{again}"
    if has_proposal(entry) and not beside.as_generated(files.current(entry.new) or b""):
        raise Kept(f"{entry.new} was edited: accept it or delete it", None, f"autotangent accept {entry.path}")
    if base is None:
        beside.propose(entry.path, fresh.encode(), entry.source)
        raise Kept(
            f"{entry.path} cannot be merged: the text it was made from is neither in {entry.base} nor generated now",
            None,
            f"your edit:       {entry.path}\nthe fresh text:  {entry.new}\n"
            f"Apply your edit to the fresh text, then:  autotangent accept {entry.path}\n"
            f"Or put the function back as it was when you edited, by git say; autotangent merge {entry.path}\n"
            "then keeps the text it was made from. Change the function again, and merge.",
        )
    merged, conflicts = three_way(base, entry.body, body)
    if merged is None:
        raise _contradiction(entry, fresh, conflicts)
    assert entry.header is not None
    kept = replace(header, pinned=entry.header.pinned, covers=entry.header.covers)
    data = _in_style(f"{kept.render()}\n{merged}", entry.data or b"")
    _parses(data, entry.path, kept)
    return "is merged with the fresh text" + _replaced(entry, data, fresh.encode())


def _base_again(entry: scan.Entry, fresh: str) -> str:
    """Keep the text from which an edit was made, if it is there no more: once the function changes nothing tells it."""
    with contextlib.suppress(OSError):
        held = files.current(entry.base)
        if held is None and files.write(entry.base, fresh.encode(), None, entry.source):
            ignore.show(os.path.dirname(entry.path), os.path.basename(entry.path), entry.source)
            return f", which is kept in {entry.base}"
    return ""


def base_body(entry: scan.Entry, fresh_body: str | None) -> str | None:
    """The text from which an edit was made, kept or generated now, if it has the digest that the header states."""
    assert entry.header is not None
    with contextlib.suppress(OSError, BadHeader, UnicodeDecodeError):
        kept = parse((files.current(entry.base) or b"").decode("utf-8"))[1].lstrip("\n")
        if digest(kept) == entry.header.generated:
            return kept
    if fresh_body is not None and digest(fresh_body) == entry.header.generated:
        return fresh_body
    return None


def _contradiction(entry: scan.Entry, fresh: str, conflicts: list[tuple[int, str]]) -> Kept:
    beside.propose(entry.path, fresh.encode(), entry.source)
    first = conflicts[0][0] + first_line(entry)
    shown = "\n".join(text for _, text in conflicts)
    many = f"in {len(conflicts)} places, first" if len(conflicts) > 1 else ""
    return Kept(
        f"{entry.path} cannot be merged: {many or 'the edit and the fresh text change the same lines'} at line {first}"
        + (" the edit and the fresh text change the same lines" if many else ""),
        None,
        f"{shown}your edit:       {entry.path}\nwas made from:   {entry.base}\nthe fresh text:  {entry.new}\n"
        f"Apply your edit to the fresh text, then:  autotangent accept {entry.path}",
    )


def first_line(entry: scan.Entry) -> int:
    """The line of the file with which the text begins."""
    head = entry.header.lines if entry.header is not None else 0
    whole = (entry.data or b"").decode("utf-8").replace("\r\n", "\n").split("\n")
    return head + next((n for n, line in enumerate(whole[head:]) if line), 0) + 1


def _in_style(text: str, like: bytes) -> bytes:
    """The text with the line ends and the mark at the start that a file has."""
    data = text.encode()
    if like.count(b"\r\n") * 2 > like.count(b"\n"):
        data = data.replace(b"\n", b"\r\n")
    return b"\xef\xbb\xbf" + data if like.startswith(b"\xef\xbb\xbf") else data


def _parses(data: bytes, path: str, header: Header) -> None:
    try:
        module.check(data.decode("utf-8"), path, header.defines)
    except AutotangentError as error:
        raise Kept(f"{path} would not be a derivative: {error.what}", error.place) from error


# ---- replacing -------------------------------------------------------------------------------------------------------
def _replaced(entry: scan.Entry, data: bytes, base: bytes | None) -> str:
    """Put bytes in the place of an entry; what an edit was is kept.

    The file comes before its base: between the two writes the base is wrong either way, and that of a fresh text can be
    generated again.
    """
    assert entry.data is not None
    kept = ""
    if entry.edited:
        kept = beside.keep(entry.path, entry.data, entry.source) or ""
        if not kept:
            raise Kept(f"{entry.path} stays as it is: the edit could not be kept beside it")
    if not files.write(entry.path, data, entry.data, entry.source):
        raise _not_written(entry)
    if base is not None:
        files.write(entry.base, base, files.ANYTHING, entry.source)
    with contextlib.suppress(OSError):
        proposed = files.current(entry.new)
        if proposed is not None and (proposed == data or beside.as_generated(proposed)):
            files.remove(entry.new, proposed)
    folder, name = os.path.split(entry.path)
    if beside.as_generated(data):
        ignore.hide(folder, name, entry.source)
    else:
        ignore.show(folder, name, entry.source)
    return f"; the edit is kept in {os.path.basename(kept)}" if kept else ""


def _usable(entry: scan.Entry, pinned: bool = False) -> None:
    """It is a file of ours that a command may change."""
    if entry.state == states.FOREIGN or entry.header is None:
        raise Kept(f"{entry.path} is not used and not touched: {entry.problem or 'it is gone'}")
    if entry.state in _UNTOUCHED and not (pinned and entry.state == states.PINNED):
        hint = f"autotangent unpin {entry.path}" if entry.state == states.PINNED else ""
        raise Kept(f"{entry.path} {_UNTOUCHED[entry.state]}", None, hint)


def _not_written(entry: scan.Entry) -> Kept:
    return Kept(f"{entry.path} was saved meanwhile or cannot be written, and stays as it is")


def _drop_hint(entry: scan.Entry) -> str:
    return f"To drop the edit:  autotangent regen --drop-edits {os.path.basename(entry.path)} {entry.path}"


# ---- cleaning --------------------------------------------------------------------------------------------------------
def cleanable(entry: scan.Entry) -> bool:
    """Nobody edited it, and nobody needs it."""
    return entry.state in (states.ORPHAN, states.STALE, states.OLD_GENERATOR) and not (
        entry.edited or entry.header is None or entry.header.pinned
    )


def clean(entry: scan.Entry) -> bool:
    """Remove a file that nobody edited, and its base."""
    assert entry.data is not None
    if not cleanable(entry) or not files.remove(entry.path, entry.data):
        return False
    with contextlib.suppress(OSError):
        base = files.current(entry.base)
        if base is not None:
            files.remove(entry.base, base)
    ignore.hide(os.path.dirname(entry.path), os.path.basename(entry.path), entry.source)
    return True


def leftovers(folder: str) -> list[str]:
    """What may be removed beside the files of a cache folder: texts without an edit, and what a killed writer left."""
    found = []
    for path in scan.leftovers(folder):
        with contextlib.suppress(OSError):
            data = files.current(path)
            if data is not None and beside.as_generated(data):
                found.append(path)
    for inner in (folder, os.path.join(folder, beside.BASE)):
        if not os.path.islink(inner):
            names = [n for n in files.listed(inner) if n.startswith(".ad.") and n.endswith(".tmp")]
            found += [p for n in names if _is_old(p := os.path.join(inner, n))]
    return found


def _is_old(path: str) -> bool:
    try:
        return time.time() - os.lstat(path).st_mtime > _TEMPORARY_AGE and not os.path.islink(path)
    except OSError:
        return False


def clean_leftover(path: str) -> bool:
    """Remove one of the leftovers."""
    try:
        data = files.current(path)
    except OSError:
        return False
    return data is not None and files.remove(path, data)


def remove_empty(folder: str) -> bool:
    """Remove a cache folder in which there is nothing but a `.gitignore` of ours: it would be found as a package."""
    with contextlib.suppress(OSError):
        inner = os.path.join(folder, beside.BASE)
        if os.path.islink(folder) or set(os.listdir(folder)) - {".gitignore", beside.BASE}:
            return False
        if os.path.isdir(inner) and not os.path.islink(inner):
            os.rmdir(inner)
        if not os.path.lexists(inner) and ignore.remove(folder):
            os.rmdir(folder)
            return True
    return False
