"""The adjoints of a reverse sweep as it makes them, one step for each statement."""

import ast
import sys
import types
from typing import Any

import numpy as np

from autotangent import api, view
from autotangent.bound import Bound
from autotangent.jacobians import Operator, check_result
from autotangent.runtime.kept import kept
from autotangent.signatures import Wrt
from autotangent.structs import struct
from autotangent.syntax.sourcemap import REVERSE


@struct(frozen=True, eq=False)
class Step:
    """What a statement of a reverse sweep did. name: of the adjoint, as in the text; value: what it holds after the
    statement, a copy; primal: the line of the function that the statement reverses; text: the statement; function: the
    name of the function."""

    name: str
    value: Any
    primal: str
    text: str
    function: str

    def __str__(self) -> str:
        return f"{self.function}: {self.primal}    {self.text}    {self.name} = {self.value}"


def trace_gradients(f: Any, wrt: Wrt = 0, *, names: tuple[str, ...] = ()) -> Operator:
    """The adjoints that the reverse sweep makes, a list of steps in their order, for a seed of ones.

    Also those in functions that are called. names: of variables of the function; without them, of all. Slow: every line
    is followed.

    >>> def loss(x):
    ...     h = x * x
    ...     return 3.0 * np.sin(h)
    >>> for step in trace_gradients(loss, names=("h", "x"))(0.0):
    ...     print(step.name, step.value, "|", step.primal)
    h_bar 3.0 | return 3.0 * np.sin(h)
    x_bar 0.0 | h = x * x

    Raises:
        As `pullback`.
    """
    pulled = api.pullback(f, wrt)

    def call(*args: Any, **kwargs: Any) -> list[Step]:
        y, pull = pulled(*args, **kwargs)
        check_result(y, pulled)
        recorder = _Recorder(pulled, args, kwargs, names)
        before = sys.gettrace()
        sys.settrace(recorder.enter)
        try:
            pull(np.ones_like(y) if isinstance(y, np.ndarray) else 1.0)
        finally:
            sys.settrace(before)
        return recorder.steps

    return Operator("trace_gradients", pulled, call)


_GIVEN = object()  # to a function, which adds into it unless it is a number
_NUMBERS = (int, float, complex, np.generic)


class _Recorder:
    """Follows the texts of a pullback."""

    def __init__(self, pulled: Any, args: tuple, kwargs: dict[str, Any], names: tuple[str, ...]):
        gradient, given = pulled, args
        if isinstance(pulled, Bound):
            gradient, given = pulled.func, (pulled.__self__, *args)
        self.steps: list[Step] = []
        self.wanted = {f"{n}_bar" for n in names}
        self.known: dict[str, dict[int, list[Step]]] = {}
        for shown in view.views(gradient, gradient._sample(given, kwargs)):
            self.known[shown.text.filename] = _statements(shown)

    def enter(self, frame: types.FrameType, event: str, arg: Any) -> Any:
        """A function is called."""
        statements = self.known.get(frame.f_code.co_filename)
        if statements is None:
            return None
        last: list[list[Step]] = [[]]

        def follow(frame: types.FrameType, event: str, arg: Any) -> Any:
            now = statements.get(frame.f_lineno, []) if event == "line" else []
            if event in ("line", "return") and now is not last[0]:
                for step in last[0]:
                    if step.name in frame.f_locals and (not self.wanted or step.name in self.wanted):
                        value = kept(frame.f_locals[step.name])
                        if step.value is _GIVEN and isinstance(value, _NUMBERS):
                            continue
                        self.steps.append(Step(step.name, value, step.primal, step.text, step.function))
                last[0] = now
            return follow

        return follow


def _statements(shown: view.View) -> dict[int, list[Step]]:
    """The adjoints that each line of a reverse sweep assigns or changes, without values."""
    found: dict[int, list[Step]] = {}
    source = shown.record.source.splitlines()
    for s in ast.walk(ast.parse(shown.text.whole)):
        if not isinstance(s, (ast.Assign, ast.AugAssign, ast.Expr)):
            continue
        at = s.lineno - shown.first
        origin = shown.origins[at] if 0 <= at < len(shown.origins) else None
        if origin is None or origin.sweep != REVERSE:
            continue
        changed: list[ast.AST] = [*getattr(s, "targets", []), *([s.target] if isinstance(s, ast.AugAssign) else [])]
        names = [n.id for t in changed for n in ast.walk(t) if isinstance(n, ast.Name)]
        made: dict[str, Any] = dict.fromkeys(names)
        if isinstance(s.value, ast.Call):  # a function that is called adds into adjoints
            made = {**{a.id: _GIVEN for a in s.value.args if isinstance(a, ast.Name)}, **made}
        primal = " ".join(source[k - 1].strip() for k in origin.lines)
        named = [(n, given) for n, given in made.items() if n.rstrip("_").endswith("_bar")]
        steps = [Step(n, given, primal, ast.unparse(s), shown.record.qualname) for n, given in named]
        found.update(dict.fromkeys(range(s.lineno, (s.end_lineno or s.lineno) + 1), steps))
    return found
