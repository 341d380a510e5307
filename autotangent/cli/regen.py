"""`autotangent regen`: write generated files again. One that was edited only if it is named."""

import argparse

from autotangent.cli import acting, importing, targets
from autotangent.load import edits, places, scan, states

NAME = "regen"
HELP = "Write generated files again; an edited one only if it is named with --drop-edits."
EXAMPLES = """\
  autotangent regen                                  all below the current folder
  autotangent regen pkg.ops:f --drop-edits pkg.ops:f   an edited one too; the edit is kept as .orig"""


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    targets.add(parser)
    parser.add_argument(
        "--drop-edits", metavar="NAME", action="append", default=[],
        help="replace the edit in this file or of this function (may be given again); it is kept beside it as .orig",
    )  # fmt: skip


def run(args: argparse.Namespace) -> int:
    """1 if some could not be written."""
    found = targets.entries(args.targets)
    acting.only_known(found, args.drop_edits)
    named = {e.path for e in found if any(acting.matches(e, name) for name in args.drop_edits)}
    candidates = [e for e in found if e.path in named or e.state not in (states.ORPHAN, states.PINNED)]
    candidates.sort(key=lambda e: len(e.path) if places.is_generated(e.source) else 0)  # the inner derivatives first
    return acting.each(candidates, lambda e: _regenerate(e, e.path in named), "is up to date")


def _regenerate(entry: scan.Entry, drop: bool) -> str:
    if entry.state in (states.FOREIGN, states.ORPHAN, states.PINNED):
        return edits.regenerate(entry, "", drop)
    judged, fresh = importing.fresh(entry)
    return edits.regenerate(judged, fresh, drop)
