"""`autotangent check`: for continuous integration. It generates every text again and believes no header."""

import argparse
import os
from collections.abc import Iterator

from autotangent.cli import acting, console, importing, numeric, targets
from autotangent.cli.status import variant
from autotangent.errors import AutotangentError
from autotangent.load import scan, states
from autotangent.load.header import digest, parse
from autotangent.structs import struct

NAME = "check"
HELP = "Fail on stale files, conflicts, foreign files, and edits that are on no list. Generates every text again."
EXAMPLES = """\
  autotangent check                                  no edit is expected
  autotangent check --edit pkg.ops:f                 this function may be edited
  autotangent check --edits edits.txt --numeric      a list, one a line; compare edits with finite differences
  autotangent check pkg.ops:f --edit pkg.ops:f --numeric --args 'np.ones(3), 2.0'
In a list, NAME=DIGEST allows one text only; `autotangent check` prints the digest of an edit that is on no list."""


@struct(frozen=True)
class Finding:
    """What is wrong with an entry; reason is one of a few words, for a machine."""

    entry: scan.Entry
    reason: str
    what: str


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    targets.add(parser)
    parser.add_argument(
        "--edit", metavar="NAME", action="append", default=[],
        help="this file or function may be edited (may be given again)",
    )  # fmt: skip
    parser.add_argument("--edits", metavar="FILE", help="a list of such names, one a line, # for comments")
    parser.add_argument("--numeric", action="store_true", help="compare edited gradients with finite differences")
    parser.add_argument("--args", metavar="EXPR", help="arguments for --numeric, evaluated in the module, with np")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(args: argparse.Namespace) -> int:
    """1 if something was found."""
    if args.args and not args.numeric:
        raise console.Usage("--args goes with --numeric")
    allowed = [*args.edit, *_listed(args.edits)]
    entries = targets.entries(args.targets)
    findings = [f for e in entries for f in _findings(e, allowed)]
    compared: list[scan.Entry] = []
    if args.numeric:
        wrong = {f.entry.path for f in findings if f.reason in ("foreign", "conflict", "unchecked")}
        edited = [e for e in entries if _differs(e) and e.path not in wrong and e.state != states.ORPHAN]
        for entry in edited:
            findings += _numeric(entry, args.args, compared)
    if args.json:
        console.say_json({
            "checked": len(entries), "compared": [os.path.abspath(e.path) for e in compared],
            "findings": [{"path": os.path.abspath(f.entry.path), "function": f.entry.name, "reason": f.reason,
                          "what": f.what} for f in findings],
        })  # fmt: skip
    else:
        _say(entries, findings, compared, args.numeric)
    return int(bool(findings))


def _say(entries: list[scan.Entry], findings: list[Finding], compared: list[scan.Entry], numbers: bool) -> None:
    for f in findings:
        console.say(f"{console.paint(f.reason, 'red')}: {console.shown_path(f.entry.path)}: {f.what}")
    more = f", {len(compared)} compared with finite differences" if numbers else ""
    files = "file" if len(entries) == 1 else "files"
    console.say(f"{len(entries)} {files} checked{more}: {len(findings) or 'nothing'} found")


def _listed(path: str | None) -> list[str]:
    if path is None:
        return []
    try:
        with open(path, encoding="utf-8") as file:
            lines = [line.partition("#")[0].strip() for line in file]
    except (OSError, UnicodeDecodeError) as error:
        raise console.Usage(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    return [line for line in lines if line]


def _findings(entry: scan.Entry, allowed: list[str]) -> Iterator[Finding]:
    """What is wrong with one entry, its text compared with the one that is generated now."""
    if entry.state == states.FOREIGN:
        yield Finding(entry, "foreign", entry.problem)
        return
    if entry.state == states.ORPHAN:
        if entry.edited:
            yield Finding(entry, "orphan", "it is edited, and its function is gone")
        return
    try:
        judged, fresh = importing.fresh(entry)
    except AutotangentError as error:
        if not _is_allowed(entry, allowed, exactly=True):
            listed = f"{os.path.basename(entry.path)}={digest(entry.body)}"
            yield Finding(entry, "unchecked", f"{str(error).splitlines()[0]} (if its text is right: --edit {listed})")
        return
    yield from _of_judged(judged, parse(fresh)[1].lstrip("\n"), allowed)


def _of_judged(entry: scan.Entry, fresh: str, allowed: list[str]) -> Iterator[Finding]:
    changed = f"{', '.join(entry.changes) or 'the generator'} has changed"
    same = digest(fresh) == digest(entry.body)
    if entry.state == states.PINNED and entry.changes:
        yield Finding(entry, "pinned", f"{changed} since")
    elif entry.state == states.CONFLICT and not (entry.header and digest(fresh) == entry.header.generated):
        yield Finding(entry, "conflict", f"it is edited, and {changed} since")
    elif entry.state in (states.STALE, states.OLD_GENERATOR):
        yield Finding(entry, "stale", changed)
    if same or (entry.state == states.STALE and not entry.edited):
        return
    if not _is_allowed(entry, allowed):
        told = "it is edited" if entry.edited else "its header says that it is as generated, which it is not"
        yield Finding(entry, "edited", f"{told}, and is on no list{_line_to_list(entry)}")


def _is_allowed(entry: scan.Entry, allowed: list[str], exactly: bool = False) -> bool:
    """An edit is on the list; exactly: with the digest of its text."""
    for line in allowed:
        name, equals, text = line.rpartition("=")
        name, text = (name.strip(), text.strip()) if equals else (line, "")
        if acting.matches(entry, name) and (text == digest(entry.body) if text else not exactly):
            return True
    return False


def _line_to_list(entry: scan.Entry) -> str:
    return f" ({os.path.basename(entry.path)}={digest(entry.body)})"


def _differs(entry: scan.Entry) -> bool:
    """A text that somebody wrote, or whose header may lie."""
    return entry.edited or entry.state == states.PINNED


def _numeric(entry: scan.Entry, expression: str | None, compared: list[scan.Entry]) -> Iterator[Finding]:
    try:
        numeric.compare(entry, expression)
    except numeric.NoSample as error:
        yield Finding(entry, "no sample", f"{variant(entry)}: {error.what}")
    except AutotangentError as error:
        yield Finding(entry, "wrong", str(error).splitlines()[0])
    else:
        compared.append(entry)
