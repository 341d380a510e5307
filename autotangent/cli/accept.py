"""`autotangent accept`: take the fresh text in the place of an edit, or let an edit serve other kinds of arguments."""

import argparse

from autotangent import spelling
from autotangent.cli import acting, console, importing, targets
from autotangent.load import edits, scan, states

NAME = "accept"
HELP = "Take the fresh text (.new) in the place of an edit; or, with --for, let an edit serve other kinds of arguments."
EXAMPLES = """\
  autotangent accept pkg.ops:f                               take the .new beside it; the edit is kept as .orig
  autotangent accept --for "x array(f; n), k float" pkg.ops:f   the edit serves these kinds too
  autotangent accept --for any pkg.ops:f                     the edit serves all kinds"""


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    targets.add(parser, needed=True)
    parser.add_argument("--for", dest="kinds", metavar="KINDS", help="kinds as in the header of a file, or any")


def run(args: argparse.Namespace) -> int:
    """1 if some files stay as they are."""
    found = targets.entries(args.targets)
    if args.kinds is not None:
        edited = [e for e in found if e.edited or e.state in (states.PINNED, states.FOREIGN)]
        return (
            acting.each(edited, lambda e: _cover(e, args.kinds)) if edited else acting.nothing("has been edited here")
        )
    offered = [e for e in found if edits.has_proposal(e) or e.state in (states.CONFLICT, states.FOREIGN)]
    if not offered:
        return acting.nothing("is offered here: no file is in conflict")
    return acting.each(offered, _accept)


def _accept(entry: scan.Entry) -> str:
    if edits.has_proposal(entry) or entry.state != states.CONFLICT:
        return edits.accept(entry)
    judged, fresh = importing.fresh(entry)
    return edits.accept(judged, fresh)


def _cover(entry: scan.Entry, kinds: str) -> str:
    assert kinds is not None
    if kinds == "any" or entry.header is None:
        return edits.cover(entry, kinds)
    try:
        line = spelling.spell_kinds(spelling.parse_kinds(kinds))
    except ValueError:
        try:
            importing.module_of(entry)
            line = spelling.spell_kinds(spelling.parse_kinds(kinds))
        except ValueError as error:
            raise console.Usage(f"the kinds {kinds!r} are not understood: {error}") from None
    given, needed = spelling.parse_kinds(line), spelling.split(entry.header.kinds, ", ")
    names = [part.partition(" ")[0] for part in needed]
    if list(given) != names:
        raise console.Usage(f"the parameters of {entry.name} are {', '.join(names)}")
    return edits.cover(entry, line)
