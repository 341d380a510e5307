"""Random programs for Hypothesis: expressions, branches, loops, helper calls, array stores.

All arrays have length `N`; values stay moderate because every loop body squashes what it assigns.
"""

from collections import Counter
from dataclasses import dataclass, field

from hypothesis import strategies as st

N = 4
CONSTANTS = ("0.5", "1.25", "-0.75", "2.0", "3", "0.1")
UNARY = (
    "math.sin({})", "math.cos({})", "math.tanh({})", "math.atan({})", "(-{})", "abs({})", "(({}) ** 2)",
    "math.exp(-({}) ** 2)", "math.sqrt(1 + ({}) ** 2)", "math.log(2 + ({}) ** 2)",
)  # fmt: skip
BINARY = ("({} + {})", "({} - {})", "({} * {})", "({} / (1.5 + ({}) ** 2))")
CONDITIONS = ("{} < {}", "{} >= {}", "0 < {} < {}", "({} < 0.3 and {} > 0)", "({} > 0.5 or {} < 0.2)", "not {} < {}")
REDUCTIONS = ("np.sum({})", "np.mean({})", "{}.sum()", "({} @ {})")
ARRAY_UNARY = ("np.sin({})", "np.tanh({})", "np.cumsum({})", "{}[::-1]", "{}.copy()", "(({}) ** 2)", "(-{})")
ARRAY_BINARY = ("({} + {})", "({} - {})", "({} * {})", "np.maximum({}, {})", "np.where({} > 0.2, {}, 0.5)")


@dataclass
class Scope:
    """Names that can be read; blocks work on a copy, so that nothing leaks out of them."""

    scalars: list
    arrays: list
    counters: list = field(default_factory=list)
    helpers: tuple = ()

    def copy(self):
        return Scope(list(self.scalars), list(self.arrays), list(self.counters), self.helpers)


@dataclass(frozen=True)
class RandomProgram:
    """The text of a module with `primal(x, y, u, v)`, and what it is made of."""

    text: str
    seed: int
    counts: Counter


