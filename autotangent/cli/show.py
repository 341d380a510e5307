"""`autotangent show MOD:F`: the text of a derivative, the function after a stage, a tree, or a page for a browser."""

import argparse
import ast
import importlib
import os
import sys
from typing import TYPE_CHECKING, Any

from autotangent import spelling
from autotangent.cli import console
from autotangent.errors import AutotangentError, EditConflict, NoSource
from autotangent.kinds import UNKNOWN, Kind
from autotangent.load import files, look

if TYPE_CHECKING:
    from autotangent.dispatcher import Gradient

NAME = "show"
HELP = "Show the text of a derivative. The module of the function is imported."
EXAMPLES = """\
  autotangent show pkg.ops:f                            the gradient, as it runs
  autotangent show ops.py:Net.loss --wrt w,b            a method, with respect to two parameters
  autotangent show pkg.ops:f --kinds "x array(f; n)"    for arguments of other kinds
  autotangent show pkg.ops:f --after normal             the function after a stage
  autotangent show pkg.ops:f --html                     a page: both texts side by side"""
_MODES = ("grad", "value_and_grad", "vjp", "jvp", "pullback", "linearize", "hvp")
_PAINTS = {"k": "blue", "c": "dim", "s": "green", "n": "cyan", "d": "bold"}


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("target", metavar="MOD:F", nargs="?", help="pkg.ops:f, pkg.ops:Net.loss or path/ops.py:f")
    parser.add_argument("--wrt", metavar="NAMES", help="parameters, separated by commas")
    parser.add_argument("--mode", choices=_MODES, default="grad", help="the derivative (default: grad)")
    parser.add_argument("--kinds", metavar="LINE", help="the kinds of arguments, as in the header of a generated file")
    parser.add_argument("--after", metavar="STAGE", help="the function after a stage")
    parser.add_argument("--stages", action=_Stages, nargs=0, help="list the stages")
    parser.add_argument("--tree", action="store_true", help="print the syntax tree instead of the text")
    parser.add_argument("--html", metavar="FILE", nargs="?", const="", help="write a page (- for standard output)")


def run(args: argparse.Namespace) -> int:
    """1 if the derivative is refused."""
    from autotangent import page, view
    from autotangent.cli import named

    if args.target is None and args.html and ":" in args.html:
        args.target, args.html = args.html, ""
    if args.target is None:
        raise console.Usage("which function? Write MODULE:FUNCTION, as in pkg.ops:f")
    if args.html is not None and (args.after or args.tree):
        raise console.Usage("--html shows the text of the derivative; leave out --after and --tree")
    function = named.function(args.target)
    wrt = None if args.wrt is None else tuple(part.strip() for part in args.wrt.split(","))
    gradient = function.gradient(args.mode, wrt[0] if wrt and len(wrt) == 1 else wrt)
    first = gradient.primal if args.mode == "hvp" else gradient  # the derivative of the function itself
    kinds = _kinds_of_others(first) if args.kinds is None else _kinds(args.kinds, first)
    if args.after:
        if first is not gradient:
            raise console.Usage("--after shows the function on its way to one derivative; leave out --mode hvp")
        return _after(gradient, kinds, args.after, args.tree)
    try:
        found = view.views(gradient, kinds)
    except AutotangentError as error:
        raise _with_hint(error, first, kinds) from None
    if args.html is not None:
        _write_page(args.html or f"{gradient.__qualname__}.html", page.page(found))
    else:
        _say(found[0].text.body, args.tree)
    return 0


class _Stages(argparse.Action):
    def __call__(self, parser: Any, *args: Any) -> None:
        from autotangent import pipeline

        for stage in pipeline.STAGES:
            console.say(f"{stage.name:13} {stage.sentence}")
        parser.exit()


def _kinds(line: str, gradient: "Gradient") -> dict[str, Kind]:
    """The kinds of all parameters: those of the line, for others those that the function states."""
    from autotangent import signatures

    try:
        given = spelling.parse_kinds(line)
    except ValueError as error:
        raise console.Usage(
            f"the kinds are not understood: {error}; write them as in 'x array(f; n), k float'"
        ) from None
    stated = signatures.stated_kinds(gradient.primal)
    unknown = [name for name in given if name not in stated]
    if unknown:
        raise console.Usage(f"{gradient.primal.__qualname__} has no parameter {unknown[0]!r}")
    return {name: given.get(name, kind) for name, kind in stated.items()}


