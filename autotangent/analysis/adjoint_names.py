"""What the names of adjoints say where an unedited text of a derivative is derived itself: x_bar is like x."""

from collections import Counter

import gast

from autotangent.analysis.values import Env
from autotangent.kinds import UNKNOWN, ArrayKind, ScalarKind, Value, loose
from autotangent.structs import replace
from autotangent.syntax.fresh import is_own
from autotangent.syntax.level import is_generated
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import walk


class AdjointNames:
    """The part of the walk that knows them."""

    record: FunctionRecord
    counts: Counter
    tree: gast.FunctionDef

    def as_adjoint(self, name: str, value: Value, env: Env) -> Value:
        """A value that gets a name; of unknown kind, it has that of the value that it is the adjoint of."""
        of = name.removesuffix("_bar")
        if value.kind != UNKNOWN or of == name or of not in env or self.counts[of] != 1:
            return value
        kind = env[of].kind
        known = isinstance(kind, (ScalarKind, ArrayKind)) and kind.dtype == "f" and not kind.optional
        return replace(value, kind=kind) if known and is_generated(self.record.function) else value

    def is_apart(self, name: str, old: Value, value: Value) -> bool:
        """name += e is to be name = name + e: it may be a number; or it is not known, and nothing else holds it."""
        if old.started and isinstance(old.kind, ArrayKind) or loose(old.kind):
            return True
        if old.kind != UNKNOWN or not value.varied or not is_generated(self.record.function):
            return False
        statements = [s for s in self.tree.body if not isinstance(s, gast.Return)]
        return is_own(name, (n for s in statements for n in walk(s)))
