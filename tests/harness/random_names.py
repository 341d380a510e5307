"""Random programs that give few names many values: what a name meant before is still of use where it means another."""

from tests.harness.random_programs import Scope, Writer

NAMES = ("a", "b", "c", "d")
STARTS = ("x", "y", "u[0]", "v[1]", "x * y", "0.7", "1.0")
HEADS = ("{} in range(3)", "{} in range(2, 0, -1)", "{} in u", "{}, {} in zip(u, v)", "{}, {} in enumerate(v[:2])")


class NamesWriter(Writer):
    """Numbers only; loops count by the names, too."""

    SIZE = (3, 9)
    KINDS = ("assign", "assign", "assign", "assign", "augment", "swap", "rename", "element")

    def kinds(self, scope, depth, in_loop):
        return [*self.KINDS, *(("if", "for", "if") if depth else ()), *(("leave",) if in_loop else ())]

    def product(self, scope):
        """Of moderate size, and linear in nothing."""
        made = ("{} * {}", "math.sin({}) * {}", "0.5 * {} + {}", "math.tanh({} * {})", "{} - math.cos({})")
        return self.pick(made).format(self.pick(scope.scalars), self.scalar(scope, 1))

    def statement_assign(self, scope, depth):
        value = self.pick((self.product, self.product, self.squashed))(scope)
        return [f"{self.pick(NAMES)} = {value}"]

    def statement_augment(self, scope, depth):
        return [f"{self.pick(NAMES)} {self.pick(('+=', '-=', '*='))} {self.squashed(scope)}"]

    def statement_swap(self, scope, depth):
        first, second = self.random.sample(NAMES, 2)
        return [f"{first}, {second} = {self.pick((second, self.product(scope)))}, {self.product(scope)}"]

    def statement_rename(self, scope, depth):
        return [f"{self.pick(NAMES)} = {self.pick((*NAMES, *STARTS))}"]

    def statement_element(self, scope, depth):
        return [f"{self.pick(scope.arrays)}[{self.index(scope)}] = {self.squashed(scope)}"]

    def statement_for(self, scope, depth):
        head = self.pick(HEADS).format(*self.random.sample(NAMES, 2))
        return [f"for {head}:", *self.block(scope, depth - 1, 3, in_loop=True)]

    def module(self):
        scope = Scope(list(NAMES), ["u", "v"])
        lines = ["import math", "", "import numpy as np", "", "", "def primal(x, y, u, v):"]
        lines += [f"    {name} = {self.pick(STARTS)}" for name in NAMES]
        for _ in range(self.random.randint(*self.SIZE)):
            lines += ["    " + line for line in self.statement(scope, self.DEPTH)]
        result = self.pick(("{}", "{}", "{} * {}", "{} + x * {}")).format(*self.random.sample(NAMES, 2))
        return [*lines, f"    return 1.0 * {result}"]
