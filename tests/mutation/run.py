"""Plants faults one by one, each in a process of its own, and says which were caught and by what.

    python -m tests.mutation.run stores [--share 0.1] [--only TEXT] [--search]

prints a line of JSON for each fault. The checks that a fault names are tried first, then those that caught most so far;
with `--search`, which takes a while, all of the slice.
"""

import argparse
import collections
import json
import os
import resource
import signal
import sys
import zlib
from dataclasses import dataclass

os.environ["AUTOTANGENT_CACHE"] = "mem"

from autotangent import pipeline
from autotangent.errors import AutotangentError
from tests.mutation import slices, tables
from tests.mutation.plant import plant

SECONDS = 20  # of processor time, for one check
MEMORY = 4 * 2**30


class Hangs(BaseException):
    """A check takes too long."""


@dataclass
class Outcome:
    """What became of one fault. how: value, refused, error, hangs; empty if it survived."""

    label: str
    kind: str
    by: str = ""
    how: str = ""
    what: str = ""


def failure(name):
    """(check, how, what) of a failure, or None; of a file of tests the check is the test that fails."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        slices.run(name)
    except AssertionError as error:
        return getattr(error, "node", name), "value", str(error)
    except AutotangentError as error:
        return name, "refused", f"{type(error).__name__}: {error.what}"
    except Hangs:
        return name, "hangs", ""
    except Exception as error:
        return name, "error", f"{type(error).__name__}: {error}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return None


def attempt(kind, fault, names):
    """Plant a fault and run checks until one fails."""
    plant(fault)
    for name in names:
        found = failure(name)
        if found is not None:
            return Outcome(fault.label, kind, *found[:2], found[2][:200])
    return Outcome(fault.label, kind)


def in_child(function, *arguments):
    """What a function returns in a copy of this process."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.signal(signal.SIGPROF, hang)
        with os.fdopen(writing, "w") as pipe:
            try:
                json.dump({"result": function(*arguments)}, pipe, default=vars)
            except BaseException as error:
                json.dump({"error": f"{type(error).__name__}: {error}"}, pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return json.loads(said) if said else {"error": "the process ended without a word"}


def hang(signum, frame):
    raise Hangs


def failing(names):
    """Checks that fail although nothing is planted."""
    return {name: found for name in names if (found := failure(name)) is not None}


def chosen(group, share, only):
    """(kind, fault) of a group, the same choice each time."""
    pairs = [(kind, f) for kind, faults in tables.GROUPS[group].items() for f in faults if not f.equivalent]
    return [(k, f) for k, f in pairs if only in f.label and zlib.crc32(f.label.encode()) < share * 2**32]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("group", choices=list(tables.GROUPS))
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--only", default="")
    parser.add_argument("--search", action="store_true")
    given = parser.parse_args()
    pairs = chosen(given.group, given.share, given.only)
    hints = list(dict.fromkeys(name for _, f in pairs for name in f.caught_by))
    slices.warm(slices.everything() if given.search else hints)
    assert pipeline
    before = in_child(failing, hints)
    if before != {"result": {}}:
        sys.exit(f"checks fail without any fault: {before}")
    caught: collections.Counter = collections.Counter()
    for kind, fault in pairs:
        often = [name for name, _ in caught.most_common()]
        said = in_child(
            attempt,
            kind,
            fault,
            list(
                dict.fromkeys([*fault.caught_by, *often[:8], *(slices.everything(fault.where) if given.search else ())])
            ),
        )
        if "error" in said:
            said = {"result": {"label": fault.label, "kind": kind, "how": "", "by": "", "what": said["error"]}}
        caught.update([said["result"]["by"]] if said["result"]["by"] else [])
        print(json.dumps(said["result"]), flush=True)


if __name__ == "__main__":
    main()
