"""Loops over items and values of a dict become loops over its keys; update, |=, unions and setdefault become stores,
pop with a default becomes a choice.

>>> from autotangent.kinds import FLOAT, DictKind, Value
>>> from autotangent.normal.trial import trial
>>> class Facts:
...     keys_change = True
...     def value(self, node):
...         return Value(DictKind(None) if getattr(node, "id", "") in ("p", "q") else FLOAT, varied=True)
>>> print(trial(lambda tree, names, record: write(tree, names, Facts(), lambda e, n: True, record), '''
... def f(p, q, x):
...     for i, (name, v) in enumerate(p.items()):
...         x = x * v
...     p.update(q, b=x)
...     y = p.pop("d", x)
...     return p.setdefault("c", x)
... '''))
def f(p, q, x):
    for i, name in enumerate(list(p)):
        v = p[name]
        x = x * v
    for key in q:
        p[key] = q[key]
    p['b'] = x
    if 'd' in p:
        y = p.pop('d')
    else:
        y = x
    if 'c' not in p:
        p['c'] = x
    return p['c']
"""

import copy
from typing import Any

import gast

from autotangent.analysis.methods import is_setdefault
from autotangent.analysis.versions import bound_names
from autotangent.kinds import DictKind
from autotangent.normal.order import First, eager, head, taken_out
from autotangent.normal.statements import Statements
from autotangent.syntax import quote
from autotangent.syntax.walk import leaves_early, walk

VIEWS = ("items", "keys", "values")


def write(tree: gast.FunctionDef, names: Any, facts: Any, first: First, record: Any) -> bool:
    """Rewrite in place; whether anything was."""
    dicts = _Dicts(names, facts, record)
    dicts.first = first
    dicts.block(tree.body)
    return dicts.changed


