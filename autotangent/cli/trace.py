"""`autotangent trace`: import modules with the hook on, and show what it did function by function."""

import argparse
import importlib
import warnings
from typing import Any

from autotangent.cli import console, named
from autotangent.errors import CacheWarning, NoSource
from autotangent.hooking.trace import LEFT, OWN, READY, WAITS, Row, Trace

NAME = "trace"
HELP = "Import modules with the hook, and say what it put beside which function, and why not."
EXAMPLES = """\
  autotangent trace pkg.ops          is it marked, by what, and what of it has a gradient
  autotangent trace pkg --mark       as if it were marked
  autotangent trace pkg.ops --json   for a machine"""
COLOURS = {READY: "green", "edited": "cyan", "pinned": "blue", WAITS: "yellow", LEFT: "dim", OWN: "dim"}


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("modules", nargs="+", metavar="MODULE", help="a module, which is imported (and so run)")
    parser.add_argument("--mark", action="store_true", help="mark the modules, whatever the settings say")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(args: argparse.Namespace) -> int:
    """1 if a module is not marked, cannot be augmented, or has a conflict."""
    hook = importlib.import_module("autotangent.hook")
    hook.install(*(args.modules if args.mark else ()))
    found = [_traced(name, hook) for name in args.modules]
    if args.json:
        console.say_json([facts(t) for t in found])
    else:
        for number, trace in enumerate(found):
            console.say() if number else None
            _say(trace)
    return int(any(not t.marked or t.problem or any(r.state == "conflict" for r in t.rows) for t in found))


def _traced(name: str, hook: Any) -> Trace:
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always", CacheWarning)
        try:
            module = named.imported(name)
        except NoSource as error:
            raise console.Usage(error.what) from None
    name = module.__name__
    loader = type(getattr(module.__spec__, "loader", None)).__name__
    trace = hook.TRACES.get(name) or Trace(name, "", "", loader)
    warned = [str(w.message) for w in said if issubclass(w.category, CacheWarning)]
    trace.problem = "\n".join([*warned, *filter(None, [hook.unseen(name)])])
    return trace


def _say(trace: Trace) -> None:
    if not trace.marked and trace.problem:
        console.say(trace.problem)
        return
    if not trace.marked:
        console.say(f"{trace.module} is not marked (loader {trace.loader}): see --mark, and docs/import-hook.md")
        return
    console.say(f"{trace.module}: marked by {trace.marked}, augmented {trace.how}, loader {trace.loader}")
    rows = [(f"  {r.state}", r.name, r.beside or "-", _remark(r)) for r in trace.rows]
    console.say_table(rows, [COLOURS.get(r.state, "red") for r in trace.rows])
    if not trace.rows:
        console.say("  it defines no function")
    if trace.problem:
        console.say(trace.problem)


def _remark(row: Row) -> str:
    return row.why.splitlines()[0] if row.why else console.shown_path(row.path) if row.path else ""


def facts(trace: Trace) -> dict:
    """A trace as JSON has it."""
    rows = [
        {"name": r.name, "state": r.state, "why": r.why, "path": r.path, "beside": r.beside or None} for r in trace.rows
    ]
    return {
        "module": trace.module, "marked": trace.marked or None, "how": trace.how or None, "loader": trace.loader,
        "problem": trace.problem or None, "functions": rows,
    }  # fmt: skip
