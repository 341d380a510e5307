"""The primal's statements as the reverse sweep needs them: what nobody reads left out, what it reads recorded."""

import copy
from typing import Any

import gast

from autotangent.analysis import contexts
from autotangent.analysis.effects import Effects, may_raise, pure
from autotangent.analysis.insertions import insertion_of
from autotangent.analysis.versions import Block, Version, bound_names, reads_of
from autotangent.kinds import UNKNOWN
from autotangent.syntax import quote
from autotangent.syntax.called import function_of
from autotangent.syntax.sourcemap import FORWARD
from autotangent.syntax.walk import leaves, leaves_early, postorder, tried_count, walk
from autotangent.transform import attempts
from autotangent.transform.call import forward_call
from autotangent.transform.context import Context
from autotangent.transform.layout import Branch, Loop, Verbatim, nodes, scoped
from autotangent.transform.store import AGAIN, FOUND, KEPT, LISTED, Stores


class Alive:
    """Marks the statements that must run. reversed_: ids of statements whose adjoint is in the reverse sweep."""

    def __init__(self, ctx: Context, effects: Effects, reversed_: set[int], keep_result: bool):
        self.ctx, self.effects, self.reversed, self.keep_result = ctx, effects, reversed_, keep_result
        self.marked: set[int] = set()
        self.versions: set[int] = set()
        branches = [(s, tried_count(s)) for s in walk(ctx.tree)]
        tried = {id(u) for s, count in branches if count is not None for t in s.body[:count] for u in walk(t)}
        for s in walk(ctx.tree):
            if isinstance(s, gast.stmt) and id(s) in ctx.table.block and (id(s) in tried or self.root(s)):
                self.statement(s)

    def copy(self) -> "Alive":
        """An independent set of marks, to be extended."""
        new = object.__new__(Alive)
        new.__dict__.update(self.__dict__, marked=set(self.marked), versions=set(self.versions))
        return new

    def root(self, s: gast.AST) -> bool:
        """Must run whatever is read."""
        facts = self.ctx.facts
        match s:
            case gast.Return(value=value):
                return self.keep_result and value is not None
            case gast.Expr() if insertion_of(s) is not None:
                return False
            case gast.Assert() | gast.Raise():
                return True
            case gast.Delete(targets=targets):
                return not all(isinstance(t, gast.Name) for t in targets)
            case gast.Expr(value=value):
                return not isinstance(value, gast.Constant) and id(value) not in self.ctx.sites
            case gast.If() | gast.For() | gast.While() | gast.Pass() | gast.Break() | gast.Continue():
                return False
            case gast.Assign(targets=targets, value=value):
                stored = any(not isinstance(t, (gast.Name, gast.Tuple, gast.List)) for t in targets)
                if stored:
                    return self.escapes(s)
                return not self.droppable(s, value, facts)
            case gast.AugAssign(target=target, value=value):
                if not isinstance(target, gast.Name):
                    return self.escapes(s)
                return not self.droppable(s, value, facts)
            case gast.AnnAssign():
                return False
        return True

    def droppable(self, s: gast.AST, value: gast.AST, facts: Any) -> bool:
        if not pure(value, facts, self.ctx.sites):
            return False
        return id(s) in self.reversed or not may_raise(value, facts)

    def escapes(self, s: gast.AST) -> bool:
        """A store that the caller can see, or whose target is not a local array."""
        roots = self.effects.written_by.get(id(s), [])
        written = [v for root in roots for v in self.effects.members(root, self.ctx.table)]
        return not roots or any(v.how == "parameter" for v in written)

    def version(self, v: Version) -> None:
        """v must be computed."""
        if id(v) in self.versions:
            return
        self.versions.add(id(v))
        for s in self.effects.written(v):
            self.statement(s)
        for w in v.inputs:
            self.version(w)
        if v.how == "made":
            self.around(v.block)
            self.reads(v.node)
        elif v.how in ("assign", "target") and v.statement is not None:
            self.statement(v.statement)

    def reads(self, node: Any) -> None:
        for n in reads_of(node):
            if id(n) in self.ctx.table.uses:
                self.version(self.ctx.table.uses[id(n)])

    def around(self, block: Block) -> None:
        """The compound statements that hold a block."""
        if block.owner is not None:
            self.statement(block.owner)

    def statement(self, s: gast.AST) -> None:
        """s must run."""
        if id(s) in self.marked:
            return
        self.marked.add(id(s))
        self.around(self.ctx.table.block[id(s)])
        match s:
            case gast.If(test=test):
                self.reads(test)
            case gast.For(iter=iterable):
                self.reads(iterable)
                self.leaves(s)
            case gast.While(test=test):
                self.reads(test)
                self.leaves(s)
            case gast.With(items=items):
                for item in items:
                    self.reads(item.context_expr)
            case gast.AugAssign(target=gast.Name() as target):
                if id(target) in self.ctx.table.augmented:
                    self.version(self.ctx.table.augmented[id(target)])
                self.reads(s)
            case _:
                self.reads(s)
        if (function := function_of(s)) is not None:
            self.reads(function)

    def leaves(self, loop: gast.AST) -> None:
        """break and continue of a loop that runs."""
        for n in walk(loop):
            if isinstance(n, (gast.Break, gast.Continue)) and id(n) in self.ctx.table.block:
                self.statement(n)


