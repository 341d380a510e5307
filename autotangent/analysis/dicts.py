"""What the methods and operators of dictionaries mean: most of them are written with displays, `in` and subscripts."""

import functools
from typing import Any

import gast

from autotangent.analysis.effects import pure
from autotangent.analysis.facts import CallFact, Facts
from autotangent.analysis.values import Env, join_values, mutable
from autotangent.joined import join, join_keys, key_kind
from autotangent.kinds import (
    MISSING,
    NO_RETURN,
    NONE,
    TEXT,
    UNKNOWN,
    DictKind,
    Kind,
    ListKind,
    ScalarKind,
    TupleKind,
    UnknownKind,
    Value,
)
from autotangent.structs import struct
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import root_name, walk

GROWN, SHRUNK, OPEN = "grown", "shrunk", "open"


@struct(frozen=True)
class CounterKind(DictKind):
    """A collections.Counter."""


class Dicts:
    """The part of the walk that knows dictionaries.

    What the kind of a dict says of its keys is certain only if no statement adds or removes some, under any name. The
    walk notes what may do so; `assumed` is what the walk before it noted, and the walk is repeated if that was less.
    """

    facts: Facts
    assumed: frozenset[str] = frozenset()
    changed: set[str]
    expr: Any
    fresh: Any
    instead: Any
    refuse: Any
    widen: Any
    used_up: set[int]

    def has(self, kind: Kind, key: Any) -> bool | None:
        """Whether the dict has the key, None if that is not known."""
        if not isinstance(kind, DictKind) or kind.items is None or key is MISSING or mutable(key):
            return None
        if key in dict(kind.items):
            return None if SHRUNK in self.assumed else True
        return None if GROWN in self.assumed else False

    def is_empty(self, iterable: gast.AST) -> bool:
        """What a loop runs over is *args or **kwargs without any, or another empty tuple or dict."""
        held = [
            x.func.value if isinstance(x, gast.Call) and isinstance(x.func, gast.Attribute) else x
            for x in run_over(iterable)
        ]
        kinds = [self.facts.value(x).kind for x in held]
        empty = TupleKind(()) in kinds or DictKind(()) in kinds and not self.assumed - {OPEN}
        return empty and all(root_name(x) is not None or isinstance(x, gast.Constant) for x in held)

    def refuse_counted(self, node: gast.AST, kind: Kind, varied: bool) -> None:
        """The methods and operators of a Counter are not those of other dicts."""
        if varied and isinstance(kind, CounterKind):
            self.refuse(node, "an active value in a Counter", "Use a defaultdict(float).")

    def refuse_entry(self, target: Any, kind: Kind, key: Value, value: Value) -> None:
        """What may not be stored into a dict."""
        self.refuse_counted(target, kind, value.varied)
        self.refuse_active_key(target.slice, key)

    def refuse_active_key(self, node: gast.AST, key: Value) -> None:
        """What a loop over the keys yields carries no derivative."""
        if key.varied and isinstance(key.kind, (ScalarKind, TupleKind)):
            self.refuse(node, "an active value becomes a key", "Use an integer or a text, int(...) say, as the key.")

    def stores_key(self, kind: Kind, key: Any) -> None:
        """Note a store into a dict, or into what may be one."""
        known = isinstance(kind, DictKind) and not mutable(key) and key in dict(kind.items or ())
        if isinstance(kind, (DictKind, UnknownKind)) and not known:
            self.changed.add(GROWN)

    def gives_away(self, kinds: Any) -> None:
        """Note that a dict goes where its keys may change."""
        if any(holds_dict(k) for k in kinds):
            self.changed |= {GROWN, SHRUNK}

    def dict_method(self, node: gast.Call, name: str, base: Value, values: dict, env: Env) -> Value:
        """p.name(...)"""
        kind, args = base.kind, node.args
        self.facts.calls[id(node)] = CallFact(None, {}, method=name)
        varied = base.varied or any(v.varied for v in values.values())
        self.refuse_counted(node, kind, varied)
        if name in ("setdefault", "update"):
            self.changed.add(GROWN)
        if name in ("popitem", "clear"):
            self.changed.add(SHRUNK)
        match name:
            case "values":
                return self.view(node, gast.Subscript, Value(ListKind(general(kind)), varied=base.varied))
            case "items":
                pair = TupleKind((key_kind(kind), general(kind)))
                return self.view(node, gast.Tuple, Value(ListKind(pair), varied=base.varied))
            case "keys":
                return Value(ListKind(key_kind(kind)))
            case "get" if len(args) in (1, 2) and not node.keywords:
                return self.got(node, base, env)
            case "copy" if varied:
                return self.instead(node, self.copied(node, node.func.value), env)
            case "setdefault" | "update" if varied:
                return self.stored_later(node, name, base, values, env)
            case "pop" if len(args) in (1, 2) and not node.keywords:
                return self.popped(node, base)
        if varied and name in ("clear", "popitem"):  # see `normal/dicts.py`
            self.needs_name(node.func.value)
        elif varied and name != "move_to_end":
            self.refuse(node, f"the method {name} of a dict of active values", "Write it with subscripts.")
        if name == "setdefault" and len(args) == 2:
            self.become(node.func.value, Value(merged([kind, with_key(*map(self.facts.value, args))], True)), env)
            return join_values(self.facts.value(args[1]), Value(self.looked_up(kind)))
        if name == "update":
            kinds = [kind, *(self.facts.value(a).kind for a in args)]
            kinds += [with_key(Value(TEXT, k.arg), self.facts.value(k.value)) for k in node.keywords]
            if isinstance(node.func.value, (gast.Name, gast.Subscript)):
                self.become(node.func.value, Value(merged(kinds)), env)
        if name in ("clear", "update", "move_to_end"):
            self.changed.add(GROWN)
            return Value(NONE)
        if name == "popitem":
            return Value(TupleKind((key_kind(kind), general(kind))), varied=base.varied)
        return self.counted(name, kind) or Value(UNKNOWN)

    needs_own_name: Any
    counted: Any

    def popped(self, node: gast.Call, base: Value) -> Value:
        """p.pop(key), p.pop(key, default); see `normal/dicts.py` for the default."""
        key = self.facts.value(node.args[0]).const
        kind = base.kind
        known = kind.items is not None and key is not MISSING and not mutable(key) and key in dict(kind.items)
        value = Value(dict(kind.items)[key] if known else self.looked_up(kind), varied=base.varied)
        self.changed.add(SHRUNK)
        if len(node.args) == 1:
            return value
        default = self.facts.value(node.args[1])
        if base.varied or default.varied:
            self.needs_name(node.func.value)
        return default if kind == DictKind(()) else join_values(value, default)

    def view(self, node: gast.Call, item: type, known: Value) -> Value:
        """The values or items: a list, unless a loop runs over them, see `normal/dicts.py`."""
        if known.varied and id(node) not in self.used_up:
            base = node.func.value
            self.needs_name(base)
            key = f"key{'_' * self.depth(base)}"
            value: gast.AST = gast.Subscript(base, quote.name(key), gast.Load())
            if item is gast.Tuple:
                value = gast.Tuple([quote.name(key), value], gast.Load())
            self.facts.put(node, gast.ListComp(value, [gast.comprehension(quote.store(key), base, [], 0)]))
        return known

    def looked_up(self, kind: DictKind) -> Kind:
        """The kind of the value of some key: nothing yet for a dict that is empty, unless it seems to stay so."""
        return NO_RETURN if kind == DictKind(()) and OPEN not in self.assumed else general(kind)

    def stays_empty(self, tree: gast.FunctionDef) -> bool:
        """Something is looked up in a dict that is empty, as far as one knows; of parameters that are stored in, more
        is known soon, see `reached.py`."""
        kind = self.facts.value
        parts = [n for n in walk(tree) if isinstance(n, gast.Subscript) and isinstance(n.value, gast.Name)]
        parameters = {p.id for p in scopes.parameters(tree.args)}
        filled = {n.value.id for n in parts if isinstance(n.ctx, gast.Store)} & parameters
        looked = (n for n in walk(tree) if isinstance(n, gast.Subscript) and kind(n).kind == NO_RETURN)
        return any(kind(n.value).kind == DictKind(()) and getattr(n.value, "id", None) not in filled for n in looked)

    def got(self, node: gast.Call, base: Value, env: Env) -> Value:
        """p.get(key, default)"""
        held, key = node.func.value, node.args[0]
        default = node.args[1] if len(node.args) > 1 else quote.constant(None)
        self.facts.keep.append(default)
        value = self.expr(default, env)
        there = self.has(base.kind, self.facts.value(key).const)
        if not base.varied and not value.varied:
            found = general(base.kind)
            return Value({True: found, False: value.kind, None: join(found, value.kind)}[there])
        self.needs_name(held)
        for part in (key, default):
            if not pure(part, self.facts):
                self.refuse(node, "get of what is computed by a call", "Give the key and the default names first.")
        item = gast.Subscript(held, key, gast.Load())
        if there is not None:
            return self.instead(node, item if there else default, env)
        test = gast.Compare(quote.substitute(key, {}), [gast.In()], [held])
        return self.instead(node, gast.IfExp(test, item, default), env)

    def stored_later(self, node: gast.Call, name: str, base: Value, values: dict, env: Env) -> Value:
        """setdefault and update, which `normal/dicts.py` writes as stores: here only the kind they leave."""
        held, args = node.func.value, node.args
        self.needs_name(held)
        varied = any(v.varied for v in values.values())
        if name == "update":
            kinds = [base.kind, *(self.facts.value(a).kind for a in args)]
            given = DictKind(tuple((k.arg, self.facts.value(k.value).kind) for k in node.keywords))
            self.become(held, Value(merged([*kinds, given]), varied=varied), env)
            return Value(NONE)
        key, default = self.facts.value(args[0]), self.facts.value(args[1]) if len(args) > 1 else Value(NONE)
        self.refuse_active_key(args[0], key)
        there = self.has(base.kind, key.const)
        if not there:
            self.become(held, Value(merged([base.kind, with_key(key, default.kind)], True), varied=varied), env)
        if base.kind == DictKind(()):
            return default
        return join_values(default, Value(general(base.kind), varied=base.varied))

    def become(self, held: gast.Name, value: Value, env: Env) -> None:
        """What the name of a dict holds after a store."""
        if not isinstance(held, gast.Name):
            self.widen(held, value, env)
        elif held.id in env:
            varied = env[held.id].varied or value.varied
            env[held.id] = self.facts.values[id(held)] = Value(value.kind, varied=varied)

    def united(self, node: gast.AST, parts: list[Any], env: Env) -> Value:
        """A new dict of dicts and of (key, value): p | q, {**p, "a": x}, dict(p, a=x)."""
        kinds = [self.facts.value(p).kind if isinstance(p, gast.AST) else self.one_key(p) for p in parts]
        values = [self.facts.value(p if isinstance(p, gast.AST) else p[1]) for p in parts]
        if not any(v.varied for v in values):
            return Value(merged(kinds))
        parts = [q for p in parts for q in (zip(p.keys, p.values) if is_display(p) else [p])]
        kinds = [self.facts.value(p).kind if isinstance(p, gast.AST) else self.one_key(p) for p in parts]
        held = [p for p in parts if isinstance(p, gast.AST)]
        for p in held:
            self.needs_name(p)
        if len(parts) == 1 and held:
            return self.instead(node, self.copied(node, held[0]), env)
        known = merged(kinds)
        if self.assumed - {OPEN} or known.items is None:
            node.unites = parts
            return Value(known, varied=True)
        made: dict[Any, gast.AST] = {}
        for p, kind in zip(parts, kinds):
            for key, _ in kind.items:
                taken = gast.Subscript(p, quote.constant(key), gast.Load()) if isinstance(p, gast.AST) else p[1]
                made[key] = taken
        return self.instead(node, gast.Dict([quote.constant(k) for k in made], list(made.values())), env)

    def of_pairs(self, node: gast.Call, env: Env) -> Value | None:
        """dict(pairs, name=value), written as a display or a comprehension."""
        made = pairs_displayed(node.args[0], self.facts)
        if made is None and isinstance(node.args[0], (gast.GeneratorExp, gast.ListComp)):
            elt = node.args[0].elt
            if isinstance(elt, (gast.Tuple, gast.List)) and len(elt.elts) == 2:
                made = gast.DictComp(*elt.elts, node.args[0].generators)
        if made is None:
            key, value = self.fresh("key"), self.fresh("value")
            target = gast.Tuple([quote.store(key), quote.store(value)], gast.Store())
            generator = gast.comprehension(target, node.args[0], [], 0)
            made = gast.DictComp(quote.name(key), quote.name(value), [generator])
        if isinstance(made, gast.Dict):
            made.keys += [quote.constant(k.arg) for k in node.keywords]
            made.values += [k.value for k in node.keywords]
        elif node.keywords:
            self.facts.keep.append(made)
            keys = [quote.constant(k.arg) for k in node.keywords]
            for part in (made, *keys):
                self.expr(part, env)
            node.unites = [made, *zip(keys, (k.value for k in node.keywords))]
            known = merged([self.facts.value(made).kind, *map(self.one_key, node.unites[1:])])
            varied = any(self.facts.varied(a) for a in (made, *(k.value for k in node.keywords)))
            return Value(known, varied=varied)
        return self.in_place_of(node, made, env)

    def of_keys(self, node: gast.Call, env: Env) -> Value | None:
        """dict.fromkeys(keys, value)"""
        keys, value = [*node.args, quote.constant(None)][:2]
        self.facts.keep.append(value)
        simple = isinstance(value, (gast.Name, gast.Constant))
        if self.facts.varied(value) and not simple and not isinstance(self.facts.value(value).kind, ScalarKind):
            self.refuse(node, "dict.fromkeys of what is made here", "Give the value a name first.")
        if isinstance(keys, (gast.List, gast.Tuple)) and simple and all(map(is_constant, keys.elts)):
            made: gast.AST = gast.Dict(list(keys.elts), [value for _ in keys.elts])
        else:
            key = self.fresh("key")
            made = gast.DictComp(quote.name(key), value, [gast.comprehension(quote.store(key), keys, [], 0)])
        return self.in_place_of(node, made, env)

    def in_place_of(self, node: gast.Call, made: gast.AST, env: Env) -> Value:
        """The value of another expression, which takes the place of a call where it carries a derivative."""
        self.facts.keep += [node, made]
        value = self.expr(made, env)
        if value.varied:
            self.facts.put(node, made)
        return value

    def one_key(self, pair: tuple[gast.AST, gast.AST]) -> DictKind:
        return with_key(self.facts.value(pair[0]), self.facts.value(pair[1]).kind)

    def copied(self, node: gast.AST, held: gast.AST) -> gast.AST:
        """A new dict with the same values."""
        self.needs_name(held)
        kind = self.facts.value(held).kind
        if isinstance(kind, DictKind) and kind.items is not None and not self.assumed - {OPEN}:
            keys = [quote.constant(k) for k, _ in kind.items]
            return gast.Dict(keys, [gast.Subscript(held, k, gast.Load()) for k in keys])
        key = f"key{'_' * self.depth(held)}"
        item = gast.Subscript(held, quote.name(key), gast.Load())
        return gast.DictComp(quote.name(key), item, [gast.comprehension(quote.store(key), held, [], 0)])

    def needs_name(self, held: gast.AST) -> None:
        """What is looked at several times must be a name, or a part of one."""
        if root_name(held) is None or not pure(held, self.facts):
            self.needs_own_name(held)

    def depth(self, node: gast.AST) -> int:
        return sum(isinstance(n, gast.Subscript) for n in walk(node))


