"""`autotangent clean`: remove generated files that nobody edited and nobody needs."""

import argparse
import os

from autotangent.cli import console, targets
from autotangent.load import edits, places, scan

NAME = "clean"
HELP = "Remove files of functions that are gone or have changed, if nobody edited them; never an edit."
EXAMPLES = """\
  autotangent clean --dry-run    what would be removed
  autotangent clean pkg          all of a package"""


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    targets.add(parser)
    parser.add_argument("-n", "--dry-run", action="store_true", help="only say what would be removed")


def run(args: argparse.Namespace) -> int:
    """1 if something could not be removed."""
    code = 0
    found = targets.entries(args.targets)
    removed = 0
    folders = {os.path.dirname(e.path) for e in found} | _folders(args.targets)
    for entry in filter(edits.cleanable, found):
        if args.dry_run or edits.clean(entry):
            removed += 1
            console.say(f"{'would remove' if args.dry_run else 'removed'} {console.shown_path(entry.path)}")
        else:
            code = 1
            console.complain(f"{console.shown_path(entry.path)} was saved meanwhile or cannot be removed")
    whole = not any(":" in t or t.endswith(".py") for t in args.targets)
    for path in (p for folder in sorted(folders) if whole for p in edits.leftovers(folder)):
        if args.dry_run or edits.clean_leftover(path):
            removed += 1
            console.say(f"{'would remove' if args.dry_run else 'removed'} {console.shown_path(path)}")
    if not args.dry_run:
        for folder in sorted(folders):
            edits.remove_empty(folder)
    if not removed and not code:
        console.say("nothing to remove")
    return code


def _folders(names: list[str]) -> set[str]:
    """Cache folders that hold no entry any more."""
    found = set()
    for name in names or ["."]:
        path = name if os.path.isdir(name) else None
        if path is not None:
            found |= {f for f in scan.cache_folders(path) if os.path.basename(f) == places.FOLDER}
    return found
