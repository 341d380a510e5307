"""Calls of Python functions: a forward sweep that saves, a reverse sweep that adds into shadows."""

import re
from collections.abc import Callable, Iterable
from typing import Any

import gast

from autotangent import spelling
from autotangent.analysis.binding import Default
from autotangent.analysis.effects import holds_memory, shared
from autotangent.analysis.facts import CallFact
from autotangent.analysis.interface import Interface, given, passed
from autotangent.analysis.lent import looked_into
from autotangent.analysis.versions import Version, reference
from autotangent.classify import classify
from autotangent.errors import AliasError
from autotangent.kinds import UNKNOWN, FunctionKind, Kind, TupleKind, Value, boxed
from autotangent.structs import struct
from autotangent.syntax import quote
from autotangent.syntax.level import level
from autotangent.syntax.walk import calls_of, dotted_path, root_name, walk
from autotangent.transform.adjoints import FRESH
from autotangent.transform.context import Context
from autotangent.transform.flow import Flow, Slot
from autotangent.transform.places import copies
from autotangent.transform.restore import restored_arguments
from autotangent.transform.terms import Term, is_complex, real_part


@struct(eq=False)
class Site:
    """One call that is reversed. saved: what the forward sweep hands to the reverse sweep; value: its result;
    infinite: see `Term`."""

    node: gast.Call
    fact: CallFact
    interface: Interface
    active: tuple[str, ...]
    forward: str
    backward: str
    saved: Version
    value: Version
    overlaps: bool
    target: gast.AST | None = None
    infinite: Callable[..., gast.AST] | None = None


def site_of(ctx: Context, node: gast.Call, fact: CallFact) -> Site:
    """The call, noted once."""
    if id(node) in ctx.sites:
        return ctx.sites[id(node)]
    check_place(ctx, node)
    interface = ctx.interfaces[id(node)]
    for b in (fact.bound[p] for p in interface.mutates if isinstance(fact.bound[p], (gast.List, gast.Dict))):
        ctx.refuse(b, f"{fact.callee.name} writes into what is made in its call", "Give it a name first.")
    active = active_parameters(ctx, fact, interface)
    overlaps = overlapping(ctx, fact, interface)
    helper = "overlapping_pair" if overlaps else "pair"
    if id(node) in ctx.shadows.calls:
        helper = "shadowed_pair"
    kinds = {} if fact.by_hand else canonical_kinds(ctx, fact)
    forward, backward = ctx.callee(node, fact, active, kinds, ("fwd", "rev"), helper)
    at = ctx.table.position.get(id(ctx.statement), 0)
    saved = Version(ctx.names.counted("saved"), "made", ctx.block(), at, ctx.statement)
    saved.value, saved.node = Value(TupleKind(())), node
    along = [keyword.value for call, keyword in ctx.shadows.along if call is node]
    held = [v for b in (*fact.bound.values(), *along) for v in looked_into(b, ctx.facts, ctx.table)]
    ctx.held_by[id(saved)] = held + result_versions(ctx, node)
    value = value_version(ctx, node, at)
    read_first(ctx, node, fact, interface)
    s = ctx.statement
    unpacked = isinstance(s, gast.Assign) and s.value is node and isinstance(s.targets[0], gast.Tuple)
    whole = id(node) in ctx.shadows.calls or isinstance(value.value.kind, TupleKind)  # else its length is needed
    target = s.targets[0] if unpacked and whole else None
    site = Site(node, fact, interface, active, forward, backward, saved, value, overlaps, target)
    site.infinite = ctx.helper if interface.unbounded else None
    ctx.sites[id(node)] = site
    ctx.pieces[id(node)] = value
    return site


def overlapping(ctx: Context, fact: CallFact, interface: Interface) -> bool:
    """The callee writes an argument that may share memory with another one."""
    memory = {p: shared(b, ctx.facts, ctx.table) for p, b in fact.bound.items() if isinstance(b, gast.AST)}
    return any(
        ctx.effects.same(v, w) and ctx.overlap(v, w)
        for p in interface.mutates
        for q, versions in memory.items()
        if q != p
        for v in versions
        for w in memory.get(p, ())
    )