def is_display(node: Any) -> bool:
    """{"a": x}"""
    return isinstance(node, gast.Dict) and None not in node.keys


def is_constant(node: gast.AST) -> bool:
    return isinstance(node, gast.Constant)


def pairs_displayed(node: Any, facts: Facts) -> gast.Dict | None:
    """The dict of pairs that are written out: [("a", x), ("b", y)], zip(("a", "b"), (x, y))."""
    match node:
        case gast.List(elts=elts) | gast.Tuple(elts=elts):
            if all(isinstance(e, (gast.List, gast.Tuple)) and len(e.elts) == 2 for e in elts):
                return gast.Dict([e.elts[0] for e in elts], [e.elts[1] for e in elts])
        case gast.Call(func=gast.Name(id="zip"), args=[keys, values], keywords=[]):
            known = facts.value(keys).const
            if isinstance(keys, (gast.List, gast.Tuple)) and not any(isinstance(k, gast.Starred) for k in keys.elts):
                names = keys.elts if all(map(is_constant, keys.elts)) else None
            else:
                names = list(map(quote.constant, known)) if isinstance(known, tuple) and not mutable(known) else None
            if isinstance(values, (gast.List, gast.Tuple)) and not any(
                isinstance(v, gast.Starred) for v in values.elts
            ):
                parts: list[gast.AST] = values.elts
            elif isinstance(values, gast.Name) and isinstance(facts.value(values).kind, TupleKind):
                count = range(len(facts.value(values).kind.items))
                parts = [gast.Subscript(values, quote.constant(k), gast.Load()) for k in count]
            else:
                return None
            if names is not None and len({k.value for k in names}) == len(names):
                count = range(min(len(names), len(parts)))
                return gast.Dict([names[k] for k in count], [parts[k] for k in count])
    return None


