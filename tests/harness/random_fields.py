"""Statements of random programs about objects whose fields are 0, None or empty at first, and are filled by methods,
helpers and other names; the classes stand in random_shared.py."""

ACTS = (
    "{o}.add({e})", "{o}.put({k}, {e})", "{o}.note({e})", "{o}.turn({e})", "{o}.level = {e}", "{o}.level += {e}",
    "{o}.peak = {e}", "{o}.slots[{k}] = {e}", '{o}.table["{key}"] = {e}', "{o}.log.append({e})", "{o}.peer = {p}",
    "each({h}, {e})", "each_put({h}, {k}, {e})", "each([{o}, {p}], {e})", "each({h}[{k}:], {e})", "each(({o},), {e})",
    "fill({o}.slots, {k}, {e})", 'fill({o}.table, "{key}", {e})', "swap({o}, {p})", "share({o}, {p})",
    "every({h}, {e})", "{o}.slots, {p}.slots = {p}.slots, {o}.slots", "{o}.level, {p}.peak = {p}.level, {e}",
    "{o}.log += [{e}]", "{o}.pair = ({e}, {p}.level)", "{o}.slots[{k}] = known({p}.slots[{k}]) * {e}",
)  # fmt: skip
BLOCKS = (
    ("for one in {h}:", "    one.add({e})"),
    ("for n, one in enumerate({h}):", "    one.level += n * {e}", '    one.table["{key}"] = one.level'),
    ("if {o}.peer is not None:", "    {o}.peer.add({e})"),
    ("if {o}.peak is None:", "    {o}.peak = {e}", "else:", "    {o}.peak *= {e}"),
    ("while {o}.count < 3:", "    {o}.add({e})"),
    ("same = {o}.slots", "same[{k}] = {e}"),
    ("row = {o}.log", "row.append({e})", "row[0] = row[-1] * {e}"),
    (
        "for one in {h}:",
        "    if one.slots[{k}] is None:",
        "        one.put({k}, {e})",
        "    else:",
        "        one.note({e})",
    ),
    (
        "try:",
        "    if {o}.count > 1:",
        "        raise ValueError",
        "    {o}.level += {e}",
        "except ValueError:",
        "    {o}.note({e})",
    ),
)
READS = (
    "{o}.total()", "{o}.level * {e}", "known({o}.slots[{k}])", 'known({o}.table["{key}"])', "known({o}.peak) * {e}",
    "sum(one.level for one in {h})", "sum(one.total() for one in {h})", "{o}.pair[0]", "sum({o}.log)",
    "known({o}.pair[1])",
    "max({h}, key=lambda one: one.level).total()",
)  # fmt: skip
LATE = (
    ("{b} = Bare()", "{c} = {b}", "{b}.v = 0", "{c}.v = {c}.v + {e}", "{c}.w = [0, None]", "{b}.w[1] = {e}"),
    ("{b} = Bare()", "{c} = [{b}]", "begin({b})", "for one in {c}:", "    one.v = {e}", "    one.w[1] = one.v * {e}"),
    ("{b} = Bare()", "{c} = Bare()", "{c}.inner = {b}", "begin({c}.inner)", "{b}.v += {e}", "{c}.inner.w[1] = {b}.v"),
)


class Fields:
    """Mixed into the writer of random_language.py."""

    OF_FIELDS = ("cells", "filled", "filled block", "field", "late", "another name")

    def statement_cells(self, scope, depth):
        h, (a, b) = self.name("h"), self.some(scope, 2)
        made = {
            f"{h} = [Cell(), Cell({a})]": ([f"{h}[0]", f"{h}[1]"], h),
            f"{h} = [Cell() for _ in range(2)]": ([f"{h}[0]", f"{h}[-1]"], h),
            f"{h} = {{'a': Cell({a}), 'b': Cell()}}": ([f"{h}['a']", f"{h}['b']"], f"list({h}.values())"),
            f"{h} = (Cell(), Cell({b}))": ([f"{h}[0]", f"{h}[1]"], h),
            f"{h} = Cell()": ([h], f"[{h}, {h}]"),
            f"{h} = Cell({a})": ([h], f"({h},)"),
        }
        line = self.pick(made)
        cells, holder = made[line]
        scope.cells += cells
        scope.holders.append(holder)
        return [line]

    def of_cells(self, scope, options):
        """Lines about cells that there are."""
        e = self.squashed(scope)
        names = {"e": e, "k": self.pick((0, 1)), "key": self.pick("ab")}
        cells = {x: self.pick(scope.cells) for x in "op"}
        chosen = self.pick(options)
        lines = (chosen,) if isinstance(chosen, str) else chosen
        return [line.format(**names, **cells, h=self.pick(scope.holders)) for line in lines]

    def statement_filled(self, scope, depth):
        before = [] if scope.cells else self.statement_cells(scope, depth)
        return [*before, *self.of_cells(scope, ACTS), *self.of_cells(scope, ACTS)]

    def statement_filled_block(self, scope, depth):
        before = [] if scope.cells else self.statement_cells(scope, depth)
        return [*before, *self.of_cells(scope, BLOCKS)]

    def statement_field(self, scope, depth):
        before = [] if scope.cells else self.statement_filled(scope, depth)
        (value,) = self.of_cells(scope, READS)
        return [*before, f"{self.target(scope)} = math.tanh({value})"]

    def statement_late(self, scope, depth):
        b, c, (e,) = self.name("b"), self.name("c"), self.some(scope, 1)
        lines = [line.format(b=b, c=c, e=e) for line in self.pick(LATE)]
        return [*lines, f"{self.target(scope)} = math.tanh({b}.v * {b}.w[1] + {b}.w[0])"]

    def statement_another_name(self, scope, depth):
        before = [] if scope.cells else self.statement_cells(scope, depth)
        o, source = self.name("o"), self.pick(scope.cells)
        scope.cells.append(o)
        return [*before, f"{o} = {source}"]