def read_first(ctx: Context, node: gast.Call, fact: CallFact, interface: Interface) -> None:
    """A statement may not read, beside a call, memory that the call writes: the order would be lost."""
    written = [
        v
        for p in interface.mutates
        if isinstance(fact.bound[p], gast.AST)
        for v in shared(fact.bound[p], ctx.facts, ctx.table)
    ]
    inside = {id(n) for n in walk(node)}
    for n in walk(ctx.statement):
        if not isinstance(n, gast.Name) or id(n) not in ctx.table.uses or id(n) in inside:
            continue
        v = ctx.table.uses[id(n)]
        if holds_memory(ctx.value_of(n).kind) and any(ctx.effects.same(v, w) for w in written):
            ctx.refuse(
                node,
                f"the statement uses {n.id} beside a call that changes it",
                "Give the call a statement of its own.",
            )


def check_effects(ctx: Context, done: Iterable[int]) -> None:
    """Every call that changes active data must have been differentiated, whatever becomes of its value."""
    differentiated = set(done)
    for node in walk(ctx.tree):
        interface = ctx.interfaces.get(id(node))
        if interface is None or not interface.varied or id(node) in differentiated:
            continue
        ctx.refuse(
            node,
            "a call that changes active data, in an expression whose value carries no derivative",
            "Give the call a statement of its own.",
        )


def value_version(ctx: Context, node: gast.Call, at: int) -> Version:
    """The name of the result: the assigned name where the statement is nothing but this call."""
    s = ctx.statement
    if isinstance(s, gast.Assign) and s.value is node and isinstance(s.targets[0], gast.Name):
        return ctx.table.defines[id(s.targets[0])]
    if id(node) in ctx.pieces:
        return ctx.pieces[id(node)]
    v = Version(ctx.names.numbered(ctx.base_name()), "made", ctx.block(), at, s, node=node)
    v.value = ctx.value_of(node)
    return v


def active_parameters(ctx: Context, fact: CallFact, interface: Interface) -> tuple[str, ...]:
    """Parameters that carry a derivative in, or out through their memory."""
    return tuple(
        p
        for p, b in fact.bound.items()
        if isinstance(b, gast.AST) and (ctx.value_of(b).varied or p in interface.varied)
    )


def canonical_kinds(ctx: Context, fact: CallFact) -> dict[str, Kind]:
    """Kinds of the callee's parameters as its pair states them."""
    return {p: passed(argument_kind(ctx, b), p, fact.callee) for p, b in fact.bound.items()}


def argument_kind(ctx: Context, bound: Any) -> Kind:
    """The kind of an argument or default."""
    if isinstance(bound, Default):
        return classify(bound.value, "default")
    return ctx.facts.whole.get(id(bound), given(ctx.value_of(bound)))


def check_place(ctx: Context, node: gast.Call) -> None:
    """Nothing may be hoisted out of what is evaluated only sometimes."""
    s = ctx.statement
    for n in walk(s):
        if isinstance(
            n, (gast.BoolOp, gast.IfExp, gast.Lambda, gast.ListComp, gast.GeneratorExp, gast.DictComp)
        ) and any(m is node for m in walk(n)):
            ctx.refuse(
                node,
                "a differentiated call inside and/or, a ternary or a comprehension",
                "Call it in a statement of its own.",
            )
    assert not isinstance(s, gast.While)  # a call that writes active memory in its test is a statement by now


