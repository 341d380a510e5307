"""Which value of a name each use means: one `Version` a definition, with joins at branches and loops."""

from collections import Counter
from typing import Any

import gast

from autotangent.joined import join
from autotangent.kinds import UNKNOWN, Value
from autotangent.structs import field, replace, struct
from autotangent.syntax import quote
from autotangent.syntax.called import function_of
from autotangent.syntax.walk import walk


@struct(eq=False)
class Block:
    """A list of statements and where it stands. role: function, then, else, loop."""

    body: list
    role: str
    owner: gast.AST | None = None
    parent: "Block | None" = None

    def chain(self) -> list["Block"]:
        """This block and all around it, innermost first."""
        blocks, block = [], self
        while block is not None:
            blocks.append(block)
            block = block.parent
        return blocks

    @property
    def loop(self) -> "Block | None":
        """The innermost loop body that holds this block."""
        return next((b for b in self.chain() if b.role == "loop"), None)


@struct(eq=False)
class Version:
    """One value of a name. how: parameter, assign, target (of a for), enter, exit (of a loop), join, made (a piece).

    at: position of its definition; statement: the statement that defines it, if one does; place: where that stores a
    result that has no name; once: pieces that it is made of, which the forward sweep computes once.
    """

    name: str
    how: str
    block: Block
    at: int
    statement: Any = None
    value: Value = Value(UNKNOWN)
    inputs: list["Version"] = field(default_factory=list)
    node: Any = None
    expression: Any = None
    place: Any = None
    once: list["Version"] = field(default_factory=list)

    @property
    def starts(self) -> bool:
        """May still be the None from before a loop, see `normal/starts.py`."""
        found = [self]
        for v in found:
            found += [w for w in v.inputs if w not in found]
        return any(hasattr(v.statement, "start") for v in found if v.how == "assign")

    def __repr__(self) -> str:
        return f"{self.name}@{self.at}{self.how[0]}"


@struct(eq=False)
class Versions:
    """uses: id(name that is read) -> Version; defines: id(name that is bound) -> Version; position and block of each
    statement; before: id(statement) -> {name: Version} for compound statements; returned: joins that are returned, and
    not read elsewhere."""

    uses: dict[int, Version] = field(default_factory=dict)
    defines: dict[int, Version] = field(default_factory=dict)
    augmented: dict[int, Version] = field(default_factory=dict)
    position: dict[int, int] = field(default_factory=dict)
    end: dict[int, int] = field(default_factory=dict)
    block: dict[int, Block] = field(default_factory=dict)
    blocks: dict[int, Block] = field(default_factory=dict)
    by_name: dict[str, list[Version]] = field(default_factory=dict)
    entered: dict[int, dict[str, Version]] = field(default_factory=dict)
    entering: dict[int, dict[str, Version]] = field(default_factory=dict)
    leaving: dict[int, dict[str, Version]] = field(default_factory=dict)
    statement_of: dict[int, gast.AST] = field(default_factory=dict)
    returned: list[Version] = field(default_factory=list)
    root: Block = None


def versions(tree: gast.FunctionDef, facts: Any) -> Versions:
    """Versions of every local name of a function in normal form."""
    table = _Walk(tree, facts).table
    fill_values(table)
    table.returned = _only_returned(tree, table)
    return table


def _only_returned(tree: gast.FunctionDef, table: "Versions") -> list[Version]:
    """Joins that are read by a return alone, directly or through other such joins."""
    read = Counter(id(v) for v in table.uses.values())
    read.update(id(w) for vs in table.by_name.values() for v in vs for w in v.inputs)
    names = [s.value for s in walk(tree) if isinstance(s, gast.Return) and isinstance(s.value, gast.Name)]
    found = [v for v in (table.uses.get(id(n)) for n in names) if v is not None and v.how == "join"]
    found = [v for v in found if read[id(v)] == 1]
    for v in found:
        found += [w for w in v.inputs if w.how == "join" and read[id(w)] == 1 and w not in found]
    return found


