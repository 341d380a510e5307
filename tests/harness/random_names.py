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


BUFFERS = ("p", "q", "r")
MADE = ("np.zeros(4)", "np.zeros(4)", "{}.copy()", "np.tanh({})", "0.5 * {}", "{} * {}", "np.sin({} + {})")
FILLED = ("{0}[:] = np.tanh({1})", "{0} += 0.5 * {1}", "{0} *= {1}", "{0}[1:] = {1}[:-1]", "{0}[:2] -= {1}[2:] * {2}")
USED = ("np.sum({} * {})", "np.sum(np.sin({} + {}))", "{} @ {}", "np.mean({} * {}) ** 2")


class BuffersWriter(NamesWriter):
    """Arrays, too, under few names: made, filled, used, and made again; what only the value needs goes into `t`."""

    KINDS = ("assign", "augment", "rename", "made", "made", "filled", "filled", "used", "used", "kept", "episode")

    def buffers(self, count):
        return [self.pick(BUFFERS) for _ in range(count)]

    def statement_made(self, scope, depth):
        return [f"{self.pick(BUFFERS)} = {self.pick(MADE).format(*self.buffers(2))}"]

    def statement_filled(self, scope, depth):
        first, second = self.random.sample(BUFFERS, 2)
        return [self.pick(FILLED).format(first, second, self.pick(scope.scalars))]

    def statement_used(self, scope, depth):
        return [f"a = a + {self.pick(USED).format(*self.buffers(2))}"]

    def statement_episode(self, scope, depth):
        """A buffer is filled and used, and its name goes to another."""
        first, second = self.random.sample(BUFFERS, 2)
        fill = self.pick(FILLED).format(first, second, self.pick(scope.scalars))
        again = self.pick((f"{first} = {self.pick(MADE).format(second, second)}", f"{first} = {second} * 2.0"))
        used = self.pick(USED).format(*self.random.sample((first, second), 2))
        return [f"{first} = np.zeros(4)", fill, f"t = t + {used}", again]

    def statement_kept(self, scope, depth):
        return [f"{self.pick(BUFFERS)} = {self.pick(BUFFERS)}"]

    def module(self):
        lines = super().module()
        start = lines.index("def primal(x, y, u, v):") + 1
        first = ["    p = np.zeros(4)", "    q = u * 1.0", "    r = np.tanh(v)", "    t = 0.0"]
        return [
            *lines[:start],
            *first,
            *lines[start:-1],
            f"{lines[-1]} + a + t + {self.pick(USED).format(*self.buffers(2))}",
        ]