def pull_call(sweep: Any, node: gast.Call, fact: CallFact, term: Term | None, flow: Flow) -> None:
    """Reverse a call: its reverse sweep adds into shadows and returns the adjoints of numbers."""
    ctx = sweep.ctx
    sweep.pulled.add(id(node))
    site = site_of(ctx, node, fact)
    check_result(ctx, site)
    shadows: list[Slot] = []
    beside: list[str] = []
    returned: list[tuple[str, gast.AST]] = []
    for p in site.active:
        argument = fact.bound[p]
        if not passed_as_shadow(ctx, site, p):
            returned.append((p, argument))
        elif id(node) not in ctx.shadows.calls:
            shadows.append(shadow(sweep, site, p, flow))
        elif (root := root_name(argument)) is not None:
            beside.append(root.id)
    args: list[gast.AST] = [reference(site.saved)]
    if has_result(ctx, site):
        args.append(seed(sweep, site, term))
    call = quote.call(site.backward, *args, *(s.target for s in shadows))
    call.shadows = [*(s.name for s in shadows), *beside]
    sweep.unbounded.update(call.shadows if site.infinite else [])
    call.undoes = node if site.interface.rewrites else None
    deliver(sweep, site, call, returned, flow)


def passed_as_shadow(ctx: Context, site: Site, p: str) -> bool:
    """The callee adds into the adjoint of this argument; that of a number comes back."""
    kind = ctx.value_of(site.fact.bound[p]).kind
    written = p in site.interface.mutates or site.overlaps
    return holds_memory(kind) and (written or not boxed(kind))


def reverse_effects(sweep: Any, s: gast.AST) -> list[Any]:
    """Calls in a statement that write active memory, and whose value carries no adjoint: the last one first."""
    out: list[Any] = []
    for node in reversed(calls_of(s)):
        interface = sweep.ctx.interfaces.get(id(node))
        if interface is not None and interface.varied and id(node) not in sweep.pulled:
            out += reverse_effect(sweep, s, node, interface)
    return out


def reverse_effect(sweep: Any, s: gast.AST, node: gast.Call, interface: Interface) -> list[Any]:
    """One call whose result is not used."""
    fact = sweep.ctx.facts.calls[id(node)]
    places = [sweep.place(fact.bound[p], Flow()) for p in interface.varied if isinstance(fact.bound[p], gast.AST)]
    if not any(place.given or any(sweep.aliases.related(n, place.name) for n in sweep.state) for place in places):
        sweep.without_adjoint.add(id(node))
        return []
    flow = Flow()
    pull_call(sweep, node, fact, None, flow)
    return sweep.grouped(s, sweep.pieces_reversed(sweep.settle(flow)))


def result_versions(ctx: Context, node: gast.Call) -> list[Version]:
    """What the statement calls the result, which the callee may have kept."""
    s = ctx.table.statement_of.get(id(node))
    if not isinstance(s, gast.Assign) or s.value is not node:
        return []
    named = (ctx.table.defines.get(id(n)) for n in walk(s.targets[0]))
    return [v for v in named if v is not None and holds_memory(v.value.kind)]


def check_result(ctx: Context, site: Site) -> None:
    """A result that may be a number or a view of an argument has no adjoint array of its own."""
    shared = [p for p in site.interface.returns if p in site.active]
    if shared and not site.fact.by_hand and site.interface.result.kind == UNKNOWN and site.interface.result.varied:
        raise AliasError(
            f"the result of {site.fact.callee.name} may share the memory of its argument {shared[0]}",
            ctx.record.place(site.node),
            f"Return a copy in {site.fact.callee.name}, or write into the argument and return nothing.",
        )


def reverse_shadowed(sweep: Any, s: gast.Assign) -> list[Any]:
    """y, y_bar = g(x, x_bar=x_bar): the callee holds all adjoint arrays that it needs."""
    flow = Flow()
    pull_call(sweep, s.value, sweep.ctx.facts.calls[id(s.value)], None, flow)
    return sweep.grouped(s, sweep.pieces_reversed(sweep.settle(flow)))


def put_back(sweep: Any, site: Site) -> list[Any]:
    """What undoes the writes of a call, right after its reverse sweep: its arguments were computed before them."""
    return restored_arguments(sweep, sweep.ctx.statement, site.interface, site.fact)


def has_result(ctx: Context, site: Site) -> bool:
    """The reverse sweep takes y_bar."""
    result = site.interface.result
    return result.varied and not (id(site.node) in ctx.shadows.calls and holds_memory(result.kind))


