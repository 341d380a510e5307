"""`autotangent pin`: use a file as it is, whatever changes."""

import argparse

from autotangent.cli import acting, targets

NAME = "pin"
HELP = "Use a file as it is, whatever changes in its function or in autotangent."
EXAMPLES = "  autotangent pin pkg.ops:f"


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    targets.add(parser, needed=True)


def run(args: argparse.Namespace) -> int:
    """1 if some files stay as they are."""
    return acting.pin(args, True)