class Writer:
    """Writes one program; every choice is drawn, so Hypothesis can shrink it."""

    def __init__(self, draw):
        self.draw = draw
        self.counts = Counter()
        self.fresh = 0

    def pick(self, options):
        return self.draw(st.sampled_from(list(options)))

    def name(self, prefix):
        self.fresh += 1
        return f"{prefix}{self.fresh}"

    def count(self, construct):
        self.counts[construct] += 1

    def index(self, scope):
        """A constant or a counter, always in bounds."""
        return self.pick([str(k) for k in range(-1, N)] + scope.counters * 4)

    def scalar(self, scope, depth):
        """A scalar expression."""
        kinds = ["name", "name", "constant", "entry"]
        if depth:
            kinds += ["unary", "binary", "binary", "ternary", "reduction", "extreme"]
            kinds += ["call"] * (2 if scope.helpers else 0)
        kind = self.pick(kinds)
        self.count(f"scalar {kind}")
        return getattr(self, f"scalar_{kind}")(scope, depth - 1)

    def scalar_name(self, scope, depth):
        return self.pick(scope.scalars)

    def scalar_constant(self, scope, depth):
        return self.pick(CONSTANTS)

    def scalar_entry(self, scope, depth):
        return f"{self.pick(scope.arrays)}[{self.index(scope)}]"

    def scalar_unary(self, scope, depth):
        return self.pick(UNARY).format(self.scalar(scope, depth))

    def scalar_binary(self, scope, depth):
        return self.pick(BINARY).format(self.scalar(scope, depth), self.scalar(scope, depth))

    def scalar_ternary(self, scope, depth):
        a, b = self.scalar(scope, depth), self.scalar(scope, depth)
        return f"({a} if {self.condition(scope)} else {b})"

    def scalar_reduction(self, scope, depth):
        return self.pick(REDUCTIONS).format(self.array(scope, depth), self.pick(scope.arrays))

    def scalar_extreme(self, scope, depth):
        which = self.pick(("max", "min"))
        return f"{which}({self.scalar(scope, depth)}, {self.scalar(scope, depth)})"

    def scalar_call(self, scope, depth):
        helper = self.pick(scope.helpers)
        return f"{helper}({self.scalar(scope, depth)}, {self.pick(scope.arrays)}, {self.scalar(scope, depth)})"

    def condition(self, scope):
        self.count("condition")
        return self.pick(CONDITIONS).format(self.scalar(scope, 1), self.pick(scope.scalars))

    def array(self, scope, depth):
        """An array expression."""
        if depth <= 0:
            return self.pick(scope.arrays)
        kind = self.pick(("name", "unary", "binary", "scaled"))
        self.count(f"array {kind}")
        if kind == "name":
            return self.pick(scope.arrays)
        if kind == "unary":
            return self.pick(ARRAY_UNARY).format(self.array(scope, depth - 1))
        if kind == "binary":
            return self.pick(ARRAY_BINARY).format(self.array(scope, depth - 1), self.array(scope, depth - 1))
        return f"({self.scalar(scope, depth - 1)} * {self.array(scope, depth - 1)})"

    def block(self, scope, depth, size, in_loop=False):
        """Indented lines of one to `size` statements."""
        inner = scope.copy()
        lines = []
        for _ in range(self.draw(st.integers(1, size))):
            lines += self.statement(inner, depth, in_loop)
        return ["    " + line for line in lines]

    def statement(self, scope, depth, in_loop=False):
        """The lines of one statement."""
        kinds = ["assign", "assign", "augment", "array", "alias", "entry", "slice", "whole"]
        if depth:
            kinds += ["if", "if", "for", "for", "while"]
        if in_loop:
            kinds += ["leave"]
        if scope.helpers:
            kinds += ["poke"]
        kind = self.pick(kinds)
        self.count(kind)
        return getattr(self, f"statement_{kind}")(scope, depth)

    def squashed(self, scope):
        """A scalar expression of moderate size."""
        return self.pick(("math.sin({})", "math.tanh({})", "0.5 * math.atan({})")).format(self.scalar(scope, 2))

    def statement_assign(self, scope, depth):
        value = self.squashed(scope)
        old = [s for s in scope.scalars if s not in scope.counters]
        target = self.pick(old + [None])
        if target is None:
            target = self.name("s")
            scope.scalars.append(target)
        return [f"{target} = {value}"]

    def statement_augment(self, scope, depth):
        target = self.pick([s for s in scope.scalars if s not in scope.counters])
        return [f"{target} {self.pick(('+=', '-=', '*='))} {self.squashed(scope)}"]

    def statement_array(self, scope, depth):
        value = self.pick(("np.tanh({})", "np.sin({})", "0.5 * {}")).format(self.array(scope, 2))
        if self.draw(st.booleans()):
            target = self.pick(scope.arrays)
        else:
            target = self.name("a")
            scope.arrays.append(target)
        return [f"{target} = {value}"]

    def statement_alias(self, scope, depth):
        target, source = self.name("a"), self.pick(scope.arrays)
        scope.arrays.append(target)
        return [f"{target} = {self.pick((source, source + '[::-1]', 'np.zeros(4)'))}"]

    def statement_entry(self, scope, depth):
        where = f"{self.pick(scope.arrays)}[{self.index(scope)}]"
        return [f"{where} {self.pick(('=', '=', '+=', '*='))} {self.squashed(scope)}"]

    def statement_slice(self, scope, depth):
        target, source = self.pick(scope.arrays), self.pick(scope.arrays)
        left, right = self.pick((("1:", ":-1"), (":2", "2:"), ("::2", "1::2"), ("1:3", "::3")))
        return [f"{target}[{left}] {self.pick(('=', '+='))} {self.squashed(scope)} * {source}[{right}]"]

    def statement_whole(self, scope, depth):
        value = self.pick((self.squashed(scope), f"np.tanh({self.array(scope, 1)})"))
        return [f"{self.pick(scope.arrays)} {self.pick(('+=', '*=', '-='))} {value}"]

    def statement_if(self, scope, depth):
        lines = [f"if {self.condition(scope)}:", *self.block(scope, depth - 1, 3)]
        if self.draw(st.booleans()):
            lines += [f"elif {self.condition(scope)}:", *self.block(scope, depth - 1, 2)]
        if self.draw(st.booleans()):
            lines += ["else:", *self.block(scope, depth - 1, 3)]
        return lines

    def statement_for(self, scope, depth):
        counter = self.name("i")
        bounds = self.pick((f"range({N})", "range(1, 4)", "range(3, -1, -1)", "range(0, 4, 2)"))
        inner = scope.copy()
        inner.counters.append(counter)
        inner.scalars.append(counter)
        lines = [f"for {counter} in {bounds}:", *self.block(inner, depth - 1, 3, in_loop=True)]
        if self.draw(st.integers(0, 4)) == 0:
            lines += ["else:", *self.block(scope, depth - 1, 1)]
        return lines

    def statement_while(self, scope, depth):
        counter = self.name("k")
        inner = scope.copy()
        inner.counters.append(counter)
        inner.scalars.append(counter)
        test = self.pick((f"{counter} < 3", f"{counter} < 3 and {self.condition(scope)}"))
        step = ["    " + f"{counter} += 1"]
        return [f"{counter} = 0", f"while {test}:", *step, *self.block(inner, depth - 1, 3, in_loop=True)]

    def statement_leave(self, scope, depth):
        word = self.pick(("break", "continue"))
        self.count(word)
        return [f"if {self.condition(scope)}:", f"    {word}"]

    def statement_poke(self, scope, depth):
        return [f"poke({self.pick(scope.arrays)}, {self.index(scope)}, {self.squashed(scope)})"]

    def helper(self, name):
        """A helper that reads, and sometimes writes, its array."""
        scope = Scope(["p", "q"], ["w"])
        body = self.block(scope, 1, 3)
        result = self.scalar(scope, 2)
        return [f"def {name}(p, w, q):", *body, f"    return {result}", "", ""]

    def early(self, scope):
        """An early return, now and then."""
        if self.draw(st.integers(0, 5)):
            return []
        self.count("early return")
        return [f"    if {self.condition(scope)}:", f"        return {self.scalar(scope, 2)}"]

    def module(self):
        """The lines of the whole module."""
        lines = ["import math", "", "import numpy as np", "", ""]
        lines += ["def poke(w, k, c):", "    w[k] = c * w[k - 1] + math.sin(c)", "", ""]
        helpers = tuple(f"helper{k}" for k in range(self.draw(st.integers(0, 2))))
        for name in helpers:
            lines += self.helper(name)
        scope = Scope(["x", "y"], ["u", "v"], [], helpers)
        lines.append("def primal(x, y, u, v):")
        for _ in range(self.draw(st.integers(2, 6))):
            lines += ["    " + line for line in self.statement(scope, 2)]
            lines += self.early(scope)
        weights = [f"{0.5 + 0.25 * k} * {s}" for k, s in enumerate(scope.scalars)]
        sums = [f"np.sum({a} * {a})" for a in scope.arrays]
        return [*lines, f"    return {' + '.join(weights + sums)}"]


@st.composite
def programs(draw):
    """A random program and a seed for its arguments."""
    writer = Writer(draw)
    text = "\n".join(writer.module()) + "\n"
    return RandomProgram(text, draw(st.integers(0, 999)), writer.counts)
