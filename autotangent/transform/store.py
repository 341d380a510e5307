"""Where each value that the reverse sweep reads lives: under its name, under another, in a list, or computed again."""

from typing import Any

import gast

from autotangent.analysis.effects import Effects, pure
from autotangent.analysis.indexing import is_basic
from autotangent.analysis.versions import Block, Version, bound_names
from autotangent.axes import same_axes, steady
from autotangent.kinds import ArrayKind, ScalarKind
from autotangent.structs import field, struct
from autotangent.syntax import quote
from autotangent.syntax.walk import children, postorder, walk
from autotangent.transform.context import Context
from autotangent.transform.in_memory import InMemory
from autotangent.transform.layout import Branch, Comment, Group, Loop, Scope, flat_groups, nodes, versions_in
from autotangent.transform.places import looked_at_by

PLAIN, KEPT, LISTED, AGAIN, CARRIED, FOUND = "plain", "kept", "listed", "again", "carried", "found"


@struct(eq=False)
class Storage:
    """How one version is had in the reverse sweep. name: what it is called there; record: the list.

    start: of a carried value, the value at the start of the next iteration, whose name it has.
    """

    version: Version
    how: str
    name: str
    record: str = ""
    start: Version | None = None


@struct(eq=False)
class Stores:
    """Decisions for one function, keyed by id(version)."""

    table: dict[int, Storage] = field(default_factory=dict)

    def of(self, how: str) -> list[Storage]:
        """All versions stored one way, in order of definition."""
        return sorted((s for s in self.table.values() if s.how == how), key=lambda s: s.version.at)


def exclusive(a: Block, b: Block) -> bool:
    """On different sides of one branch."""
    sides = {id(x.owner): x for x in a.chain() if x.role in ("then", "else")}
    return any(id(y.owner) in sides and sides[id(y.owner)] is not y for y in b.chain() if y.role in ("then", "else"))


def later_definitions(ctx: Context, v: Version) -> list[Version]:
    """Definitions of the name that may run after v while the function goes on."""
    return [
        d
        for d in ctx.table.by_name.get(v.name, ())
        if d is not v and d.how in ("assign", "target") and d.at > v.at and not exclusive(v.block, d.block)
    ]


def is_plain(ctx: Context, v: Version) -> bool:
    """Its name still means it at the end of the forward sweep, or the reversed loop binds it again."""
    if v.how == "target":
        return isinstance(v.statement, gast.For)
    return v.block.loop is None and not later_definitions(ctx, v)


