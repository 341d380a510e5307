"""Random programs over the rest of the language: functions as values, objects, exceptions, generators, patterns.

They are short, and so are the functions and classes that they share (random_shared.py).
"""

from pathlib import Path

from tests.harness.random_fields import Fields
from tests.harness.random_programs import Writer

PRELUDE = Path(__file__).with_name("random_shared.py").read_text().split("\n")


class LanguageWriter(Fields, Writer):
    """Short programs, nearly half of whose statements are of the kinds below."""

    PRELUDE = PRELUDE
    SIZE = (2, 4)
    DEPTH = 1
    EVERYWHERE = (
        "closure", "table", "by key", "returned", "counter", "composed", "object", "method", "attribute", "same object",
        "operator", "classes", "one of two", "try", "raised", "generator", "match", "partial", "stars", "keywords",
        "chosen", "mapped", "walrus", "record", "pair", "decorated", "filtered", "callable", "constructor",
        *Fields.OF_FIELDS,
    )  # fmt: skip

    def __init__(self, random):
        super().__init__(random)
        self.nesting = 0  # blocks and helpers around a statement

    def kinds(self, scope, depth, in_loop):
        if self.random.random() < 0.5:
            return super().kinds(scope, depth, in_loop)
        return [*self.EVERYWHERE, *(() if self.nesting else ("cell",))]

    def block(self, *args, **keywords):
        self.nesting += 1
        lines = super().block(*args, **keywords)
        self.nesting -= 1
        return lines

    def helper(self, *args):
        self.nesting += 1
        lines = super().helper(*args)
        self.nesting -= 1
        return lines

    def target(self, scope):
        """A new name of a number."""
        name = self.name("s")
        scope.scalars.append(name)
        return name

    def some(self, scope, n):
        """Numbers of moderate size."""
        return [self.squashed(scope) for _ in range(n)]

    def unfailing(self, scope):
        """Names without helpers, which may write their array before another part of a statement raises."""
        inner = scope.copy()
        inner.helpers = ()
        return inner

    def body(self, scope, parameter="z"):
        """The result of an inner function of one parameter, which may read all names around it."""
        inner = scope.copy()
        inner.scalars += [parameter] * 3
        inner.helpers, inner.containers = (), []
        return self.scalar(inner, 2)

    def statement_closure(self, scope, depth):
        g, body, (a,) = self.name("g"), self.body(scope), self.some(scope, 1)
        return [f"def {g}(z):", f"    return math.tanh({body})", f"{self.target(scope)} = {g}({a}) * 0.5"]

    def statement_table(self, scope, depth):
        t, f, g, (a,) = self.name("t"), self.body(scope), self.body(scope), self.some(scope, 1)
        made = f"{t} = {{'a': lambda z: {f}, 'b': lambda z: math.sin({g})}}"
        return [made, f"{self.target(scope)} = math.tanh({t}['a']({a}) + {t}['b']({a}))"]

    def statement_by_key(self, scope, depth):
        k, (a,) = self.index(scope), self.some(scope, 1)
        return [f"{self.target(scope)} = OPS[KEYS[{k}]]({a})"]

    def statement_cell(self, scope, depth):
        cell, add, body, (a, b, c) = self.name("s"), self.name("add"), self.body(scope), self.some(scope, 3)
        scope.scalars.append(cell)
        lines = [f"{cell} = {a}", f"def {add}(z):"]
        lines += [f"    nonlocal {cell}", f"    {cell} = math.tanh({cell} * z + {body})"]
        return [*lines, f"{add}({b})", f"{add}({c})"]

    def statement_returned(self, scope, depth):
        g, (a, b, c) = self.name("g"), self.some(scope, 3)
        return [f"{g} = make({a}, {b})", f"{self.target(scope)} = {g}({c}) + {g}(0.5)"]

    def statement_counter(self, scope, depth):
        g, (a, b, c) = self.name("g"), self.some(scope, 3)
        return [f"{g} = counted({a})", f"{g}({b})", f"{self.target(scope)} = {g}({c})"]

    def statement_composed(self, scope, depth):
        g, h, (a, b, c) = self.name("g"), self.name("g"), self.some(scope, 3)
        lines = [f"{h} = make({a}, {b})", f"{g} = compose({self.pick(('math.sin', 'half', 'shaken'))}, {h})"]
        return [*lines, f"{self.target(scope)} = {g}({c})"]

    def statement_object(self, scope, depth):
        o, (a, b, c) = self.name("o"), self.some(scope, 3)
        lines = [f"{o} = {self.pick(('Thing', 'Sub'))}({a}, {b})", f"{self.target(scope)} = {o}.value({c}) * 0.5"]
        scope.objects.append(o)
        return lines

    def statement_constructor(self, scope, depth):
        o, (a,) = self.name("o"), self.some(scope, 1)
        scope.objects.append(o)
        return [f"{o} = {self.pick(('Thing', 'Sub'))}.scaled({a})"]

    def statement_method(self, scope, depth):
        if not scope.objects:
            return self.statement_object(scope, depth)
        o, (a,) = self.pick(scope.objects), self.some(scope, 1)
        return [f"{o}.bump({a})", f"{self.target(scope)} = {o}.both + 0.1 * {o}.log[-1]"]

    def statement_callable(self, scope, depth):
        if not scope.objects:
            return self.statement_object(scope, depth)
        o, (a,) = self.pick(scope.objects), self.some(scope, 1)
        return [f"{self.target(scope)} = {self.pick((f'{o}({a})', f'apply({o}, {a}, 0.5)', f'apply({o}.value, {a})'))}"]

    def statement_attribute(self, scope, depth):
        if not scope.objects:
            return self.statement_object(scope, depth)
        o, (a,) = self.pick(scope.objects), self.some(scope, 1)
        return [f"{o}.{self.pick('ab')} {self.pick(('=', '+= 0.5 *', '*='))} {a}"]

    def statement_same_object(self, scope, depth):
        if not scope.objects:
            return self.statement_object(scope, depth)
        o, source = self.name("o"), self.pick(scope.objects)
        scope.objects.append(o)
        return [f"{o} = {source}"]

    def statement_operator(self, scope, depth):
        if not scope.objects:
            return self.statement_object(scope, depth)
        a, b, o = self.pick(scope.objects), self.pick(scope.objects), self.name("o")
        return [f"{o} = {a} + {b}", f"{self.target(scope)} = 0.5 * {o}.both"]

    def statement_classes(self, scope, depth):
        several, (a, b, c, d), s = self.name("c"), self.some(scope, 4), self.target(scope)
        lines = [f"{several} = [Thing({a}, {b}), Other({c}), Sub({b}, 0.5)]", f"{s} = 0.1", f"for o in {several}:"]
        by_class = ["    if isinstance(o, Other):", f"        {s} += 0.3 * o.a"]
        by_class += ["    else:", f"        {s} += 0.2 * o.b"]
        body = ([f"    {s} = math.tanh({s} + o.value({d}))"], [f"    {s} = 0.5 * {s} + o.both"], by_class)
        return lines + self.pick(body)

    def statement_one_of_two(self, scope, depth):
        o, condition, (a, b, c) = self.name("o"), self.condition(scope), self.some(scope, 3)
        lines = [f"if {condition}:", f"    {o} = Thing({a}, {b})", "else:", f"    {o} = Other({b})"]
        return [*lines, f"{self.target(scope)} = {o}.value({c}) * 0.5 + {o}.both"]

    def statement_try(self, scope, depth):
        inside = self.unfailing(scope)
        condition, (a, b, c), s = self.condition(inside), self.some(inside, 3), self.target(scope)
        lines = ["try:", f"    {s} = {a}", f"    if {condition}:", "        raise ValueError", f"    {s} = {s} * {b}"]
        lines += ["except ValueError:", f"    {s} = {c} + {s}"]
        lines += self.pick(([], ["else:", f"    {s} += 0.1"]))
        return lines + self.pick(([], ["finally:", f"    {s} *= 0.9"]))

    def statement_raised(self, scope, depth):
        (a, b), s = self.some(self.unfailing(scope), 2), self.target(scope)
        lines = ["try:", f"    {s} = half(3.0 + {a})", "except (ValueError, KeyError) as error:"]
        return [*lines, f"    {s} = {b} * len(str(error))"]

    def statement_generator(self, scope, depth):
        (a,), s = self.some(scope, 1), self.target(scope)
        if self.pick((True, False)):
            return [f"{s} = sum(0.5 * z * z for z in steps({a}, 3))"]
        return [f"{s} = 0.0", f"for z in steps({a}, 3):", f"    {s} = 0.5 * {s} + z"]

    def statement_match(self, scope, depth):
        (a, b), k, s = self.some(scope, 2), self.index(scope), self.target(scope)
        if self.pick((True, False)):
            lines = [f"match KEYS[{k}]:", '    case "sin":', f"        {s} = {a}", '    case "square" | "half":']
            return [*lines, f"        {s} = {b}", "    case _:", f"        {s} = 0.0"]
        lines = [f"match ({a}, {b}):", "    case (p, q) if p > q:", f"        {s} = p - q", "    case (p, *others):"]
        return [*lines, f"        {s} = p + 2 * others[0]"]

    def statement_partial(self, scope, depth):
        g, (a, b) = self.name("g"), self.some(scope, 2)
        return [f"{g} = functools.partial(options, q={a})", f"{self.target(scope)} = {g}({b}) + {g}(0.5, r={b})"]

    def statement_stars(self, scope, depth):
        c, (a, b), s = self.name("c"), self.some(scope, 2), self.target(scope)
        f = self.pick(("math.sin", "half", "shaken"))
        return [f"{c} = [{a}, 0.5, {b}]", f"{s} = apply({f}, *{c}, scale={b})"]

    def statement_keywords(self, scope, depth):
        d, (a, b), s = self.name("d"), self.some(scope, 2), self.target(scope)
        return [f'{d} = {{"r": {a}, "t": {b}}}', f"{s} = options({a}, **{d})"]

    def statement_chosen(self, scope, depth):
        c, parts, s = self.name("c"), self.some(scope, 3), self.target(scope)
        lines = [f"{c} = [{', '.join(parts)}]"]
        chosen = ("max({c}, key=lambda z: z * z)", "min({c}, key=abs)", "sorted({c})[1]", "sum({c}, start={c}[0])")
        return [*lines, f"{s} = {self.pick(chosen).format(c=c)}"]

    def statement_mapped(self, scope, depth):
        c, parts = self.name("c"), self.some(scope, 3)
        f, s = self.pick(("math.cos", "shaken", f"lambda z: {self.body(scope)}")), self.target(scope)
        lines = [f"{c} = [{', '.join(parts)}]"]
        used = ("sum(map({f}, {c}))", "functools.reduce(lambda p, q: 0.5 * p + q, map({f}, {c}))")
        return [*lines, f"{s} = {self.pick(used).format(f=f, c=c)}"]

    def statement_filtered(self, scope, depth):
        c, parts, s, w = self.name("c"), self.some(scope, 3), self.target(scope), self.pick(scope.scalars)
        lines = [f"{c} = [{', '.join(parts)}]"]
        used = (
            "sum([z * {w} for z in {c} if z > 0.1])",
            "sum({{k: z * {w} for k, z in enumerate({c})}}.values())",
            "sum(0.3 * z * t for z in {c} for t in {c} if z < t)",
            "sum(filter(lambda z: z > 0.1, {c}))",
        )
        return [*lines, f"{s} = 0.2 * {self.pick(used).format(c=c, w=w if w != s else '0.5')}"]

    def statement_walrus(self, scope, depth):
        (a, b), t, s = self.some(scope, 2), self.name("s"), self.target(scope)
        lines = [f"if ({t} := {a}) > 0.2:", f"    {s} = {t} * {b}", "else:", f"    {s} = {t} + 1"]
        scope.scalars.append(t)
        return lines

    def statement_record(self, scope, depth):
        o, (a, b, c), s = self.name("r"), self.some(scope, 3), self.target(scope)
        made = self.pick((f"Point({a}, {b})", f"Point(p={a})", f"Point({a}, q={b}, marks=[{c}])"))
        lines = [f"{o} = {made}", f"{o}.p += {c}", f"{o}.marks.append({o}.p * 0.5)"]
        return [*lines, f"{s} = {o}.norm() - 0.5 * {o}.marks[-1]"]

    def statement_pair(self, scope, depth):
        o, (a, b), s = self.name("r"), self.some(scope, 2), self.target(scope)
        used = (f"{o}.first * {o}[1]", f"sum({o})", f"{o}._replace(first=0.5).first * {o}.second")
        return [f"{o} = Pair({a}, {b})", f"{s} = {self.pick(used)}"]

    def statement_decorated(self, scope, depth):
        (a,) = self.some(scope, 1)
        return [f"{self.target(scope)} = 0.5 * shaken({a})"]


class FieldsWriter(LanguageWriter):
    """Most statements are about objects whose fields are filled."""

    SIZE = (4, 8)

    def kinds(self, scope, depth, in_loop):
        if self.random.random() < 0.2:
            return super().kinds(scope, depth, in_loop)
        return [*self.OF_FIELDS, "filled", "field", "field"]