class ForwardSweep:
    """Writes the forward sweep."""

    def __init__(self, ctx: Context, alive: Alive, stores: Stores):
        self.ctx, self.alive, self.stores = ctx, alive, stores
        self.pieces: dict[int, list[Version]] = {}
        self.before: dict[int, list[gast.AST]] = {}
        self.after: dict[int, list[gast.AST]] = {}
        self.at_end: dict[int, list[gast.AST]] = {}
        self.first: dict[int, list[gast.AST]] = {}
        self.bound_later: dict[int, dict[str, gast.AST]] = {}
        self.substituted: dict[int, str] = {}
        self.sites: dict[int, list[Any]] = {}
        self.calls: list[gast.Assign] = []
        for site in ctx.sites.values():
            if id(site.saved) in stores.table:
                self.sites.setdefault(id(site.saved.statement), []).append(site)
                self.substituted[id(site.node)] = site.value.name
        for v in ctx.pieces.values():
            storage = stores.table.get(id(v))
            if (
                storage is not None
                and storage.how not in (AGAIN, FOUND)
                and id(v.node) not in ctx.sites
                and v.how == "made"
            ):
                self.pieces.setdefault(id(v.statement), []).append(v)
                self.substituted[id(v.node)] = v.name
        self.plan()

    def plan(self) -> None:
        """Where copies are kept and lists appended to."""
        for storage in self.stores.of(KEPT):
            self.put_after(storage.version, quote.assign(storage.name, quote.name(storage.version.name)))
        for storage in self.stores.of(LISTED):
            append = quote.stmts("xs.append(x)", xs=storage.record, x=storage.version.name)[0]
            self.put_after(storage.version, append, now=storage.version.how in ("made", "assign"))

    def put_after(self, v: Version, statement: gast.AST, now: bool = False) -> None:
        """A statement that reads v: right after its definition, or just before what overwrites it."""
        if v.how in ("join", "exit"):
            self.after.setdefault(id(v.statement), []).append(statement)
            return
        if v.how == "enter" and isinstance(v.statement, gast.For) and v.name in bound_names([v.statement.target]):
            self.first.setdefault(id(v.statement), []).append(statement)
            self.bound_later.setdefault(id(v.statement), {})[v.name] = quote.name(self.ctx.names.numbered(v.name))
            return
        if v.how == "enter" and leaves_early(v.block.body):
            self.before.setdefault(id(v.block.body[0]), []).append(statement)
            return
        if now:
            self.after.setdefault(id(v) if v.how == "made" else id(v.statement), []).append(statement)
            return
        for s in v.block.body:
            started = self.ctx.table.position.get(id(s), 0) > v.at
            if started and v.name in bound_names([s]):
                self.before.setdefault(id(s), []).append(statement)
                return
        self.at_end.setdefault(id(v.block.body), []).append(statement)

    def with_records(self, items: list[Any]) -> list[Any]:
        """xs = [] before the statement that first appends to it."""
        out: list[Any] = []
        waiting = {s.record: s for s in self.stores.of(LISTED)}
        for item in items:
            used = {n.id for n in nodes(item) if isinstance(n, gast.Name)}
            for record in [r for r in waiting if r in used]:
                out.append(self.ctx.sources.follow(quote.assign(record, gast.List([], gast.Load())), item))
                del waiting[record]
            out.append(item)
        return out

    def block(self, body: list) -> list[Any]:
        items: list[Any] = []
        opened: list[tuple[int, Any]] = []
        for s in body:
            if isinstance(s, gast.With):
                opened.append((len(items), s))
            elif leaves(s):
                start, opening = opened.pop()
                scoped(items, start, opening, contexts.again(opening, self.ctx.facts), opening)
            items += self.ctx.sources.note(self.around(body, s), s, FORWARD)
        return items + self.at_end.get(id(body), [])

    def around(self, body: list, s: gast.AST) -> list[Any]:
        """A statement with what is recorded before and after it."""
        before, after = self.before.get(id(s), []), self.after.get(id(s), [])
        if attempts.attempt_of(s) is not None:
            return [*before, self.attempt(body, s), *after]
        items = [*before, *self.hoisted(s)]
        if id(s) in self.alive.marked:
            items = [*self.no_row(s), *items, *self.item(s)]
        return [*items, *after]

    def no_row(self, s: gast.AST) -> list[gast.AST]:
        """A store into what may be an array or a list is taken to be that of an item: of a row it is another thing."""
        match s:
            case gast.Assign(targets=[gast.Subscript(value=base, slice=index) as target], value=value):
                active = self.ctx.value_of(base).varied or self.ctx.value_of(value).varied
                if active and self.ctx.value_of(base).kind == UNKNOWN and id(s) not in self.ctx.shadows.planted:
                    text = quote.constant(quote.unparse(target))
                    parts = (quote.substitute(part, {}) for part in (base, quote.index_argument(index)))
                    return [gast.Expr(self.ctx.helper("no_row", *parts, text))]
        return []

    def attempt(self, body: list, s: gast.Assign) -> Any:
        """try: what is recorded is so at the end, when nothing can fail any more."""
        branch, count = attempts.branch_of(body, s)
        records = {storage.record for storage in self.stores.of(LISTED)}
        items = self.block(branch.body[:count])
        late = [i for i in items if attempts.is_append(i, records)]
        items = [i for i in items if not any(i is t for t in late)]
        if any(isinstance(n, gast.Name) and n.id in records for n in nodes(items)):
            self.ctx.refuse(s, "a try in which a branch or loop is recorded", "Put it into a function, and call that.")
        return attempts.laid_out(attempts.attempt_of(s), items, late)

    def hoisted(self, s: gast.AST) -> list[gast.AST]:
        items: list[gast.AST] = []
        found = [*self.pieces.get(id(s), []), *self.sites.get(id(s), [])]
        for v in sorted(found, key=evaluation(s)):
            if isinstance(v, Version):
                items.append(quote.assign(v.name, self.rewritten(v.node, top=True)))
                items += self.after.get(id(v), [])
            else:
                items.append(self.called(s, v))
                items += self.after.get(id(v.saved), [])
                if v.value.how == "made":
                    items += self.after.get(id(v.value), [])
        return items

    def called(self, s: gast.AST, site: Any) -> gast.AST:
        """y, saved = g_fwd(x)"""
        made = forward_call(self.ctx, site, self.rewritten(site.node, top=True))
        self.calls.append(made)
        return made

    def drop_unread(self, items: list[Any]) -> None:
        """Results of calls that nobody reads are called _."""
        read = {n.id for n in nodes(items) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)}
        for made in self.calls:
            target = made.targets[0].elts[0]
            if isinstance(target, gast.Name) and target.id not in read:
                target.id = "_"

    def emitted(self, s: gast.AST) -> bool:
        """The statement is nothing but a call that was made above it."""
        match s:
            case gast.Expr(value=value):
                return id(value) in self.substituted
            case gast.Assign(targets=[gast.Name() | gast.Tuple() as target], value=value):
                site = self.ctx.sites.get(id(value)) if id(value) in self.substituted else None
                return site is not None and (isinstance(target, gast.Name) or site.target is target)
        return False

    def item(self, s: gast.AST) -> list[Any]:
        match s:
            case gast.If():
                count = tried_count(s)
                body = s.body if count is None else s.body[count + 1 :]
                then, other = self.block(body), self.block(s.orelse)
                if count is not None:
                    then += self.at_end.get(id(s.body), [])
                    if not then and not other:
                        return []
                if (
                    placed(s)
                    and self.verbatim(s.body, then)
                    and self.verbatim(s.orelse, other)
                    and not self.changed(s.test)
                ):
                    return [Verbatim(s)]
                return [Branch(self.rewritten(s.test), then, other)]
            case gast.For() | gast.While():
                items = self.block(s.body)
                head = s.iter if isinstance(s, gast.For) else s.test
                bound_later = id(s) in self.bound_later
                if placed(s) and self.verbatim(s.body, items) and not self.changed(head) and not bound_later:
                    return [Verbatim(s)]
                if isinstance(s, gast.For):
                    target, first = self.target(s)
                    return [Loop(gast.For(target, self.rewritten(s.iter), [], [], None), [*first, *items])]
                return [Loop(gast.While(self.rewritten(s.test), [], []), items)]
            case gast.Return() | gast.With():
                return []
        if leaves(s):
            return []
        if self.emitted(s):
            return []
        if self.changed(s):
            return [self.ctx.as_written(s, self.rewritten(s))]
        if placed(s):
            return [Verbatim(s)]
        for n in walk(s):
            if isinstance(n, gast.Name):
                self.ctx.note_outside(self.ctx.value_of(n))
        return [self.ctx.as_written(s, self.rewritten(s))]

    def target(self, s: gast.For) -> tuple[gast.AST, list[gast.AST]]:
        """(the target of a loop, what its body begins with): what an iteration starts with is recorded before the name
        is bound again."""
        late = self.bound_later.get(id(s), {})
        first = [*self.first.get(id(s), []), *(quote.assign(name, item) for name, item in late.items())]
        return quote.substitute(s.target, late), first

    def verbatim(self, body: list, items: list[Any]) -> bool:
        return len(body) == len(items) and all(
            isinstance(i, Verbatim) and i.statement is s for i, s in zip(items, body)
        )

    def changed(self, node: gast.AST) -> bool:
        return any(id(n) in self.substituted or getattr(n, "apart", False) for n in walk(node))

    def rewritten(self, node: gast.AST, top: bool = False) -> Any:
        """A copy with hoisted pieces replaced by their names."""
        return rewrite_pieces(node, self.substituted, top)