def seed(sweep: Any, site: Site, term: Term | None) -> gast.AST:
    ctx, node = sweep.ctx, site.node
    kind = ctx.value_of(node).kind
    if term is None:
        site.target = None  # a, b = t_1: all of the result is looked at
        return ctx.zeros(ctx.value(node), kind)
    term = sweep.filled(term, node)
    if term.is_one:
        return quote.constant(1.0)
    if is_complex(term.kind) and getattr(kind, "dtype", "c") != "c":
        term = real_part([term])
    return ctx.unboxed(sweep.floating(term))


def shadow(sweep: Any, site: Site, p: str, flow: Flow) -> Slot:
    """The adjoint of an argument that can be added into."""
    argument = site.fact.bound[p]
    own = copies(sweep, argument) or sweep.place(argument, Flow()).sign < 0
    if own and (p in site.interface.mutates or site.overlaps) and not copies(sweep, argument):
        raise AliasError(
            f"{site.fact.callee.name} writes into an imaginary part",
            sweep.ctx.record.place(site.node),
            "Pass a copy, and store that into the imaginary part after the call.",
        )
    if not own and begins_open(sweep, argument, flow):
        flow.emit(quote.assign(sweep.ctx.bar(argument.id), sweep.ctx.helper("addable", sweep.ctx.value(argument))))
        sweep.state[argument.id] = FRESH
    place = sweep.place_of_piece(argument) if own else sweep.place_of_parts(sweep.place(argument, flow))
    flow.emit(place)
    return place


def begins_open(sweep: Any, argument: gast.AST, flow: Flow) -> bool:
    """In the text of a derivative, the adjoint of what may be a number starts here, and the callee adds to it."""
    if not isinstance(argument, gast.Name) or sweep.ctx.value_of(argument).kind != UNKNOWN:
        return False
    own = sweep.shadow_of(argument) is None and sweep.view_of(argument) is None
    return own and level(sweep.ctx.record.function) > 1 and argument.id not in {*sweep.state, *flow.pending()}


def deliver(sweep: Any, site: Site, call: gast.Call, returned: list, flow: Flow) -> None:
    ctx = sweep.ctx
    back = put_back(sweep, site)
    if not returned:
        flow.emit(gast.Expr(call), *back)
        return
    if len(returned) == 1 and not back and not adds_into(sweep, returned[0][1], call.shadows):
        argument = returned[0][1]
        kind = ctx.value_of(argument).kind
        call.kind = kind
        sweep.pull(argument, Term(base=call, base_kind=kind, kind=kind, infinite=site.infinite), flow)
        return
    direct = takers(sweep, returned, flow)
    names = [ctx.bar(a.id) if k in direct else temporary(ctx, p) for k, (p, a) in enumerate(returned)]
    target = gast.Tuple([quote.store(n) for n in names], gast.Store())
    flow.emit(gast.Assign([target if len(names) > 1 else target.elts[0]], call, None), *back)
    for k in direct:  # before calls in other arguments look for variables without an adjoint
        sweep.state[returned[k][1].id] = FRESH
        sweep.unbounded.update([returned[k][1].id] if site.infinite else [])
    for k, (name, (_, argument)) in enumerate(zip(names, returned)):
        kind = ctx.value_of(argument).kind
        if k not in direct:
            term = Term(base=ctx.typed(name, kind), base_kind=kind, kind=kind, infinite=site.infinite)
            sweep.pull(argument, term, flow)


def adds_into(sweep: Any, argument: gast.AST, shadows: list[str]) -> bool:
    """The adjoint of an argument goes into an array that the call adds to as well: x_bar[i] += g_rev(saved, x_bar)."""
    names = {n.id for n in walk(argument) if isinstance(n, gast.Name)}
    return any(sweep.aliases.related(n, s) for n in names for s in shadows)


def temporary(ctx: Context, p: str) -> str:
    """A name for one of several adjoints that come back: x_1_bar."""
    return ctx.bar(ctx.names.numbered(p))


def takers(sweep: Any, returned: list, flow: Flow) -> set[int]:
    """Arguments that are plain variables without an adjoint yet: they take theirs directly."""
    pending = flow.pending()
    names = [a.id if isinstance(a, gast.Name) else None for _, a in returned]
    return {
        k
        for k, n in enumerate(names)
        if n is not None and names.count(n) == 1 and n not in sweep.state and n not in pending and n not in sweep.owners
    }