class Decide:
    """Chooses for every version that the items read, and what those need in turn.

    What the forward sweep computes anyway, or what cannot be repeated, is kept; the rest is computed where it is read.
    alive: the statements that run; extended with what is decided.
    """

    def __init__(self, ctx: Context, effects: Effects, items: list[Any], alive: Any, memory: InMemory):
        self.ctx, self.effects, self.alive, self.memory = ctx, effects, alive, memory
        self.stores = Stores()
        self.needed = versions_in(items)
        first = [v for v in self.needed if not self.repeatable(v)]
        for v in first:
            self.decide(v)
        order = evaluation_order(ctx)
        for v in sorted((v for v in self.needed if v not in first), key=order, reverse=True):
            self.decide(v)
        for v in versions_in(items, shapes=True):
            if id(v) not in self.stores.table:
                self.decide_shape(v)
        self.name_parts()

    def name_parts(self) -> None:
        """What a recorded piece is made of gets a name in the forward sweep, where nothing else gives it one."""
        for w in [w for s in self.stores.table.values() for w in s.version.once]:
            if id(w) not in self.stores.table:
                self.stores.table[id(w)] = Storage(w, PLAIN, w.name)
                self.alive.version(w)

    def repeatable(self, v: Version) -> bool:
        """Could be computed again if the forward sweep did not need it."""
        node = expression(v)
        if node is None or id(v.statement) in self.ctx.shadows.planted or not pure(node, self.ctx.facts):
            return False
        if self.ctx.moving(node):
            return False
        return v.how == "made" or not is_plain(self.ctx, v)

    def dead(self, v: Version) -> bool:
        """The forward sweep does not compute v."""
        if v.how == "made":
            return id(v.statement) not in self.alive.marked
        return id(v) not in self.alive.versions and not (v.how == "assign" and id(v.statement) in self.alive.marked)

    def decide(self, v: Version) -> Storage:
        if id(v) in self.stores.table:
            return self.stores.table[id(v)]
        if self.memory.holds(v):
            self.stores.table[id(v)] = Storage(v, FOUND, v.name)
            for w in (self.ctx.table.uses[id(n)] for n in walk(v.place) if id(n) in self.ctx.table.uses):
                self.decide(w)
            return self.stores.table[id(v)]
        repeat = self.repeatable(v) and self.can_repeat(v)
        if is_plain(self.ctx, v) and not repeat:
            storage = Storage(v, PLAIN, v.name)
        elif repeat:
            storage = Storage(v, AGAIN, v.name)
        elif v.block.loop is None:
            storage = Storage(v, KEPT, self.ctx.names.numbered(v.name))
        else:
            storage = Storage(v, LISTED, v.name)
        self.stores.table[id(v)] = storage
        if storage.how == AGAIN:
            for w in operands(self.ctx, v):
                self.decide(w)
        elif v.how != "target":
            self.alive.version(v)
        return storage

    def decide_shape(self, v: Version) -> None:
        """Only its shape is read: any value of the name with the same axes serves."""
        last = max(self.ctx.table.by_name.get(v.name, [v]), key=lambda d: d.at)
        axes = [getattr(w.value.kind, "axes", None) for w in (last, v)]
        started = last.value.started or v.value.started
        if same_axes(*axes) and steady(axes[0]) and not started or last is v:
            self.stores.table[id(v)] = Storage(v, PLAIN, v.name)
            self.alive.version(last)
        else:
            self.decide(v)

    def can_repeat(self, v: Version, depth: int = 0) -> bool:
        """Cheap or otherwise dead in the forward sweep, and everything it reads is at hand."""
        node = expression(v)
        if node is None or depth > 3 or not pure(node, self.ctx.facts):
            return False
        array = self.array_of(node)
        if array is None and self.effects.written(v):
            return False  # it is not what it was when it was computed
        if not self.dead(v) and not ((array or self.cheap(node)) and v.block.loop is not None):
            return False
        for w in operands(self.ctx, v):
            if self.effects.written(w) and w is not array:
                return False
            known = id(w) in self.stores.table or w in self.needed
            if is_plain(self.ctx, w) or known:
                continue
            if not self.can_repeat(w, depth + 1):
                return False
        return True

    def array_of(self, node: gast.AST) -> Version | None:
        """The array that the expression is, or is a view of, whatever is in it: A for A[k, 1:].T; None for others."""
        ctx, inside = self.ctx, []
        if not isinstance(ctx.value_of(node).kind, ArrayKind):
            return None
        while not isinstance(node, gast.Name):
            match node:
                case gast.Subscript(value=value, slice=index) if is_basic(index, ctx.facts):
                    inside += [ctx.table.uses.get(id(n)) for n in walk(index)]
                case gast.Attribute(value=value, attr="T" | "real" | "imag"):
                    pass
                case gast.Call() if (value := looked_at_by(ctx, node)) is not None:
                    given = (*node.args, *(k.value for k in node.keywords))
                    inside += [ctx.table.uses.get(id(n)) for a in given if a is not value for n in walk(a)]
                case _:
                    return None
            node = value
        array = ctx.table.uses.get(id(node))
        known = array is not None and isinstance(array.value.kind, ArrayKind)
        return array if known and array not in inside else None

    def cheap(self, node: gast.AST) -> bool:
        """A few operations on numbers."""
        operations = [n for n in walk(node) if isinstance(n, (gast.BinOp, gast.UnaryOp, gast.Call))]
        if any(isinstance(n, gast.Call) for n in operations) or len(operations) > 4:
            return False
        return all(isinstance(self.ctx.value_of(n).kind, ScalarKind) for n in operations) and isinstance(
            self.ctx.value_of(node).kind, ScalarKind
        )


def name_lists(ctx: Context, stores: Stores) -> None:
    """Lists and what is popped from them: the variable's own name unless two of its versions are read there, or a loop
    around binds it."""
    taken = {s.version.name for s in stores.of(PLAIN) if s.version.how == "target"}
    taken |= {s.version.name for s in stores.table.values() if s.how in (LISTED, AGAIN) and bound_around(s.version)}
    starts = {id(s.start) for s in stores.of(CARRIED)}
    for s in sorted(stores.of(LISTED), key=lambda s: id(s.version) not in starts):
        s.record = ctx.names.plural(s.version.name if s.version.name not in taken else s.name)
        if s.version.name in taken:
            s.name = ctx.names.numbered(s.version.name)
        taken.add(s.version.name)
    kept = {s.version.name for s in stores.of(PLAIN)}
    early = {id(w) for s in stores.of(AGAIN) for w in operands(ctx, s.version)}  # read before their turn in the sweep
    for s in [*stores.of(AGAIN), *stores.of(FOUND)]:
        clashes = s.version.name in taken or id(s.version) in early and s.version.name in kept
        if s.version.how != "made" and clashes:
            s.name = ctx.names.numbered(s.version.name)
        taken.add(s.version.name)


def bound_around(v: Version) -> bool:
    """A loop around the definition binds the name: reversed, it may count by it."""
    loops = (b.owner for b in v.block.chain() if isinstance(b.owner, gast.For))
    return any(v.name in bound_names([s.target]) for s in loops)


def expression(v: Version) -> gast.AST | None:
    """The expression that defines v."""
    if v.how == "made":
        return v.node
    if v.how == "assign" and isinstance(v.statement, gast.Assign) and isinstance(v.statement.targets[0], gast.Name):
        return v.statement.value
    return None