def evaluation(s: Any) -> Any:
    """When a piece of a statement is computed. A copy of what a call writes is made once the argument is there, one of
    what the statement stores into when all else is."""
    order = {id(n): k for k, n in enumerate(postorder(s))}
    targets = getattr(s, "targets", [getattr(s, "target", None)])
    stored = {id(n) for t in targets if t is not None for n in walk(t)}

    def when(v: Any) -> float:
        if id(v.node) in order:
            return order[id(v.node)]
        parts = [order[id(n)] for n in walk(v.node) if id(n) in order and id(n) not in stored]
        return max(parts) + 0.5 if parts else len(order)

    return when


def placed(s: gast.AST) -> bool:
    """Still stands in the user's text as it is."""
    return getattr(s, "lineno", None) is not None


def rewrite_pieces(node: gast.AST, pieces: dict[int, str], top: bool = False) -> Any:
    """A copy in which the parts with these ids are names; `top` spares the node itself. `copied`: of what a node is."""
    if not top and id(node) in pieces:
        return quote.name(pieces[id(node)])
    if hasattr(node, "builtin"):
        return copy.copy(node)
    new = type(node)(*(getattr(node, f, None) for f in node._fields))
    new.copied = node
    for f in node._fields:
        part = getattr(node, f, None)
        if isinstance(part, gast.AST) and not isinstance(part, (gast.expr_context, gast.operator)):
            setattr(new, f, rewrite_pieces(part, pieces))
        elif isinstance(part, list):
            setattr(new, f, [rewrite_pieces(p, pieces) if isinstance(p, gast.AST) else p for p in part])
    return new