def forward_call(ctx: Context, site: Site, call: gast.Call) -> gast.Assign:
    """y, saved = g_fwd(x, w)"""
    left = site.target if site.target is not None else quote.store(site.value.name)
    target = gast.Tuple([left, quote.store(site.saved.name)], gast.Store())
    arguments = [call.func.value, *call.args] if getattr(site.node, "is_method", False) else call.args
    new = gast.Call(quote.name(site.forward), arguments, call.keywords)
    return gast.Assign([target], new, None)


def callee_text(ctx: Context, node: gast.Call, fact: CallFact) -> str:
    """How the text names the function."""
    if isinstance(node.func, gast.Attribute):
        base = ctx.value_of(node.func.value)
        if not isinstance(base.kind, FunctionKind):
            return class_path(ctx, node, base.kind.cls if hasattr(base.kind, "cls") else None, node.func.attr)
        if isinstance(base.kind.value, type) and not isinstance(node.func.value, gast.Name):
            return class_path(ctx, node, base.kind.value, node.func.attr)
    path = dotted_path(node.func)
    if path is None:
        what = f"{quote.unparse(node.func)}, which is called, has no name in this module"
        ctx.refuse(node, what, "Import the function, and call that.")
    return path


def class_path(ctx: Context, node: gast.Call, cls: Any, method: str) -> str:
    """Class.method, where the class has a name in the module or among what the function captured."""
    for owner in cls.__mro__ if cls is not None else ():
        if method in vars(owner):
            cells = {n: ctx.record.resolve(n)[1] for n in ctx.record.cells}
            for name, value in (*ctx.record.globals.items(), *cells.items()):
                if value is owner:
                    return f"{name}.{method}"
    ctx.refuse(
        node,
        f"the class of the object whose method {method} is called is not a global of this module",
        "Import the class here, or call a function.",
    )
    return ""


def pair_line(
    ctx: Context,
    node: gast.Call,
    fact: CallFact,
    active: tuple[str, ...],
    kinds: dict[str, Kind],
    names: tuple[str, ...],
    function: str,
) -> str:
    """spring_fwd, spring_rev = pair(spring, "x k", "x array(f; n), i int, k float")"""
    path = callee_text(ctx, node, fact)
    helper = ctx.imports.runtime(function)
    spelled = spelling.spell_kinds(kinds)
    line = f'{", ".join(names)} = {helper}({path}, "{" ".join(active)}", "{spelled}")'
    if len(line) <= 88:
        return line
    return f'{", ".join(names)} = {helper}(\n    {path},\n    "{" ".join(active)}",\n    "{spelled}",\n)'


def made_lines(ctx: Context, text: str) -> list[str]:
    """basis = inner("basis"): the functions that the text makes, as far as it uses them."""
    lines: list[str] = []
    for name, made in reversed(getattr(ctx.tree, "functions", {}).items()):
        if name not in set(re.findall(r"\w+", "\n".join([text, *lines]))):
            continue
        words = [*made.words]
        if made.helper in ("item", "derivative"):
            lines.insert(0, f"{name} = {words[0]}")
            continue
        if made.helper == "inner":
            words = [*own_path(ctx), f'"{words[0]}"']
        elif made.helper == "inner_of":
            words[1] = f'"{words[1]}"'
        elif made.helper in ("capturing", "constructor", "closure", "called"):
            words[1:] = [f'"{w}"' for w in words[1:]]
        helper = ctx.imports.runtime(made.helper.removesuffix("_of"))
        lines.insert(0, f"{name} = {helper}({', '.join(words)})")
    return lines


def own_path(ctx: Context) -> list[str]:
    """How the text names the primal; nothing where no name leads to it."""
    record = ctx.record
    root, *rest = record.qualname.split(".")
    value = record.globals.get(root)
    for part in rest:
        value = getattr(value, part, None)
    return [record.qualname] if value is record.function and root not in ctx.imports.local else []
