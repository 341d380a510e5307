"""What is said to be untouched is untouched: loops with a store and a read, tried out turn by turn."""

import contextlib
import itertools
import linecache
import random
import types

import gast
import numpy as np
import pytest

from autotangent.analysis import regions
from autotangent.classify import classify
from autotangent.pipeline import understood
from autotangent.syntax.read import read
from autotangent.syntax.walk import walk

SIZE = 7
RANGES = ("range(len(x))", "range({a}, 6)", "range(5, {a}, -1)", "range({a}, 7, 2)", "range({v})", "range({v} + 1, 6)")
BOUNDS = ("{v}", "{v} + 1", "{v} - 1", "{w}", "{w} + 1", "{a}", "{a} + 1", "{v} + 2")
NUMBER = itertools.count()


class Loops:
    """A function of nested loops over a matrix x, with one store (0.0) and one read in them."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines, self.targets = [], []
        first = self.random.random() < 0.5
        self.nest(1, 2 if self.random.random() < 0.8 else 1, [first, not first])
        self.text = "\n".join(["def f(x):", "    y = 0.0", *self.lines, "    return y"]) + "\n"

    def nest(self, depth, levels, reads):
        target = "ijk"[depth - 1]
        self.line(depth, f"for {target} in {self.head()}:")
        self.targets.append(target)
        split = levels and self.random.random() < 0.4
        if levels and not split:
            if self.random.random() < 0.3:
                self.access(depth + 1, reads.pop(0))
            self.nest(depth + 1, levels - 1, reads)
        elif split:
            for part in (reads[:1], reads[1:]):
                self.nest(depth + 1, 0, part)
            reads.clear()
        while reads:
            self.access(depth + 1, reads.pop(0))
        self.line(depth + 1, "pass")
        self.targets.pop()

    def line(self, depth, text):
        self.lines.append("    " * depth + text)

    def head(self):
        form = self.random.choice(RANGES if self.targets else RANGES[:4])
        return self.filled(form)

    def filled(self, form):
        names = self.targets or ["1"]
        v, w = self.random.choice(names), self.random.choice(names)
        return form.format(v=v, w=w, a=self.random.randrange(3))

    def access(self, depth, reads):
        index = ", ".join(self.part() for _ in range(2))
        self.line(depth, f"y += np.sum(x[{index}])" if reads else f"x[{index}] = 0.0")

    def part(self):
        low, high = (self.filled(self.random.choice(BOUNDS)) for _ in range(2))
        shapes = (low, low, f"{low}:", f":{high}", f"{low}:{high}", ":", f"{low}::2", "1:-1", "-1", f"{low}:-1")
        return self.random.choice(shapes)

    def built(self):
        name = f"<loops {next(NUMBER)}>"
        linecache.cache[name] = (len(self.text), None, self.text.splitlines(True), name)
        module = types.ModuleType("loops")
        module.np = np
        exec(compile(self.text, name, "exec"), module.__dict__)
        return module.f


class Traced:
    """Notes the positions of each access in order."""

    def __init__(self):
        self.cells, self.events = np.arange(SIZE * SIZE).reshape(SIZE, SIZE), []

    def __len__(self):
        return SIZE

    def __getitem__(self, index):
        self.events.append(("read", set(np.ravel(self.cells[index]))))
        return np.zeros(1)

    def __setitem__(self, index, value):
        self.events.append(("store", set(np.ravel(self.cells[index]))))


def touched(f):
    """A store touches what was read before it."""
    x = Traced()
    with contextlib.suppress(IndexError):
        f(x)
    return any(
        kind == "read" and later == "store" and cells & written
        for (kind, cells), (later, written) in itertools.combinations(x.events, 2)
    )


def accesses(tree):
    """(statement, index) of the store and of the read."""
    store = next(s for s in walk(tree) if isinstance(s, gast.Assign) and isinstance(s.targets[0], gast.Subscript))
    found = (n for n in walk(tree) if isinstance(n, gast.Subscript) and isinstance(n.ctx, gast.Load))
    load = next(n for n in found if getattr(n.value, "id", "") == "x")
    reader = next(s for s in walk(tree) if isinstance(s, gast.Assign | gast.AugAssign) and load in list(walk(s)))
    return (store, store.targets[0].slice), (reader, load.slice)


def claimed(f):
    tree, _, table, _ = understood(read(f), {"x": classify(np.zeros((SIZE, SIZE)), "x")}, ("x",))
    (store, written), (reader, seen) = accesses(tree)
    where = table.block[id(store)], table.position[id(store)], seen, table.block[id(reader)], table.position[id(reader)]
    if where[4] > where[1] and not regions.common_loops(where[0], where[3]):
        return True  # the read is after all stores
    return regions.untouched(written, *where, table)


@pytest.mark.parametrize("part", range(10))
def test_what_is_untouched(part):
    count = 0
    for seed in range(60 * part, 60 * part + 60):
        loops = Loops(seed)
        f = loops.built()
        if claimed(f):
            count += 1
            assert not touched(f), loops.text
    assert count >= 5


@pytest.mark.parametrize("seed", [4003, 4513, 5558, 6522])
def test_stores_of_later_inner_turns(seed):
    """The read stands before the store in the next turn of an inner loop, in the same turn of the outer one."""
    f = Loops(seed).built()
    assert touched(f) and not claimed(f)
