"""Planted faults: at least 95 percent of the alterations of autotangent in tests/mutation are caught by its own tests.

A fault that survives shows something that no test notices: it gets a program or an assertion among the ordinary tests,
and is given their names as `caught_by`. `python -m tests.mutation.run stores --only reset_needed --search` looks for
what catches a fault. A fault whose text is gone from its function is put to the new text.
"""

import collections
import concurrent.futures
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness import grid
from tests.mutation import plant, tables

ROOT = Path(__file__).resolve().parent.parent
WANTED = 0.95
FAULTS = [(group, kind, f) for group, kinds in tables.GROUPS.items() for kind, faults in kinds.items() for f in faults]


def test_there_are_enough_faults():
    """Of every kind several; few of them change nothing; no two are the same."""
    counted = [f for _, _, f in FAULTS if not f.equivalent]
    assert len(counted) >= 80 and len(FAULTS) - len(counted) <= 0.05 * len(FAULTS)
    assert all(len(faults) >= 5 for kinds in tables.GROUPS.values() for faults in kinds.values())
    assert len({f.label + f.new for f in counted}) == len(counted)


def test_no_fault_is_stale():
    """The text of every fault stands once in its function."""
    stale = []
    for group, _, fault in FAULTS:
        try:
            plant.prepared(fault)
        except plant.Stale as error:
            stale.append(f"tests/mutation/{group}.py: {error}")
    assert not stale, "\n".join(stale)


def outcomes(group):
    """What became of the faults of a group, as `tests.mutation.run` says."""
    command = [sys.executable, "-m", "tests.mutation.run", group, "--share", str(grid.searched())]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=7200)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@grid.ON_ONE_PYTHON
@pytest.mark.skipif(not hasattr(os, "fork"), reason="each fault is planted in a fork of the process")
def test_faults_are_caught(capsys):
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = [o for group in pool.map(outcomes, tables.GROUPS) for o in group]
    total, caught = collections.Counter(), collections.Counter()
    for o in found:
        total[o["kind"]] += 1
        caught[o["kind"]] += bool(o["by"])
    ways = collections.Counter(o["how"] for o in found if o["by"])
    lines = [f"{caught[kind]:4} of {n:3} caught: {kind}" for kind, n in total.items()]
    lines.append(f"{caught.total():4} of {total.total():3} caught in all; by {dict(ways)}")
    with capsys.disabled():
        print("\n" + "\n".join(lines))
    survivors = [f"{o['label']} {o['what']}" for o in found if not o["by"]]
    allowed = max(1, (1 - WANTED) * total.total())  # a tenth of the faults may hold one that is known to survive
    assert len(survivors) <= allowed, "\n".join([*lines, "not caught:", *survivors])