def operands(ctx: Context, v: Version) -> list[Version]:
    """Versions that v is computed from, hoisted pieces of its expression first."""
    found: dict[int, Version] = {}

    def visit(node: gast.AST, top: bool) -> None:
        if not top and id(node) in ctx.pieces:
            piece = ctx.pieces[id(node)]
            found.setdefault(id(piece), piece)
            return
        if isinstance(node, gast.Name) and id(node) in ctx.table.uses:
            w = ctx.table.uses[id(node)]
            found.setdefault(id(w), w)
        for child in children(node):
            visit(child, False)

    visit(expression(v), True)
    return list(found.values())


# ---- writing the decisions into the reverse sweep ----------------------------------------------------------------
def recall(ctx: Context, stores: Stores, items: list[Any], block: Block, repeat: Any, memory: InMemory) -> None:
    """Insert what gets values back before their first use in the block they were defined in. repeat: makes an
    expression of the primal one of the reverse sweep."""
    order = evaluation_order(ctx)
    found = [*stores.of(AGAIN), *stores.of(LISTED), *stores.of(FOUND)]
    for storage in sorted(found, key=lambda s: order(s.version), reverse=True):
        v, made = storage.version, None
        if storage.how == AGAIN:
            made = repeat(expression(v))
        elif storage.how == FOUND:
            made = memory.load(v, repeat)
        stays = storage.how == AGAIN and v.how == "made" or storage.how == FOUND and not memory.moves(v)
        if stays and inlined(items, block, v, made):
            continue
        insert(items, block, storage, made)


def set_names(stores: Stores, items: list[Any]) -> None:
    """What each value is called in the reverse sweep."""
    for n in nodes(items):
        v = getattr(n, "version", None)
        if v is not None and id(v) in stores.table:
            n.id = stores.table[id(v)].name


def evaluation_order(ctx: Context) -> Any:
    """(position, place within the statement) of a version: what is computed first comes first."""
    places: dict[int, int] = {}
    for v in ctx.pieces.values():
        if v.statement is not None and id(v.statement) not in places:
            places[id(v.statement)] = 0
            for k, n in enumerate(postorder(v.statement)):
                places[id(n)] = k + 1
    return lambda v: (v.at, places.get(id(v.node), 0) if v.how == "made" else 10**9)


def home(items: list[Any], block: Block, v: Version) -> list[Any] | None:
    """The items of the reverse sweep that belong to the block v was defined in."""
    if v.block is block:
        return items
    for item in items:
        found = None
        match item:
            case Scope(items=inner):
                found = home(inner, block, v)
            case Loop(items=inner, block=b) if b is not None:
                found = home(inner, b, v)
            case Branch(then=then, other=other, then_block=p, other_block=q):
                found = (home(then, p, v) if p is not None else None) or (home(other, q, v) if q is not None else None)
        if found is not None:
            return found
    return None


def inlined(items: list[Any], block: Block, v: Version, made: Any) -> bool:
    """Put the expression where it is read, if that is one place outside further loops."""
    here = home(items, block, v)
    if here is None:
        return False
    uses = [n for n in nodes(here) if getattr(n, "version", None) is v]
    looped = [n for item in flat_groups(here) if isinstance(item, Loop) for n in nodes(item)]
    if len(uses) != 1 or any(n is uses[0] for n in looped):
        return False
    replace_node(here, uses[0], made)
    return True


def replace_node(items: list[Any], old: gast.AST, new: gast.AST) -> None:
    """Put `new` in the place of a node that stands somewhere in the items."""
    for root in nodes(items):
        for f in root._fields:
            part = getattr(root, f, None)
            if part is old:
                setattr(root, f, new)
                return
            if isinstance(part, list):
                for k, p in enumerate(part):
                    if p is old:
                        part[k] = new
                        return
    for item in flat_groups(items):
        if isinstance(item, Branch) and item.test is old:
            item.test = new
            return


def insert(items: list[Any], block: Block, storage: Storage, made: Any) -> None:
    """Put the recall of one version before its first use. made: what it is, None if it is taken from a list."""
    here = home(items, block, storage.version)
    _insert(here or [], storage, pop(storage) if made is None else quote.assign(storage.name, made))


def _insert(here: list[Any], storage: Storage, made: gast.AST) -> None:
    v = storage.version
    for k, item in enumerate(here):
        if any(getattr(n, "version", None) is v for n in nodes(item)):
            if isinstance(item, Scope) and not any(getattr(n, "version", None) is v for n in nodes(item.header)):
                return _insert(item.items, storage, made)
            if isinstance(item, Group) and storage.how == AGAIN and isinstance(item.items[0], Comment):
                item.items.insert(1, made)
            else:
                here.insert(k, made)
            return None
    return None


def pop(storage: Storage) -> gast.AST:
    """x = xs.pop()"""
    return quote.assign(storage.name, quote.expr("xs.pop()", xs=storage.record))
