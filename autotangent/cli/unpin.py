"""`autotangent unpin`: let a pinned file follow its function again."""

import argparse

from autotangent.cli import acting, targets

NAME = "unpin"
HELP = "Let a pinned file follow its function again."
EXAMPLES = "  autotangent unpin pkg.ops:f"


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    targets.add(parser, needed=True)


def run(args: argparse.Namespace) -> int:
    """1 if some files stay as they are."""
    return acting.pin(args, False)
