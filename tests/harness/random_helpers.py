"""Random programs of arrays that are added, looked at, gathered and given to helpers that write them or give them back.

Sums have bare names as their operands, of sizes that are not known to be the same: their adjoints may share memory.
"""

from tests.harness.random_programs import Scope, Writer

PRELUDE = """
TURNED = [2, 0, 1, 3]
TWICE = [1, 1, 2, 0]


def joined(a, b):
    return a + b


def either(a, b, k):
    return a if k > 0 else b


def halves(a, b):
    return a + b, a - b


def added(a, b):
    a += b
    return a


def filled(a, b):
    for i in range(len(a)):
        a[i] = 0.5 * a[i] + math.sin(b[i])
    return a


def shifted(a, k):
    a[1:] = a[:-1].copy()
    a[0] = math.tanh(k)
    return a[1] * k


def deepened(a, n):
    if n == 0:
        return 0.5 * a
    lower = deepened(a, n - 1)
    lower[n] += math.sin(a[0])
    return lower


class Cell:
    def __init__(self, v):
        self.v = v

    def plus(self, w):
        self.v = 0.5 * self.v + w
        return self

    def take(self, w):
        self.v += 0.5 * w
        return self.v[0]
""".strip().split("\n")

PARTS = ("{}", "{}", "{}", "{}", "{}[TURNED]", "{}[TWICE]", "{}[::-1]", "np.sin({})", "{}.reshape(4, 1)[:, 0]", "(-{})")
JOINED = ("joined({}, {})", "either({}, {}, y)", "np.where({} > 0.1, {}, 0.5)", "np.add({}, {})", "({} * np.cos({}))")
FRESH = ("{} * 1.0", "{}.copy()", "np.tanh({})", "{} + 0.0")
STORES = (
    "{0}[:] = {1}", "{0}[...] = {1}", "{0}[1:] += {1}[:-1]", "{0}[::2] *= {2}", "{0}[TWICE] = {1}",
    "{0}[TURNED] += {1}", "{0}[{1} > 0.2] = {2}", "{0} += {1}", "{0} -= {1}", "{0} *= {2}", "{0}[1] = {2}",
    "{0}[2] += {2}",
)  # fmt: skip
CALLS = ("added({0}, {1})", "filled({0}, {1})", "shifted({0}, {2})", "filled({0}[1:], {1}[:-1])")
STATEMENTS = (
    "sum", "sum", "sum", "part", "fresh", "fresh", "store", "store", "call", "call", "pair", "swap", "cell", "method",
    "table", "slot", "number",
)  # fmt: skip