def general(kind: DictKind) -> Kind:
    """One kind for all values."""
    if kind.items is None:
        return kind.value or UNKNOWN
    return functools.reduce(join, (k for _, k in kind.items)) if kind.items else UNKNOWN


def with_key(key: Value, value: Any) -> DictKind:
    value = value.kind if isinstance(value, Value) else value
    return DictKind(None, value, key.kind) if key.const is MISSING else DictKind(((key.const, value),))


def merged(kinds: list[Kind], both: bool = False) -> DictKind:
    """The kind of a union: of two values of a key the last counts, or may (both)."""
    if not all(isinstance(k, DictKind) and k.items is not None for k in kinds):
        values = [general(k) if isinstance(k, DictKind) else UNKNOWN for k in kinds if k != DictKind(())]
        return DictKind(None, functools.reduce(join, values), join_keys(kinds))
    held: dict[Any, Kind] = {}
    for kind in kinds:
        for key, value in kind.items:
            held[key] = join(held[key], value) if both and key in held else value
    return DictKind(tuple(held.items()))


def holds_dict(kind: Kind) -> bool:
    """May be a dict, or contain one."""
    match kind:
        case DictKind() | UnknownKind():
            return True
        case TupleKind(items, _):
            return any(map(holds_dict, items))
        case ListKind(item):
            return holds_dict(item)
    return hasattr(kind, "attributes") and any(holds_dict(v) for _, v in kind.attributes)


def run_over(iterable: Any) -> list[gast.AST]:
    """What the head of a loop runs over, below enumerate, zip, reversed and sorted."""
    match iterable:
        case gast.Call(func=gast.Name(id="enumerate" | "reversed" | "zip"), args=args):
            return [x for a in args for x in run_over(a)]
        case gast.Call(
            func=gast.Name(id="sorted"), args=[gast.Call(func=gast.Attribute(attr="items" | "keys")) as a], keywords=[]
        ):
            return [a]
    return [iterable]
