"""One line a program: python -m tests.harness.report [--milestone N] [--primal] [--errors] [name ...]."""

import argparse
import collections
import fnmatch
import os
import time
import traceback

from tests.harness import checks, corpus, status

os.environ.setdefault("AUTOTANGENT_CACHE", "mem")  # no files beside the programs


def primal_line(program):
    """The primal runs and its derivatives can be measured, in all its cases."""
    cases = checks.cases(program)
    for case in cases:
        kinks = [p.label for p in case.oracle.probes if not p.known]
        assert not kinks, f"kinks along {kinks}"
        assert case.oracle.probes, "no direction to measure"
    y = cases[0].primal[0]
    shown = f"{float(y):.6g}" if checks.is_real_scalar(y) else type(y).__name__
    return f"{len(cases)} cases, {cases[0].oracle.method}, value {shown}"


def outcome(name, primal_only):
    """(word, detail) for one program."""
    program = corpus.load(name)
    if primal_only:
        return "ok", primal_line(program)
    if name in status.REFUSED:
        e = checks.check_refused(program, status.REFUSED[name])
        return "refused", f"as listed, {type(e).__name__}: {e.what}"
    try:
        case = checks.check_program(program)
    except checks.errors().AutotangentError as e:
        return "REFUSED", f"{type(e).__name__}: {e.what}"
    return "ok", case.oracle.method


def guarded(name, primal_only, show):
    """`outcome`, with every other exception turned into a FAIL line."""
    try:
        return outcome(name, primal_only)
    except AssertionError as e:
        return "FAIL", str(e) or "assertion without a reason"
    except Exception as e:  # the report goes on whatever a program does
        if show:
            traceback.print_exc()
        return "FAIL", f"{type(e).__name__}: {e}"


def chosen(options):
    """Names asked for (patterns allowed), in order of milestone."""
    names = corpus.names(options.milestone)
    if options.only is not None:
        names = [n for n in names if corpus.load(n).milestone == options.only]
    if options.names:
        names = [n for n in names if any(fnmatch.fnmatch(n, p) for p in options.names)]
    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="program names or patterns, all if none")
    parser.add_argument("--milestone", type=int, help="programs up to this milestone")
    parser.add_argument("--only", type=int, help="programs of exactly this milestone")
    parser.add_argument("--primal", action="store_true", help="check the programs themselves, without autotangent")
    parser.add_argument("--errors", action="store_true", help="print tracebacks")
    parser.add_argument("--bad", action="store_true", help="print only lines that are not ok")
    options = parser.parse_args()
    totals = collections.Counter()
    for name in chosen(options):
        start = time.perf_counter()
        word, detail = guarded(name, options.primal, options.errors)
        totals[word] += 1
        if not (options.bad and word == "ok"):
            first = detail.splitlines()[0] if detail else ""
            spent = 1000 * (time.perf_counter() - start)
            print(f"M{corpus.load(name).milestone} {name:32} {word:8} {spent:6.0f} ms  {first}", flush=True)
    print(", ".join(f"{n} {word}" for word, n in sorted(totals.items())), "of", sum(totals.values()))
    return 1 if totals["FAIL"] + totals["REFUSED"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
