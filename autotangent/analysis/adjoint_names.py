"""What the names of adjoints say where an unedited text of a derivative is derived itself: x_bar is like x."""

from collections import Counter

from autotangent.analysis.values import Env
from autotangent.kinds import UNKNOWN, ArrayKind, ScalarKind, Value
from autotangent.structs import replace
from autotangent.syntax.level import is_generated
from autotangent.syntax.read import FunctionRecord


class AdjointNames:
    """The part of the walk that knows them."""

    record: FunctionRecord
    counts: Counter

    def as_adjoint(self, name: str, value: Value, env: Env) -> Value:
        """A value that gets a name; of unknown kind, it has that of the value that it is the adjoint of."""
        of = name.removesuffix("_bar")
        if value.kind != UNKNOWN or of == name or of not in env or self.counts[of] != 1:
            return value
        kind = env[of].kind
        known = isinstance(kind, (ScalarKind, ArrayKind)) and kind.dtype == "f" and not kind.optional
        return replace(value, kind=kind) if known and is_generated(self.record.function) else value
