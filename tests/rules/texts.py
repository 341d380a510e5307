"""The emitted text of each rule as the few lines that a reader proofs: y = f(x), its tangent, its adjoints."""

import ast
import re

import numpy as np

import autotangent
from autotangent.rules.result_kinds import ELEMENTWISE
from tests.rules import catalogue, wrapped

HOMES = (
    "autotangent.runtime",
    "numpy.linalg",
    "numpy.fft",
    "numpy.polynomial",
    "scipy.special",
    "scipy.linalg",
    "scipy.stats",
)


def home(label):
    """The module whose file a rule stands in."""
    own = next((h for h in HOMES if label.startswith(h)), None)
    return own or (label.split(".")[0].lstrip("_") if "." in label else "builtins")


def chosen():
    """Module -> cases: one sample of each reading."""
    by_reading = {}
    for case in [*catalogue.cases(), *catalogue.read()]:
        by_reading.setdefault(case.label.rsplit("-", 1)[0], []).append(case)
    found = {}
    for reading, cases in by_reading.items():
        found.setdefault(home(reading), []).append(max(cases, key=telling))
    return found


def telling(case):
    """Greater for a sample of arrays with many arguments, of equal shapes; of equal ones `max` takes the first."""
    arrays = [v for p in case.active if not isinstance(v := case.bound[p], (list, tuple))]
    shapes = {np.shape(v) for v in arrays}
    even = len(shapes) == 1 if case.rule.kind in ELEMENTWISE else sum(min(np.ndim(v), 2) for v in arrays)
    return () not in shapes, len(case.bound), even


def text_of(case):
    """The call with the shapes of its arrays; below it the tangent of the result, and the adjoints of the arguments."""
    made = wrapped.wrap(case, spoken=True)
    result = case.rule.result
    call = made.text.splitlines()[1].strip()
    shapes = ", ".join(f"{n}: {np.shape(v)}" for n, v in made.values.items() if np.shape(v))
    tangent = autotangent.jvp(made.function, wrt=made.wrt).source(**made.values)
    adjoint = autotangent.vjp(made.function, wrt=made.wrt).source(**made.values)
    lines = [
        *statements(tangent, call, [result, f"{result}_dot"]),
        *statements(adjoint, call, [f"{n}_bar" for n in made.wrt]),
    ]
    return "\n".join([f"{call}  # {shapes}" if shapes else call, *(f"    {line}" for line in lines)])


def statements(text, call, names):
    """The lines of a derivative but for the call and the seed; what is returned under another name gets its own."""
    function = next(n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef))
    result, _, value = call.partition(" = ")
    seed = next((s.targets[0].id for s in function.body if is_seed(s)), "y_bar")
    written = ast.unparse(ast.parse(call))
    lines = []
    for s in function.body[1:]:
        if isinstance(s, ast.Return):
            parts = s.value.elts if isinstance(s.value, ast.Tuple) and len(names) > 1 else [s.value]
            for name, part in zip(names, map(without_copy, parts), strict=True):
                if part not in (name, f"{name}_", value):
                    lines.append(f"{name} = {part}")
        elif ast.unparse(s) not in (written, f"add_into({seed}, y_bar)") and not is_seed(s):
            lines += re.sub("^    ", "", ast.get_source_segment(text, s, padded=True), flags=re.M).splitlines()
    return [re.sub(rf"\b{seed}\b", f"{result}_bar", line) for line in lines]


def is_seed(s):
    """Gives the seed, which is called y_bar, a name of its own."""
    if not isinstance(s, ast.Assign) or not isinstance(s.targets[0], ast.Name):
        return False
    made, name = ast.unparse(s.value), s.targets[0].id.rstrip("_")
    return made in ("y_bar", "+y_bar") or made.startswith("zeros(") and name.endswith("_bar")


def without_copy(e):
    """The text of an expression; of x.copy() that of x."""
    copied = isinstance(e, ast.Call) and isinstance(e.func, ast.Attribute) and e.func.attr == "copy" and not e.args
    return ast.unparse(e.func.value if copied else e)
