"""`autotangent merge`: join an edit with the fresh text of a function that has changed."""

import argparse

from autotangent.cli import acting, importing, targets
from autotangent.load import edits, scan, states

NAME = "merge"
HELP = "Join an edit with the fresh text of its function, where both do not change the same lines."
EXAMPLES = """\
  autotangent merge pkg.ops:f                              one function
  autotangent merge pkg/__tangent_cache__/ad.ops.f.grad.py   one file
  autotangent merge .                                      all conflicts below the current folder"""


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    targets.add(parser, needed=True)


def run(args: argparse.Namespace) -> int:
    """1 if some edits stay as they are."""
    edited = [e for e in targets.entries(args.targets) if e.edited or e.state == states.FOREIGN]
    if not edited:
        return acting.nothing("has been edited here")
    return acting.each(edited, _merge)


def _merge(entry: scan.Entry) -> str:
    if entry.state in (states.FOREIGN, states.ORPHAN, states.PINNED):
        return edits.merge(entry, "")
    try:
        judged, fresh = importing.fresh(entry)
    except importing.MadeByCall:
        written = edits.proposal(entry)
        if written is None:
            raise
        judged, fresh = entry, written.decode()
    return edits.merge(judged, fresh)