def fill_values(table: "Versions") -> None:
    """Joins that nobody reads have the facts of what they join."""
    for _ in range(4):
        for version in (v for vs in table.by_name.values() for v in vs if v.inputs):
            if version.value == Value(UNKNOWN):
                known = [w.value for w in version.inputs if w.value != Value(UNKNOWN)]
                if known:
                    kind = known[0].kind
                    for v in known[1:]:
                        kind = join(kind, v.kind)
                    version.value = Value(kind, varied=any(v.varied for v in known))


class _Walk:
    def __init__(self, tree: gast.FunctionDef, facts: Any):
        self.facts, self.clock = facts, 0
        self.table = Versions()
        root = Block(tree.body, "function")
        self.table.root = root
        self.table.blocks[id(tree.body)] = root
        a = tree.args
        every = [
            *a.posonlyargs,
            *a.args,
            *a.kwonlyargs,
            *([a.vararg] if a.vararg else []),
            *([a.kwarg] if a.kwarg else []),
        ]
        env = {p.id: self.new(p.id, "parameter", root, node=p) for p in every}
        self.walk(root, env)

    def new(self, name: str, how: str, block: Block, statement: Any = None, node: Any = None) -> Version:
        self.clock += 1
        v = Version(name, how, block, self.clock, statement, node=node)
        self.table.by_name.setdefault(name, []).append(v)
        return v

    def walk(self, block: Block, env: dict[str, Version]) -> None:
        for s in block.body:
            self.clock += 1
            self.table.position[id(s)] = self.clock
            self.table.block[id(s)] = block
            head = getattr(s, "test", None) if isinstance(s, (gast.If, gast.While)) else getattr(s, "iter", None)
            for n in walk(head) if head is not None else ():
                if isinstance(n, gast.Call):
                    self.table.statement_of[id(n)] = s
            match s:
                case gast.If():
                    self.branch(s, block, env)
                case gast.For() | gast.While():
                    self.loop(s, block, env)
                case _:
                    self.simple(s, block, env)
                    for n in walk(s):
                        if isinstance(n, gast.Call):
                            self.table.statement_of[id(n)] = s
            self.table.end[id(s)] = self.clock

    def reads(self, node: Any, env: dict[str, Version]) -> None:
        if node is None:
            return
        for n in walk(node):
            if isinstance(n, gast.Name) and n.id in env and not hasattr(n, "builtin"):
                self.table.uses[id(n)] = env[n.id]
                if id(n) in self.facts.values:
                    known, before = self.facts.values[id(n)], env[n.id].value
                    env[n.id].value = known if known.varied or not before.varied else replace(known, varied=True)

    def simple(self, s: gast.AST, block: Block, env: dict[str, Version]) -> None:
        self.reads(function_of(s), env)
        match s:
            case gast.Assign(targets=targets, value=value):
                self.reads(value, env)
                for t in targets:
                    self.define(t, s, block, env)
                    self.note_expressions(t, value)
            case gast.AugAssign(target=target, value=value):
                self.reads(value, env)
                if isinstance(target, gast.Name):
                    if target.id in env:
                        self.table.augmented[id(target)] = env[target.id]
                    self.define(target, s, block, env)
                else:
                    self.reads(target, env)
            case gast.With(items=items):
                for item in items:
                    self.reads(item.context_expr, env)
                    if item.optional_vars is not None:
                        self.define(item.optional_vars, s, block, env)
            case _:
                self.reads(s, env)

    def define(self, target: gast.AST, s: gast.AST, block: Block, env: dict[str, Version]) -> None:
        match target:
            case gast.Name(id=i):
                v = self.new(i, "target" if isinstance(s, gast.For) else "assign", block, s, target)
                v.value = self.facts.values.get(id(target), Value(UNKNOWN))
                env[i] = v
                self.table.defines[id(target)] = v
            case gast.Tuple(elts=elts) | gast.List(elts=elts):
                for e in elts:
                    self.define(e, s, block, env)
            case gast.Starred(value=value):
                self.define(value, s, block, env)
            case _:
                self.reads(target, env)

    def note_expressions(self, target: gast.AST, value: gast.AST) -> None:
        """The expression that each bound name is given."""
        match target:
            case gast.Name():
                self.table.defines[id(target)].expression = value
            case gast.Tuple(elts=elts) if isinstance(value, (gast.Tuple, gast.List)) and len(value.elts) == len(elts):
                for t, v in zip(elts, value.elts):
                    self.note_expressions(t, v)

    def inner(self, body: list, role: str, s: gast.AST, block: Block) -> Block:
        new = Block(body, role, s, block)
        self.table.blocks[id(body)] = new
        return new

    def branch(self, s: gast.If, block: Block, env: dict[str, Version]) -> None:
        self.reads(s.test, env)
        self.table.entering[id(s)] = dict(env)
        other = dict(env)
        self.walk(self.inner(s.body, "then", s, block), env)
        self.walk(self.inner(s.orelse, "else", s, block), other)
        for name in sorted(env.keys() | other.keys()):
            a, b = env.get(name), other.get(name)
            if a is not b:
                joined = self.new(name, "join", block, s)
                joined.inputs = [v for v in (a, b) if v is not None]
                env[name] = joined
        self.table.leaving[id(s)] = dict(env)

    def loop(self, s: gast.AST, block: Block, env: dict[str, Version]) -> None:
        assigned = bound_names([s])
        if isinstance(s, gast.For):
            self.reads(s.iter, env)
        before = dict(env)
        self.table.entering[id(s)] = before
        body = self.inner(s.body, "loop", s, block)
        inner = dict(env)
        for name in sorted(assigned & env.keys()):
            inner[name] = self.new(name, "enter", body, s)
            inner[name].inputs = [env[name]]
        entered = dict(inner)
        self.table.entered[id(s)] = entered
        if isinstance(s, gast.While):
            self.reads(s.test, inner)
        else:
            self.define(s.target, s, body, inner)
        self.walk(body, inner)
        self.table.leaving[id(s.body)] = dict(inner)
        for name in sorted(assigned):
            if name in entered and name in inner:
                entered[name].inputs.append(inner[name])
        for name in sorted(assigned):
            if name in inner:
                exit_version = self.new(name, "exit", block, s)
                exit_version.inputs = [v for v in (inner[name], before.get(name)) if v is not None]
                env[name] = exit_version
        self.table.leaving[id(s)] = dict(env)


