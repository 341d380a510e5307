"""Many random programs: `python -m tests.explore --programs 20000 --jobs 2`.

Counts those that are right, refused and wrong; the texts of those that are wrong, crash or hang are kept in a folder.
Program number k of a seed is the same in every run.
"""

import argparse
import collections
import functools
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
import warnings
from pathlib import Path

import hypothesis

from tests import test_random_programs as dual_numbers
from tests.harness import checks, random_helpers, random_language, random_names, random_programs

WRITERS = {
    "arrays": random_programs.Writer,
    "language": random_language.LanguageWriter,
    "fields": random_language.FieldsWriter,
    "names": random_names.NamesWriter,
    "buffers": random_names.BuffersWriter,
    "helpers": random_helpers.HelpersWriter,
}
SECONDS = 60  # of computing, for one program


class Hang(Exception):
    """A program or its derivation that does not end."""


def hang(*_):
    raise Hang(f"over {SECONDS} s")


def outcome(writer, seed, folder, second=False):
    """("right" | "refused" | "skipped" | "wrong", the reason)."""
    program = random_programs.program(WRITERS[writer](random.Random(seed)))
    path = Path(folder) / f"{writer}_{seed}.py"
    path.write_text(program.text)
    kept = False
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        module = dual_numbers.load(path)
        if second:
            dual_numbers.compare_second(module.primal, program.text, dual_numbers.arguments(program.seed))
        else:
            dual_numbers.compare(module.primal, program.text, dual_numbers.arguments(program.seed))
        return "right", ""
    except hypothesis.errors.UnsatisfiedAssumption:
        return "skipped", ""
    except checks.errors().AutotangentError as e:
        return "refused", f"{type(e).__name__}: {e.what}"
    except Exception as e:
        kept = True
        return "wrong", f"{path.name}: {type(e).__name__}: {str(e)[:300]}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        sys.modules.pop(path.stem, None)
        if not kept:
            path.unlink()


def part(writer, seeds, folder, second):
    """The outcomes of some programs, in a process of its own."""
    os.environ["AUTOTANGENT_CACHE"] = "mem"
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGPROF, hang)
    return [(seed, *outcome(writer, seed, folder, second)) for seed in seeds]


def explore(options):
    """Prints failures as they come, and the counts at the end."""
    counts, refusals, start = collections.Counter(), collections.Counter(), time.time()
    first = options.seed * 1_000_000
    seeds = range(first, first + options.programs)
    parts = [seeds[k : k + 20] for k in range(0, len(seeds), 20)]
    work = functools.partial(part, options.writer, folder=options.folder, second=options.second)
    with multiprocessing.get_context("spawn").Pool(options.jobs, maxtasksperchild=10) as pool:
        for done in pool.imap_unordered(work, parts):
            for _, kind, reason in done:
                counts[kind] += 1
                refusals[reason[:100]] += kind == "refused"
                if kind == "wrong":
                    print(reason, flush=True)
            if counts.total() % 200 == 0:
                print(f"{dict(counts)} in {time.time() - start:.0f} s", flush=True)
            if time.time() - start > options.seconds:
                break
    print(f"{options.writer}, seed {options.seed}: {dict(counts)} in {time.time() - start:.0f} s")
    for reason, n in refusals.most_common(20):
        if n:
            print(f"{n:6} {reason}")
    return 1 if counts["wrong"] else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after this time")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--writer", choices=WRITERS, default="language")
    parser.add_argument("--second", action="store_true", help="second derivatives instead of first")
    parser.add_argument("--folder", default=None, help="for the texts of programs that fail")
    options = parser.parse_args()
    options.folder = options.folder or tempfile.mkdtemp(prefix="autotangent_explore_")
    Path(options.folder).mkdir(parents=True, exist_ok=True)
    sys.exit(explore(options))


if __name__ == "__main__":
    main()