class HelpersWriter(Writer):
    """Names are made at the top; in loops and branches they get other values. `own`: arrays that may be written."""

    PRELUDE = PRELUDE
    SIZE = (5, 11)

    def __init__(self, random):
        super().__init__(random)
        self.own, self.cells, self.tables = [], [], []

    def array(self, scope, depth=1):
        """An array, or a part of one, a cell or a table."""
        held = [f"{c}.v" for c in self.cells] + [f"{t}[{k}]" for t in self.tables for k in (0, 1)]
        one = self.pick((*scope.arrays, *scope.arrays, *held))
        if depth and self.random.random() < 0.25:
            return self.pick(JOINED).format(one, self.pick(scope.arrays))
        return self.pick(PARTS).format(one)

    def fresh_array(self, scope):
        return self.pick(FRESH).format(self.array(scope, 0))

    def made(self, scope, prefix, value):
        """A new name at the top of the function."""
        name = self.name(prefix)
        scope.arrays.append(name)
        return [f"{name} = {value}"]

    def statement_sum(self, scope):
        return self.made(scope, "s", f"{self.array(scope)} {self.pick('+-')} {self.array(scope)}")

    def statement_part(self, scope):
        return self.made(scope, "p", self.array(scope))

    def statement_fresh(self, scope):
        lines = self.made(scope, "w", self.fresh_array(scope))
        self.own.append(scope.arrays[-1])
        return lines

    def statement_store(self, scope):
        store = self.pick(STORES)
        return [store.format(self.pick(self.own), self.array(scope, "+=" in store), self.squashed(scope))]

    def statement_call(self, scope):
        call = self.pick(CALLS).format(self.pick(self.own), self.array(scope, 0), self.squashed(scope))
        number = call.startswith("shifted")
        if self.random.random() < 0.4:
            return [call]
        if number:
            return [f"t = 0.5 * t + {call}"]
        return self.made(scope, "g", call) if "[1:]" not in call else [call]

    def statement_pair(self, scope):
        first, second = self.name("h"), self.name("h")
        lines = [f"{first}, {second} = halves({self.array(scope)}, {self.array(scope)})"]
        scope.arrays += [first, second]
        return lines

    def statement_swap(self, scope):
        first, second = self.pick(self.own), self.pick(self.own)
        return [f"{first}, {second} = {second}, {first}" if first != second else f"{first} = deepened({first}, 2)"]

    def statement_cell(self, scope):
        lines = [f"{self.name('cell')} = Cell({self.fresh_array(scope)})"]
        self.cells.append(f"cell{self.fresh}")
        return lines

    def statement_method(self, scope):
        if not self.cells:
            return self.statement_cell(scope)
        cell = self.pick(self.cells)
        return [self.pick((f"{cell}.plus({self.array(scope)})", f"t += {cell}.take({self.array(scope)})"))]

    def statement_table(self, scope):
        lines = [f"{self.name('table')} = [{self.array(scope)}, {self.fresh_array(scope)}]"]
        self.tables.append(f"table{self.fresh}")
        return lines

    def statement_slot(self, scope):
        if not self.tables:
            return self.statement_table(scope)
        table, k = self.pick(self.tables), self.random.randint(0, 1)
        return [f"{table}[{k}] = {table}[{1 - k}] {self.pick('+-')} {self.array(scope)}"]

    def statement_number(self, scope):
        return [f"t = 0.5 * t + {self.squashed(scope)} * {self.pick(scope.arrays)}[{self.random.randint(0, 3)}]"]

    def again(self, scope):
        """A statement in a loop or branch: no name is new."""
        kind = self.pick(("sum", "store", "store", "call", "method", "slot", "number"))
        self.count(kind)
        names = [a for a in scope.arrays if a not in ("u", "v")]
        if kind == "sum":
            name = self.pick(names)
            return f"{name} = 0.5 * {name} {self.pick('+-')} {self.array(scope)}"
        if kind == "call":
            return self.pick(CALLS).format(self.pick(self.own), self.array(scope, 0), self.squashed(scope))
        missing = kind == "method" and not self.cells or kind == "slot" and not self.tables
        return getattr(self, f"statement_{'store' if missing else kind}")(scope)[0]

    def nested(self, scope):
        """A loop or branch."""
        a, b = self.array(scope, 0), self.pick(scope.arrays)
        heads = ("for k in range(2):", "for k in range(3):", f"if {self.condition(scope)}:", f"for q in ({a}, {b}):")
        head = self.pick(heads)
        self.count(head.split()[0])
        return [head, *("    " + self.again(scope) for _ in range(self.random.randint(1, 3)))]

    def module(self):
        scope = Scope(["x", "y"], ["u", "v"])
        lines = ["import math", "", "import numpy as np", "", *self.PRELUDE, "", "", "def primal(x, y, u, v):"]
        body = ["t = 0.0", *self.statement_fresh(scope)]
        for _ in range(self.random.randint(*self.SIZE)):
            if self.random.random() < 0.2:
                body += self.nested(scope)
            else:
                kind = self.pick(STATEMENTS)
                self.count(kind)
                body += getattr(self, f"statement_{kind}")(scope)
        sums = [f"np.sum({a} * {self.pick(scope.arrays)})" for a in scope.arrays]
        sums += [f"np.sum(np.sin({c}.v))" for c in self.cells] + [f"np.sum({t}[0] * {t}[1])" for t in self.tables]
        return [*lines, *("    " + line for line in body), f"    return {' + '.join(self.part_of(['t', *sums]))}"]
