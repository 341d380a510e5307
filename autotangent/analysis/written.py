"""Library functions that write into an array, as the store that they are: np.putmask(a, m, v) is a[m] = v[m]."""

import copy
from typing import Any

import gast
import numpy as np

from autotangent import axes as ax
from autotangent.analysis import indexing
from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.kinds import BOOL, NONE, ArrayKind, Kind, ScalarKind, Value
from autotangent.rules.result_kinds import as_array
from autotangent.syntax import quote
from autotangent.syntax.walk import walk

PARAMETERS = {
    np.copyto: ("dst", "src", "casting", "where"),
    np.putmask: ("a", "mask", "values"),
    np.place: ("arr", "mask", "vals"),
    np.put: ("a", "ind", "v", "mode"),
    np.fill_diagonal: ("a", "val", "wrap"),
    np.put_along_axis: ("arr", "indices", "values", "axis"),
}
SIMPLE = (gast.Name, gast.Constant, gast.Attribute, gast.Subscript, gast.Slice, gast.List, gast.Tuple)


class Written:
    """The part of the walk that knows them, and += at an array of positions, as stores."""

    facts: Facts
    expr: Any
    refuse: Any
    needs_own_name: Any
    check_target: Any
    stored_whole: Any
    written_only: Any
    statement: Any
    assigning: Any
    is_given_by: Any
    fresh: Any
    do_Assign: Any

    def as_store(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """The store that a call is, if active values take part in it; None if it is not known as one."""
        names = PARAMETERS.get(function)
        operands = [*node.args, *(k.value for k in node.keywords)]
        if names is None or not any(self.facts.value(a).varied for a in operands):
            return None
        if function is np.copyto and len(node.args) == len(operands) == 2:
            return self.stored_whole(node, *node.args, env)
        given = dict(zip(names, node.args)) | {k.arg: k.value for k in node.keywords}
        if set(given) - set(names):
            return None
        for part in operands:
            if not is_simple(part):
                self.needs_own_name(part)
        target = given[names[0]]
        self.check_target(node, target, self.facts.value(target))
        return getattr(WritingCall(self, node, target, env), function.__name__)(**given)

    def under_mask(self, node: gast.Call, function: Any, target: Any, call: gast.Call, env: Env) -> Value:
        """A call with out= and where=."""
        where = next(k.value for k in call.keywords if k.arg == "where")
        values = [self.facts.value(n) for n in (target, where, *call.args)]
        alone = isinstance(self.statement, gast.Expr) and self.statement.value is node
        elementwise = isinstance(function, np.ufunc) and function.signature is None and function.nout == 1
        if not elementwise or len(call.keywords) > 1:
            self.refuse(node, "out= with where= and more", "Write y[mask] = f(x[mask]).")
        if not alone:
            return self.in_its_statement(node, target, any(v.varied for v in values))
        if not any(v.varied for v in values):
            return self.written_only(node, target, "out= with where=")
        for part in (where, *call.args):
            if not is_simple(part):
                self.needs_own_name(part)
        self.check_target(node, target, self.facts.value(target))
        return WritingCall(self, node, target, env).under_mask(call, where)

    def in_its_statement(self, node: gast.Call, target: Any, varied: bool) -> Value:
        """y = np.divide(a, b, out=c, where=m) is that call, and y = c."""
        s = self.statement
        if not (isinstance(s, gast.Return) and s.value is node or self.is_given_by(self.assigning, node)):
            self.needs_own_name(node)
        if not isinstance(target, gast.Name):
            self.needs_own_name(target)
        rest = copy.copy(s)
        rest.value = quote.with_context(again(target), gast.Load)
        self.facts.put_all(s, [gast.Expr(node), rest])
        known = self.facts.value(target)
        return Value(known.kind, varied=known.varied or varied)

    def add_at_positions(self, s: gast.AugAssign, env: Env) -> bool:
        """a[i] += e at an array of positions reads, adds and stores: the last of equal positions counts."""
        target = s.target
        if not isinstance(target, gast.Subscript) or hasattr(s, "unbuffered"):
            return False
        base, _ = self.expr(target.value, env), self.expr(target.slice, env)
        apart = indexing.is_basic(target.slice, self.facts) or indexing.is_mask(target.slice, self.facts)
        if not isinstance(base.kind, ArrayKind) or apart:
            return False
        if not base.varied and not self.expr(s.value, env).varied:
            return False
        target, named = copy.copy(target), []
        target.slice = self.named_positions(target.slice, named)
        old = gast.copy_location(quote.with_context(again(target), gast.Load), target)
        new = [*named, gast.copy_location(gast.Assign([target], gast.BinOp(old, s.op, s.value), None), s)]
        self.facts.put_all(s, new)
        for t in new:
            self.do_Assign(t, env)
        return True

    def named_positions(self, index: gast.AST, named: list[gast.AST]) -> gast.AST:
        """The index, with names for what is computed in it; the statements that give them are added to the list."""
        parts = []
        for part in indexing.parts(index):
            if any(isinstance(n, (gast.Call, gast.NamedExpr)) for n in walk(part)):
                if isinstance(part, gast.Slice):
                    self.refuse(part, "+= at a slice with computed bounds, among positions", "Name the bounds first.")
                named.append(gast.copy_location(quote.assign(self.fresh("positions", part), part), part))
                part = quote.name(named[-1].targets[0].id)
            parts.append(part)
        return gast.Tuple(parts, gast.Load()) if isinstance(index, gast.Tuple) else parts[0]


class WritingCall:
    """One call of such a function, a statement; each method takes the arguments under the names of NumPy."""

    def __init__(self, walker: Any, node: gast.Call, target: Any, env: Env):
        self.walker, self.node, self.target, self.env = walker, node, target, env
        self.whole = walker.facts.value(target).kind
        self.before: list[gast.AST] = []  # statements that give names

    def copyto(self, dst: Any, src: Any, casting: Any = None, where: Any = None) -> Value:
        """copyto(a, v) is a[...] = v, copyto(a, v, where=m) a[m] = v[m]."""
        if casting is not None:
            self.refuse("np.copyto with casting=", "Write y[...] = x.")
        if where is None:
            return self.store(gast.Constant(..., None), again(src))
        kinds = [self.kind(src), as_array(self.kind(where))]
        if all(isinstance(k, ScalarKind) or self.of_this_shape(k) for k in kinds) and kinds[1] != BOOL:
            return self.store(where, self.under(src, where))
        made = self.numpy("np.where(m, v, a)", m=again(where), v=again(src), a=self.read())
        return self.store(gast.Constant(..., None), made)

    def putmask(self, a: Any, mask: Any, values: Any) -> Value:
        """putmask(a, m, v) is a[m] = v[m]; values of another shape are repeated."""
        mask, known = self.mask(mask), as_array(self.kind(values))
        if isinstance(known, ArrayKind) and not self.of_this_shape(known):
            text = "np.ravel(v)[np.flatnonzero(m) % np.size(w)]"
            return self.store(mask, self.numpy(text, v=again(values), w=again(values), m=again(mask)))
        return self.store(mask, self.under(values, mask))

    def place(self, arr: Any, mask: Any, vals: Any) -> Value:
        """place(a, m, v): the first values of v, one after the other; repeated where they do not suffice."""
        mask = self.mask(mask)
        text = "np.ravel(v)[np.arange(np.count_nonzero(m)) % np.size(w)]"
        listed = isinstance(as_array(self.kind(vals)), ArrayKind)
        value = self.numpy(text, v=again(vals), w=again(vals), m=again(mask)) if listed else vals
        return self.store(mask, value)

    def put(self, a: Any, ind: Any, v: Any, mode: Any = None) -> Value:
        """put(a, i, v) of a vector is a[i] = v; values are repeated, positions count as in a.ravel()."""
        if mode is not None or self.whole.axes is None:
            self.refuse("np.put with a mode", "Write a[i, j] = ... with the indices.")
        index, values = (as_array(self.kind(n)) for n in (ind, v))
        given = ind
        if len(self.whole.axes) != 1:
            text = "np.unravel_index(np.arange(np.size(a))[i], np.shape(a))"
            ind = self.named("place", self.numpy(text, a=self.read(), i=again(ind)))
        if not isinstance(values, ArrayKind) or isinstance(index, ArrayKind) and ax.same_axes(index.axes, values.axes):
            return self.store(ind, v)
        text = "np.ravel(v)[np.arange(np.size(i)) % np.size(w)]"
        return self.store(ind, self.numpy(text, v=again(v), w=again(v), i=again(given)))

    def fill_diagonal(self, a: Any, val: Any, wrap: Any = None) -> Value:
        """fill_diagonal(a, v) of a matrix is a[i, i] = v for the i of its shorter axis."""
        axes = self.whole.axes
        if wrap is not None or axes is None or len(axes) != 2:
            what = "np.fill_diagonal of what is no matrix, or with wrap="
            self.refuse(what, "Write i = np.arange(n), and a[i, i] = ...")
        size = "len(a)" if ax.same(*axes) else "min(np.shape(a))"
        i = self.named("i", self.numpy(f"np.arange({size})", a=self.read()))
        if not isinstance(self.kind(val), ScalarKind):
            val = self.numpy("np.resize(v, np.shape(i))", v=again(val), i=again(i))
        return self.store(gast.Tuple([i, again(i)], gast.Load()), val)

    def put_along_axis(self, arr: Any, indices: Any, values: Any, axis: Any) -> Value:
        """put_along_axis(a, i, v, 1) is a[j, i] = v for all j."""
        rank = None if self.whole.axes is None else len(self.whole.axes)
        known = self.walker.facts.value(axis).const
        if rank is None or not isinstance(known, int) or not -rank <= known < rank:
            self.refuse("np.put_along_axis along an axis that is not known", "Write a[i, j] = ... with the indices.")
        index: list[Any] = [again(indices)] * rank
        for k in set(range(rank)) - {known % rank}:
            places = ", ".join(":" if n == k else "None" for n in range(rank))
            index[k] = self.numpy(f"np.arange(np.shape(a)[{k}])[{places}]", a=self.read())
        return self.store(index[0] if rank == 1 else gast.Tuple(index, gast.Load()), values)

    def arranged(self, name: str) -> Value:
        """a.sort(...) is a[...] = np.sort(a, ...), and so is a.partition(...)."""
        made = self.numpy(f"np.{name}(a)", a=self.read())
        made.args, made.keywords = [*made.args, *self.node.args], self.node.keywords
        return self.store(gast.Constant(..., None), made)

    def under_mask(self, call: gast.Call, where: Any) -> Value:
        """np.sin(x, out=y, where=m) is y[m] = np.sin(x[m])."""
        mask = self.mask(where)
        made = gast.Call(again(call.func), [self.under(a, mask) for a in call.args], [])
        return self.store(mask, gast.copy_location(made, call))

    # ---- parts -------------------------------------------------------------------------------------------------------
    def store(self, index: gast.AST, value: gast.AST) -> Value:
        """target[index] = value, in the place of the statement."""
        walker, s = self.walker, self.walker.statement
        if not isinstance(s, gast.Expr) or s.value is not self.node:
            self.refuse("a call that writes an array, inside an expression", "Give it a statement of its own.")
        place = gast.copy_location(gast.Subscript(self.read(), again(index), gast.Store()), self.node)
        new = [*self.before, gast.copy_location(gast.Assign([place], value, None), s)]
        walker.facts.put_all(s, new)
        for t in new:
            walker.do_Assign(t, self.env)
        return Value(NONE)

    def named(self, wish: str, value: gast.AST) -> gast.AST:
        """A name for a value that is used more than once."""
        name = self.walker.fresh(wish, self.node)
        self.before.append(gast.copy_location(quote.assign(name, value), self.node))
        return quote.name(name)

    def kind(self, node: gast.AST) -> Kind:
        return self.walker.facts.value(node).kind

    def refuse(self, what: str, instead: str) -> Any:
        self.walker.refuse(self.node, what, instead)

    def of_this_shape(self, kind: Kind) -> bool:
        """An array proved to have the shape of the one that is written."""
        return isinstance(kind, ArrayKind) and ax.same_axes(kind.axes, self.whole.axes)

    def fills(self, kind: Kind) -> bool:
        """An array that broadcasts to the one that is written, or NumPy raises: proved not to be repeated by that."""
        known = isinstance(kind, ArrayKind) and None not in (kind.axes, self.whole.axes)
        return known and ax.fills(kind.axes, self.whole.axes)

    def mask(self, mask: gast.AST) -> gast.AST:
        """The mask in the shape of the array."""
        kind = as_array(self.kind(mask))
        if getattr(kind, "dtype", "b") != "b":
            self.refuse("a mask that is not of booleans", "Write mask != 0.")
        if self.fills(kind):
            return mask
        return self.named("mask", self.numpy("np.broadcast_to(m, np.shape(a))", m=again(mask), a=self.read()))

    def under(self, value: gast.AST, mask: gast.AST) -> gast.AST:
        """v[m], of v in the shape of the array; a number as it is."""
        kind = self.kind(value)
        if isinstance(kind, ScalarKind):
            return again(value)
        if self.fills(kind):
            return quote.expr("v[m]", v=again(value), m=again(mask))
        return self.numpy("np.broadcast_to(v, np.shape(a))[m]", v=again(value), a=self.read(), m=again(mask))

    def read(self) -> Any:
        """The array that is written, as it is read."""
        return quote.with_context(again(self.target), gast.Load)

    def numpy(self, template: str, **holes: gast.AST) -> Any:
        """An expression with NumPy under the name that it has in the module."""
        path = self.walker.text_outside(np.size)
        if path is None or not path[0].endswith(".size"):
            self.refuse("a call that writes an array, where numpy has no name", "Write import numpy as np.")
        return quote.expr(template, np=quote.dotted(path[0].removesuffix(".size")), **holes)


def is_simple(node: gast.AST) -> bool:
    """Reading it twice costs nothing and is no effect."""
    return all(isinstance(n, SIMPLE) for n in walk(node) if isinstance(n, (gast.expr, gast.Slice)))


def again(node: gast.AST) -> Any:
    """A copy, for an expression stands in one place of a tree."""
    return copy.deepcopy(node)
