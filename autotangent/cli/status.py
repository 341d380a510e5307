"""`autotangent status`: the state of each generated file. Nothing is imported or run."""

import argparse
import os

from autotangent.cli import console, targets
from autotangent.load import scan, states

NAME = "status"
HELP = "Show the state of generated files, without running anything."
EXAMPLES = """\
  autotangent status                 all below the current folder
  autotangent status pkg.ops --all   those of one module, the clean ones too
  autotangent status --json          for a machine"""
COLOURS = {
    states.CLEAN: "green", states.STALE: "dim", states.OLD_GENERATOR: "dim", states.EDITED: "cyan",
    states.PINNED: "blue", states.CONFLICT: "red", states.FOREIGN: "red", states.ORPHAN: "yellow",
}  # fmt: skip


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    targets.add(parser)
    parser.add_argument("--all", action="store_true", help="show clean files too")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(args: argparse.Namespace) -> int:
    """1 if there is a conflict, or a file that is not used."""
    found = targets.entries(args.targets)
    if args.json:
        console.say_json([facts(e) for e in found])
    else:
        _say(found, args.all)
    return int(any(e.state in (states.CONFLICT, states.FOREIGN) for e in found))


def _say(found: list[scan.Entry], everything: bool) -> None:
    shown = [e for e in found if everything or e.state != states.CLEAN]
    rows = [(e.state, variant(e), console.shown_path(e.path), targets.remark(e)) for e in shown]
    console.say_table(rows, [COLOURS[e.state] for e in shown])
    clean = len(found) - len(shown)
    if not found:
        console.say("nothing has been generated here")
    elif clean:
        console.say(f"{clean} clean" if shown else f"{clean} generated {'file' if clean == 1 else 'files'}, all clean")


def variant(entry: scan.Entry) -> str:
    """`pkg.ops:f.grad`, with `wrt` where the file name has it."""
    if entry.header is None:
        return "-"
    return f"{entry.name}.{entry.header.mode}"


def facts(entry: scan.Entry) -> dict:
    """An entry as JSON has it."""
    header = entry.header
    more = {} if header is None else {
        "function": header.function, "variant": header.mode, "wrt": list(header.wrt), "kinds": header.kinds,
        "pinned": header.pinned,
    }  # fmt: skip
    return {
        "path": os.path.abspath(entry.path), "state": entry.state, "source": os.path.abspath(entry.source), **more,
        "edited": entry.edited, "changes": list(entry.changes), "problem": entry.problem,
        "new": os.path.abspath(entry.new) if os.path.lexists(entry.new) else None,
        "base": os.path.abspath(entry.base) if os.path.isfile(entry.base) else None,
    }  # fmt: skip