def followers(table: Versions, version: Version) -> list[Version]:
    """The version, and the joins that it may flow into."""
    found = [version]
    for v in found:
        found += [w for w in table.by_name.get(v.name, ()) if v in w.inputs and w not in found]
    return found


def bound_names(body: list) -> set[str]:
    """Names that statements bind (not by storing into them)."""
    found: set[str] = set()
    for s in body:
        for n in walk(s):
            if isinstance(n, gast.Name) and isinstance(n.ctx, (gast.Store, gast.Del)):
                found.add(n.id)
    return found


def reads_of(node: Any) -> list[gast.Name]:
    """Names that are read in a tree, in order."""
    return [n for n in walk(node) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)]


def copy_reads(node: gast.AST, table: Versions) -> gast.AST:
    """A copy of an expression whose names carry their versions."""
    trees = {n.id: reference(table.uses[id(n)]) for n in reads_of(node) if id(n) in table.uses}
    return quote.substitute(node, trees)


def reference(version: Version) -> gast.Name:
    """A name that means this version; where it is stored is decided later."""
    n = quote.name(version.name)
    n.version = version
    return n


def meaning(node: Any) -> str:
    """The text of a made expression and the versions of its names: equal only where both mean the same value."""
    versions = [v for n in walk(node) if (v := getattr(n, "version", None)) is not None]
    return " ".join([quote.unparse(node), *(f"{v.name}@{v.at}{v.how}" for v in versions)])
