"""The command line: `autotangent VERB`, also `python -m autotangent VERB`. One module a verb.

A verb's module has NAME, HELP (one line), EXAMPLES (for --help), `add(parser)` and `run(args) -> int`. The exit code is
0 where all is well, 1 where something was found, 2 for a command that makes no sense.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from autotangent.cli import console
from autotangent.errors import AutotangentError

VERBS = ("show", "status", "diff", "regen", "merge", "accept", "pin", "unpin", "clean", "check", "trace", "stubs")

_ABOUT = "Look at generated gradients, and keep the ones you edited."
_EPILOG = """\
A TARGET is a module (pkg.ops), a function (pkg.ops:f), or the path of a source file, a generated file or a folder.
Exit code: 0 all is well, 1 something was found, 2 the command makes no sense."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """End with exit code 2."""
        self.exit(2, f"{self.prog}: {message} (try {self.prog} --help)\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    try:
        args = _parser().parse_args(argv)
        code = args.run(args)
        sys.stdout.flush()
        return code
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else 2
    except console.Usage as error:
        console.complain(str(error))
        return 2
    except AutotangentError as error:
        console.complain(str(error))
        return 1
    except BrokenPipeError:  # `autotangent status | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = Parser("autotangent", description=_ABOUT, epilog=_EPILOG, formatter_class=_Formatter, allow_abbrev=False)
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for name in VERBS:
        verb = importlib.import_module(f"autotangent.cli.{name}")
        examples = f"examples:\n{verb.EXAMPLES}" if getattr(verb, "EXAMPLES", "") else None
        added = verbs.add_parser(
            verb.NAME, help=verb.HELP, description=verb.HELP, epilog=examples, formatter_class=_Formatter,
            allow_abbrev=False,
        )  # fmt: skip
        verb.add(added)
        added.set_defaults(run=verb.run)
    return parser


class _Formatter(argparse.RawDescriptionHelpFormatter):
    pass


class _Version(argparse.Action):
    def __call__(self, parser: Any, *args: Any) -> None:
        print(f"autotangent {importlib.import_module('importlib.metadata').version('autotangent')}")
        parser.exit()