def _kinds_of_others(gradient: "Gradient") -> dict[str, Kind] | None:
    """Where the function states no kinds, and this derivative has no file, those of another derivative of it."""
    from autotangent import signatures

    stated = signatures.stated_kinds(gradient.primal)
    if (
        UNKNOWN not in stated.values()
        or gradient._variants.first
        or look.recorded(gradient._variants._ask(stated, False))
    ):
        return None
    return next((k for k in look.kinds_in_files(gradient.primal) if k.keys() == stated.keys()), None)


def _with_hint(error: AutotangentError, gradient: "Gradient", kinds: dict[str, Kind] | None) -> AutotangentError:
    """The error; where the kinds of arguments are not stated anywhere, with how to say them here."""
    from autotangent import signatures

    unknown = [name for name, kind in signatures.stated_kinds(gradient.primal).items() if kind == UNKNOWN]
    if kinds is None and unknown and not isinstance(error, (EditConflict, NoSource)):
        example = ", ".join(f"{name} array(f; n)" for name in unknown)
        error.instead += f"\nOr say here what the arguments are, for example: --kinds '{example}'"
    return error


# ---- stages ----------------------------------------------------------------------------------------------------------
def _after(gradient: "Gradient", kinds: dict[str, Kind] | None, stage: str, tree: bool) -> int:
    """The function after a stage, also of one that a later stage refuses."""
    from autotangent import pipeline
    from autotangent.derived import Request
    from autotangent.syntax import quote
    from autotangent.syntax.read import read

    names = [s.name for s in pipeline.STAGES]
    if stage not in names:
        raise console.Usage(f"there is no stage {stage!r}; the stages are {', '.join(names)}")
    request = Request(read(gradient.primal), gradient.mode, gradient.wrt, kinds or _recorded_kinds(gradient))
    seen: dict[str, str] = {}

    def note(name: str, node: Any) -> None:
        if name == stage:
            seen[name] = quote.unparse(node)

    refused = None
    try:
        if stage == names[-1]:
            seen[stage] = pipeline.derive(request).text
        else:
            pipeline.analyse(request, note)
    except AutotangentError as error:
        refused = error
    if stage in seen:
        _say(seen[stage], tree)
    if refused is not None:
        console.complain(str(_with_hint(refused, gradient, kinds)))
    return int(refused is not None)


def _recorded_kinds(gradient: "Gradient") -> dict[str, Kind]:
    """Those of the first file, or those that the function states."""
    from autotangent import signatures

    stated = signatures.stated_kinds(gradient.primal)
    for found in look.recorded(gradient._variants._ask(stated, False)):
        try:
            return spelling.parse_kinds(found.header.kinds) if found.header is not None else stated
        except ValueError:
            continue
    return stated


# ---- output ----------------------------------------------------------------------------------------------------------
def _say(text: str, tree: bool) -> None:
    if tree:
        try:
            astor = importlib.import_module("astor")
        except ImportError:
            raise console.Usage("--tree needs astor: pip install 'autotangent[tree]'") from None
        text = astor.dump_tree(ast.parse(text))
    elif console.coloured(sys.stdout):
        from autotangent import highlight

        text = "\n".join(highlight.lines(text, lambda name, part: console.paint(part, _PAINTS[name]), escape=str))
    console.say(text.rstrip())


def _write_page(path: str, text: str) -> None:
    """Write a page; only a page is overwritten."""
    from autotangent import page

    if path == "-":
        console.say(text.rstrip())
        return
    try:
        held = files.current(os.path.abspath(path))
    except OSError as error:
        raise console.Usage(f"{path} cannot be written: {error.strerror}") from None
    if held is not None and page.GENERATOR.encode() not in held:
        raise console.Usage(f"{path} is there and is no page of autotangent; give another name")
    if not files.write(os.path.abspath(path), text.encode(), held, os.path.abspath(path)):
        raise console.Usage(f"{path} cannot be written")
    console.say(path)