class _Dicts(Statements):
    bound: set[str]
    first: First

    def statement(self, s: Any) -> list[Any]:
        return self.loop(s) if isinstance(s, gast.For) else self.stores(s)

    def is_dict(self, node: Any) -> bool:
        return isinstance(self.facts.value(node).kind, DictKind)

    # ---- loops ---------------------------------------------------------------------------------------------------
    def loop(self, s: gast.For) -> list[Any]:
        """for k, v in p.items(): ...  is  for k in p: v = p[k] ..."""
        before: list[Any] = []
        first: list[Any] = []
        self.bound = bound_names([s])
        target, iterable = self.over(s.target, s.iter, before, first)
        plain = self.is_dict(iterable) and not leaves_early(s.body) and not self.facts.keys_change
        if self.is_dict(iterable) and not plain:
            iterable = quote.call("list", iterable)
        if iterable is s.iter:
            return [s]
        new = gast.For(target, iterable, [*first, *s.body], s.orelse, None)
        new.__dict__.update({k: v for k, v in vars(s).items() if k not in new.__dict__})
        return [*before, new]

    def over(self, target: Any, iterable: Any, before: list, first: list) -> tuple[Any, Any]:
        """(target, iterable) with keys for items and values; first: statements that bind the other names."""
        match target, iterable:
            case _, gast.Call(func=gast.Attribute(value=base, attr=attr), args=[]) if attr in VIEWS:
                if self.is_dict(base):
                    return self.keys(target, base, attr, before, first)
            case gast.Tuple(elts=[index, inner]), gast.Call(func=gast.Name(id="enumerate"), args=[a, *more]):
                t, x = self.over(inner, a, before, first)
                x = quote.call("list", x) if self.is_dict(x) else x
                if x is not a:
                    call = gast.Call(iterable.func, [x, *more], iterable.keywords)
                    return gast.Tuple([index, t], gast.Store()), call
            case gast.Tuple(elts=elts), gast.Call(func=gast.Name(id="zip"), args=args) if len(elts) == len(args):
                pairs = [self.over(t, a, before, first) for t, a in zip(elts, args)]
                given = [quote.call("list", x) if self.is_dict(x) else x for _, x in pairs]
                if any(x is not a for x, a in zip(given, args)):
                    call = gast.Call(iterable.func, given, iterable.keywords)
                    return gast.Tuple([t for t, _ in pairs], gast.Store()), call
            case _, gast.Call(func=gast.Name(id="reversed" | "sorted") as f, args=[a], keywords=[]):
                t, x = self.over(target, a, before, first)
                x = quote.call("list", x) if self.is_dict(x) else x
                if x is not a and (f.id == "reversed" or not self.by_value(a)):
                    return t, gast.Call(f, [x], [])
        return target, iterable

    def by_value(self, node: Any) -> bool:
        """What is sorted are the values."""
        return isinstance(node, gast.Call) and getattr(node.func, "attr", "") == "values"

    def keys(self, target: Any, base: Any, attr: str, before: list, first: list) -> tuple[Any, Any]:
        if not isinstance(base, gast.Name) or base.id in self.bound:
            name = self.names.numbered("t")
            before.append(quote.assign(name, base))
            self.facts.values[id(before[-1].value)] = self.facts.value(base)
            known, base = self.facts.value(base), quote.name(name)
            self.facts.values[id(base)] = known
            self.facts.keep += [base, before[-1]]
        if attr == "keys":
            return target, base
        own = attr == "items" and isinstance(target, gast.Tuple) and isinstance(target.elts[0], gast.Name)
        key = target.elts[0] if own else quote.store(self.names.fresh("key"))
        item = gast.Subscript(quote.name(base.id), quote.name(key.id), gast.Load())
        match attr, target:
            case "values", _:
                first.append(gast.Assign([target], item, None))
            case "items", gast.Tuple(elts=[k, v]):
                first += [] if k is key else [gast.Assign([k], quote.name(key.id), None)]
                first.append(gast.Assign([v], item, None))
            case _:
                first.append(gast.Assign([target], gast.Tuple([quote.name(key.id), item], gast.Load()), None))
        return key, base

    # ---- stores --------------------------------------------------------------------------------------------------
    def stores(self, s: Any) -> list[Any]:
        match s:
            case gast.Expr(value=gast.Call(func=gast.Attribute(value=base, attr="update")) as call):
                if self.is_dict(base) and self.active(base, *call.args, *(k.value for k in call.keywords)):
                    return self.update(s, base, call.args, call.keywords)
            case gast.Assign(targets=[gast.Name()], value=gast.BinOp(left=left, op=gast.BitOr(), right=right)):
                if getattr(s, "augmented", False) and self.is_dict(left) and self.active(left, right):
                    return self.update(s, left, [right], [])
            case gast.Expr(value=gast.Call(func=gast.Attribute(value=gast.Call() as made)) as call):
                if is_setdefault(made) and self.is_dict(made.func.value) and self.active(made.func.value, made):
                    return self.grown(s, call)
            case gast.Expr(value=gast.Call(func=gast.Attribute(value=base, attr="clear"))):
                if self.is_dict(base) and self.active(base):
                    return quote.stmts("for k in list(p):\n    del p[k]", p=base, k=self.names.fresh("key"))
            case gast.Assign(targets=[gast.Tuple(elts=[gast.Name(id=k), v])], value=gast.Call() as call):
                if self.takes_last(call) and k != call.func.value.id:
                    out, _ = self.last_key(call, k)
                    return [*out, gast.Assign([v], quote.expr("p.pop(k)", p=call.func.value, k=k), None)]
        for node in eager(head(s)) if not isinstance(s, gast.While) else ():
            match node:
                case gast.Call() if self.takes_last(node):
                    return self.named(s, node, self.last)
                case gast.Call(func=gast.Attribute(value=base, attr="setdefault"), args=[_, default]):
                    if self.is_dict(base) and self.active(base, default):
                        return self.named(s, node, self.setdefault)
                case gast.Call(func=gast.Attribute(value=base, attr="pop"), args=[_, default]):
                    if self.is_dict(base) and self.active(base, default):
                        return self.named(s, node, self.popped)
                case _ if hasattr(node, "unites") and self.active(node):
                    return self.named(s, node, self.united)
        return [s]

    def named(self, s: Any, node: Any, make: Any) -> list[Any]:
        """The statements that `make` gives for a name and the expression, in the place of the expression."""
        match s:
            case gast.Assign(targets=[gast.Name(id=i)]) if head(s) is node and i not in quote.names_in(node):
                return make(i, node)
            case gast.Expr() if head(s) is node:
                return make("", node)
            case gast.Return() if head(s) is node and make == self.setdefault:
                out, item = self.filled(node)
                return [*out, gast.Return(item)]
        return taken_out(s, node, make, self.first, self.names)

    def update(self, s: Any, base: Any, args: list, keywords: list) -> list[Any]:
        out: list[Any] = []
        pairs = [(quote.constant(k.arg), k.value) for k in keywords]
        for a in args:
            if isinstance(a, gast.Dict) and None not in a.keys:
                pairs = [*zip(a.keys, a.values), *pairs]
            elif self.is_dict(a):
                if not isinstance(a, gast.Name):
                    held, a = a, quote.name(self.names.numbered("t"))
                    out.append(quote.assign(a.id, held))
                key = self.names.fresh("key")
                out += quote.stmts("for k in q:\n    p[k] = q[k]", p=base, q=a, k=key)
            else:
                self.refuse(s, "an update with what is not a dict", "Make a dict of it first: dict(...)")
        before, values = self.computed([v for _, v in pairs])
        stores = [quote.assign(gast.Subscript(base, k, gast.Load()), v) for (k, _), v in zip(pairs, values)]
        return [*before, *out, *stores]

    def setdefault(self, name: str, node: gast.Call) -> list[Any]:
        """name = p.setdefault(key, default)"""
        out, item = self.filled(node)
        return [*out, quote.assign(name, item)] if name else out

    def filled(self, node: gast.Call) -> tuple[list[Any], Any]:
        """(statements that give the dict the default, p[key])"""
        out, (key, default) = self.looked_into(node)
        base = node.func.value
        item = gast.Subscript(base, key, gast.Load())
        out.append(gast.If(gast.Compare(key, [gast.NotIn()], [base]), [quote.assign(item, default)], []))
        return out, item

    def grown(self, s: Any, call: gast.Call) -> list[Any]:
        """p.setdefault(key, []).append(x)"""
        out, item = self.filled(call.func.value)
        held = quote.name(self.names.numbered("t"))
        new: Any = gast.Call(gast.Attribute(held, call.func.attr, gast.Load()), call.args, call.keywords)
        new.grows = copy.copy(item)
        return [*out, quote.assign(held.id, item), gast.Expr(new)]

    def popped(self, name: str, node: gast.Call) -> list[Any]:
        """name = p.pop(key, default)"""
        out, (key, default) = self.looked_into(node)
        taken = gast.Call(node.func, [key], [])
        then = quote.assign(name, taken) if name else gast.Expr(taken)
        other = [quote.assign(name, default)] if name else []
        return [*out, gast.If(gast.Compare(key, [gast.In()], [node.func.value]), [then], other)]

    def takes_last(self, call: Any) -> bool:
        """p.popitem()"""
        method = isinstance(call.func, gast.Attribute) and call.func.attr == "popitem"
        if not method or not self.is_dict(call.func.value) or not self.active(call.func.value):
            return False
        if not isinstance(call.func.value, gast.Name):
            self.refuse(call, "popitem of a dict in a slot", "Give the dict a name first.")
        return True

    def last_key(self, call: gast.Call, name: str) -> tuple[list[Any], Any]:
        """(statements that give a name the key which popitem takes, the name)"""
        given = [*call.args, *(k.value for k in call.keywords)]
        if given and not isinstance(given[0], gast.Constant):
            self.refuse(call, "popitem with an end that is not known", "Write last=True or last=False.")
        first = bool(given) and not given[0].value
        text = "dictionary is empty" if given else "popitem(): dictionary is empty"
        key = quote.expr("next(iter(p))" if first else "next(reversed(p))", p=call.func.value)
        empty = quote.stmts(f"if not p:\n    raise KeyError({text!r})", p=call.func.value)
        return [*empty, quote.assign(name, key)], quote.name(name)

    def last(self, name: str, node: gast.Call) -> list[Any]:
        """name = p.popitem()"""
        out, key = self.last_key(node, self.names.numbered("key"))
        item = self.names.numbered("t")
        out.append(quote.assign(item, quote.expr("p.pop(k)", p=node.func.value, k=key)))
        pair = gast.Tuple([key, quote.name(item)], gast.Load())
        return [*out, quote.assign(name, pair)] if name else out

    def looked_into(self, node: gast.Call) -> tuple[list[Any], list[Any]]:
        """(statements, [key, default]): both are computed first, and once."""
        if not isinstance(node.func.value, gast.Name):
            self.refuse(node, f"{node.func.attr} of a dict in a slot", "Give the dict a name first.")
        out: list[Any] = []
        key, default = node.args
        if not isinstance(key, (gast.Name, gast.Constant)):
            key = quote.name(self.names.numbered("key"))
            out.append(quote.assign(key.id, node.args[0]))
        if any(isinstance(n, gast.Call) for n in walk(default)):
            default = quote.name(self.names.numbered("t"))
            out.append(quote.assign(default.id, node.args[1]))
        return out, [key, default]

    def united(self, name: str, node: Any) -> list[Any]:
        """name = {**p, "a": x}"""
        name = name or self.names.numbered("t")
        first, *rest = node.unites
        out: list[Any] = [quote.assign(name, first)]
        if not isinstance(first, (gast.Call, gast.DictComp)):
            out, rest = [quote.assign(name, gast.Dict([], []))], node.unites
        for part in rest:
            if isinstance(part, list):
                key, value = self.names.fresh("key"), self.names.fresh("value")
                out += quote.stmts("for k, v in q:\n    p[k] = v", p=name, q=part[1], k=key, v=value)
            elif isinstance(part, gast.AST):
                key = self.names.fresh("key")
                out += quote.stmts("for k in q:\n    p[k] = q[k]", p=name, q=part, k=key)
            else:
                out.append(quote.assign(gast.Subscript(quote.name(name), part[0], gast.Load()), part[1]))
        return out
