"""Random programs for Hypothesis: expressions, branches, loops, helper calls, array stores, containers.

Arrays have length `N`, matrices N rows and columns; values stay moderate because every loop body squashes what it
assigns.
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
MATRICES = ("np.outer({a}, {b})", "{m}.T", "({m} * {a})", "({m} + {a}[:, None])", "np.tanh({m})", "({m} @ {n})")
FROM_MATRIX = ("{m}[{i}]", "{m}[:, {i}]", "np.sum({m}, axis=0)", "{m}.sum(axis=1)", "({m} @ {a})", "({a} @ {m})")
NUMBERS = (
    "np.sum({m})",
    "{m}[{i}, {j}]",
    "np.sum({m}.sum(axis=0, keepdims=True) * {m})",
    "np.sum({m}.reshape(-1)[::2])",
)
MATRIX_STORES = (
    "{m}[{i}, {j}] = {s}", "{m}[{i}] *= {s}", "{m}[:, {i}] = {a}", "{m}[1:, :-1] += {s}", "{m} *= {a}",
    "{m}[{i}] -= {a}",
)  # fmt: skip
ARRAY_BINARY = ("({} + {})", "({} - {})", "({} * {})", "np.maximum({}, {})", "np.where({} > 0.2, {}, 0.5)")


@dataclass
class Scope:
    """Names that can be read; blocks work on a copy, so that nothing leaks out of them."""

    scalars: list
    arrays: list
    counters: list = field(default_factory=list)
    helpers: tuple = ()
    matrices: list = field(default_factory=list)
    containers: list = field(default_factory=list)  # expressions of scalars in tuples, lists and dicts
    objects: list = field(default_factory=list)
    cells: list = field(default_factory=list)  # expressions of objects with fields that are filled later
    holders: list = field(default_factory=list)  # of lists and tuples of them

    def copy(self):
        lists = (list(x) for x in (self.scalars, self.arrays, self.counters))
        others = (self.matrices, self.containers, self.objects, self.cells, self.holders)
        return Scope(*lists, self.helpers, *map(list, others))


@dataclass(frozen=True)
class RandomProgram:
    """The text of a module with `primal(x, y, u, v)`, and what it is made of."""

    text: str
    seed: int
    counts: Counter


class Writer:
    """Writes one program; every choice is that of a random.Random, whose choices Hypothesis can shrink."""

    PRELUDE = ()  # lines of the module before its functions
    SIZE = (2, 6)  # statements of the primal
    DEPTH = 2  # of blocks in blocks

    def __init__(self, random):
        self.random = random
        self.counts = Counter()
        self.fresh = 0

    def pick(self, options):
        return self.random.choice(list(options))

    def name(self, prefix):
        self.fresh += 1
        return f"{prefix}{self.fresh}"

    def count(self, construct):
        self.counts[construct] += 1

    def index(self, scope):
        """A constant, a counter, or arithmetic of counters, always in bounds."""
        made = [f.format(c) for c in scope.counters for f in ("({} + 1) % 4", "{} // 2", "{} - 1", "-{}", "3 - {}")]
        return self.pick([str(k) for k in range(-1, N)] + scope.counters * 4 + made)

    def scalar(self, scope, depth):
        """A scalar expression."""
        kinds = ["name", "name", "constant", "entry"]
        if depth:
            kinds += ["unary", "binary", "binary", "ternary", "reduction", "extreme"]
            kinds += ["call"] * (2 if scope.helpers else 0)
            kinds += ["matrix"] * bool(scope.matrices) + ["contained"] * bool(scope.containers) + ["masked"]
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

    def scalar_matrix(self, scope, depth):
        return self.with_matrix(scope, self.pick(NUMBERS))

    def scalar_contained(self, scope, depth):
        return self.pick(scope.containers)

    def scalar_masked(self, scope, depth):
        a = self.pick(scope.arrays)
        return f"np.sum({self.pick(scope.arrays)}[{a} > {self.pick(CONSTANTS)}])"

    def with_matrix(self, scope, template):
        """A template with names of matrices, arrays and indices put in."""
        m, n, a, b = (self.pick(x) for x in (scope.matrices, scope.matrices, scope.arrays, scope.arrays))
        return template.format(m=m, n=n, a=a, b=b, i=self.index(scope), j=self.index(scope), s=scope.scalars[-1])

    def condition(self, scope):
        self.count("condition")
        return self.pick(CONDITIONS).format(self.scalar(scope, 1), self.pick(scope.scalars))

    def array(self, scope, depth):
        """An array expression."""
        if depth <= 0:
            return self.pick(scope.arrays)
        kind = self.pick(("name", "unary", "binary", "scaled", *(["matrix"] * bool(scope.matrices))))
        self.count(f"array {kind}")
        if kind == "name":
            return self.pick(scope.arrays)
        if kind == "matrix":
            return self.with_matrix(scope, self.pick(FROM_MATRIX))
        if kind == "unary":
            return self.pick(ARRAY_UNARY).format(self.array(scope, depth - 1))
        if kind == "binary":
            return self.pick(ARRAY_BINARY).format(self.array(scope, depth - 1), self.array(scope, depth - 1))
        return f"({self.scalar(scope, depth - 1)} * {self.array(scope, depth - 1)})"

    def block(self, scope, depth, size, in_loop=False):
        """Indented lines of one to `size` statements."""
        inner = scope.copy()
        lines = []
        for _ in range(self.random.randint(1, size)):
            lines += self.statement(inner, depth, in_loop)
        return ["    " + line for line in lines]

    def statement(self, scope, depth, in_loop=False):
        """The lines of one statement."""
        kind = self.pick(self.kinds(scope, depth, in_loop))
        self.count(kind)
        return getattr(self, f"statement_{kind.replace(' ', '_')}")(scope, depth)

    def kinds(self, scope, depth, in_loop):
        """What the statement may be; likelier ones several times."""
        kinds = ["assign", "assign", "augment", "array", "alias", "entry", "slice", "whole"]
        kinds += ["swap", "mask", "matrix", "container", "unpack"] + ["matrix store"] * (2 * bool(scope.matrices))
        if depth:
            kinds += ["if", "if", "for", "for", "while", "either"]
        if in_loop:
            kinds += ["leave"]
        if scope.helpers:
            kinds += ["poke"]
        return kinds

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
        if self.random.random() < 0.5:
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

    def statement_swap(self, scope, depth):
        a, b = self.pick(scope.arrays), self.pick(scope.arrays)
        left, right = f"{a}[{self.index(scope)}]", f"{b}[{self.index(scope)}]"
        if self.random.random() < 0.5:
            left, right = (self.pick([s for s in scope.scalars if s not in scope.counters]) for _ in "ab")
        return [f"{left}, {right} = {right}, {left}"]

    def statement_unpack(self, scope, depth):
        first, second = self.name("s"), self.name("s")
        lines = [f"{first}, {second} = {self.squashed(scope)}, {self.squashed(scope)}"]
        scope.scalars += [first, second]
        return lines

    def statement_mask(self, scope, depth):
        a, value = self.pick(scope.arrays), self.squashed(scope)
        return [f"{a}[{self.pick(scope.arrays)} > {self.pick(CONSTANTS)}] {self.pick(('=', '*=', '+='))} {value}"]

    def statement_matrix(self, scope, depth):
        made = self.pick(MATRICES) if scope.matrices else MATRICES[0]
        value = self.with_matrix(scope, made) if scope.matrices else made.format(a=scope.arrays[0], b=scope.arrays[-1])
        target = self.name("m")
        scope.matrices.append(target)
        return [f"{target} = 0.5 * {value}"]

    def statement_matrix_store(self, scope, depth):
        return [self.with_matrix(scope, self.pick(MATRIX_STORES))]

    def statement_container(self, scope, depth):
        name, kind = self.name("c"), self.pick(("tuple", "list", "dict", "append", "comprehension"))
        self.count(kind)
        a, b = self.squashed(scope), self.squashed(scope)
        if kind == "dict":
            scope.containers += [f'{name}["p"]', f'{name}["q"]']
            return [f'{name} = {{"p": {a}, "q": {b}}}', f'{name}["q"] *= {self.pick(scope.scalars)}']
        scope.containers += [f"{name}[0]", f"{name}[-1]"]
        if kind == "append":
            return [f"{name} = [{a}]", f"{name}.append({b})"]
        if kind == "comprehension":
            return [f"{name} = [{self.pick(scope.scalars)} * z for z in {self.pick(scope.arrays)}]"]
        return [f"{name} = ({a}, {b})" if kind == "tuple" else f"{name} = [{a}, {b}]"]

    def statement_either(self, scope, depth):
        """Branches that define one name, perhaps as something else than before, and others that stay inside."""
        target = self.name("s")
        lines = [f"if {self.condition(scope)}:", *self.block(scope, 0, 2), f"    {target} = {self.squashed(scope)}"]
        lines += ["else:", f"    {target} = {self.pick((self.squashed(scope), '0', '1.5', scope.scalars[0]))}"]
        scope.scalars.append(target)
        return lines

    def statement_if(self, scope, depth):
        lines = [f"if {self.condition(scope)}:", *self.block(scope, depth - 1, 3)]
        if self.random.random() < 0.5:
            lines += [f"elif {self.condition(scope)}:", *self.block(scope, depth - 1, 2)]
        if self.random.random() < 0.5:
            lines += ["else:", *self.block(scope, depth - 1, 3)]
        return lines

    def statement_for(self, scope, depth):
        counter = self.name("i")
        bounds = self.pick((f"range({N})", "range(1, 4)", "range(3, -1, -1)", "range(0, 4, 2)"))
        inner = scope.copy()
        inner.counters.append(counter)
        inner.scalars.append(counter)
        lines = [f"for {counter} in {bounds}:", *self.block(inner, depth - 1, 3, in_loop=True)]
        if self.random.randint(0, 4) == 0:
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

    def helper(self, name, helpers):
        """A helper that reads, and sometimes writes, its array, and may call helpers made before or itself."""
        scope = Scope(["p", "q"], ["w"], [], helpers)
        recursive = self.random.randint(0, 3) == 0
        lines = [f"def {name}(p, w, q{', n=2' if recursive else ''}):"]
        if recursive:
            self.count("recursion")
            scope.counters.append("n")
            lines += ["    if n == 0:", f"        return {self.scalar(scope, 1)}"]
        for _ in range(self.random.randint(1, 3)):
            lines += ["    " + line for line in self.statement(scope, 1)]
        if recursive:
            return [*lines, f"    return p - 0.5 * {name}({self.scalar(scope, 1)}, w, q, n - 1)", "", ""]
        return [*lines, f"    return {self.scalar(scope, 2)}", "", ""]

    def early(self, scope):
        """An early return, now and then."""
        if self.random.randint(0, 5):
            return []
        self.count("early return")
        return [f"    if {self.condition(scope)}:", f"        return {self.scalar(scope, 2)}"]

    def module(self):
        """The lines of the whole module."""
        lines = ["import math", "", "import numpy as np", "", ""]
        lines += self.PRELUDE
        lines += ["def poke(w, k, c):", "    w[k] = c * w[k - 1] + math.sin(c)", "", ""]
        helpers = tuple(f"helper{k}" for k in range(self.random.randint(0, 2)))
        for k, name in enumerate(helpers):
            lines += self.helper(name, helpers[:k])
        scope = Scope(["x", "y"], ["u", "v"], [], helpers)
        lines.append("def primal(x, y, u, v):")
        for _ in range(self.random.randint(*self.SIZE)):
            lines += ["    " + line for line in self.statement(scope, self.DEPTH)]
            lines += self.early(scope)
        weights = [f"{0.5 + 0.25 * k} * {s}" for k, s in enumerate(scope.scalars)]
        sums = [f"np.sum({a} * {a})" for a in scope.arrays]
        sums += [f"np.sum(0.25 * {m} * {m})" for m in scope.matrices] + [f"0.5 * {c}" for c in scope.containers]
        return [*lines, f"    return {' + '.join(self.part_of(weights + sums))}"]

    def part_of(self, terms):
        """Some of the terms, as often all: a name whose adjoint is there already hides what another place does."""
        share = self.pick((1.0, 0.5, 0.3))
        return [t for t in terms if self.random.random() < share] or [terms[-1]]


def program(writer):
    """A program by a writer, with a seed for its arguments."""
    text = "\n".join(writer.module()) + "\n"
    return RandomProgram(text, writer.random.randint(0, 999), writer.counts)


def programs(writer=Writer):
    """Random programs for Hypothesis, which shrinks what their writer chose."""
    return st.randoms(use_true_random=False).map(lambda random: program(writer(random)))
