"""docs/rules.md: what has a derivative, written from the registry. `--update-golden` writes it."""

import builtins
import cmath
import importlib
import inspect
import math
import operator
from pathlib import Path

import numpy as np
from scipy import linalg, special, stats

from autotangent.analysis import advice
from autotangent.errors import Unsupported
from autotangent.rules import draws, registry
from autotangent.structs import replace
from autotangent.syntax.lambdas import lambda_body
from autotangent.syntax.quote import unparse
from tests.rules import catalogue, kind_checks, names

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "rules.md"
GROUPS = {
    "numpy": np,
    "numpy.linalg": np.linalg,
    "numpy.fft": np.fft,
    "numpy.emath": np.emath,
    "numpy.lib.stride_tricks": np.lib.stride_tricks,
    "numpy.polynomial.polynomial": np.polynomial.polynomial,
    "numpy.ndarray": np.ndarray,
    "math": math,
    "cmath": cmath,
    "operator": operator,
    "builtins": builtins,
    "scipy.special": special,
    "scipy.linalg": linalg,
}
# What only some of the supported versions of Python, NumPy and SciPy have is left out.
LATER = {"math.sumprod", "math.fma", "numpy.row_stack", "numpy.polynomial.polynomial.polyvalnd"}
LATER_PARAMETERS = {"descending", "check_bounds", "steps"}
HEAD = """\
# The rules

The functions that have a derivative by a rule, written from the rules themselves. Both modes follow from each.

* *Differential*: the tangent, whose transpose is the adjoint. A *linear* function has its own tangent; what stands here
  is its adjoint.
* *In*: the arguments that a derivative is taken in.
* *Honoured*: the others that may be given, as constants. The derivative is right for their values, or it
  says what it does not know.
* *Refused*: what else the function takes, and complex arguments where that is named.
* A ufunc takes `out=` and `where=` in a statement of its own, and refuses `dtype=`, `order=` and `casting=`.
* *File*: where in `autotangent/rules/` the rule stands. Where a function has several readings, for what it is called
  with, they are one row, with the formula of the first.

What no rule says of a function: sums over what was broadcast, real parts of what goes to real arguments, the dtype of
adjoints. [add-a-rule.md](add-a-rule.md) says more.
"""
TAIL = """\
## Formulas from the literature

* Eigenvalues, singular values, QR, Cholesky, inverse: Giles, *Collected matrix derivative results for forward and
  reverse mode algorithmic differentiation* (2008); QR also Walter and Lehmann, *Algorithmic differentiation of linear
  algebra functions with application in optimum experimental design* (2010).
* Pseudoinverse and least squares: Golub and Pereyra, *The differentiation of pseudo-inverses and nonlinear least
  squares problems whose variables separate* (1973).
* Incomplete gamma and beta integrals in their parameters of shape: an integral each, by the formula of Takahasi and
  Mori, *Double exponential formulas for numerical integration* (1974).
* Random draws: Figurnov, Mohamed and Mnih, *Implicit reparameterization gradients* (2018).
* The others are textbook calculus, and checked against differences like all of them.
"""


def public(home):
    """Name -> what it is, of a namespace."""
    held = GROUPS[home]
    found = getattr(held, "__all__", None) or dir(held)
    given = {n: getattr(held, n) for n in sorted(found, key=str.lower) if not n.startswith("_") and hasattr(held, n)}
    return {n: v for n, v in given.items() if not isinstance(v, type) or v.__name__ == n}


def rule_of(home, name, held):
    if home == "numpy.ndarray":
        held = registry.METHODS.get(name, registry.ATTRIBUTES.get(name, held))
    return registry.lookup(held)


def groups():
    """Namespace -> name -> rule."""
    for library in registry.LATE:
        importlib.import_module(library)
    registry.load_late()
    found = {h: {n: r for n, held in public(h).items() if (r := rule_of(h, n, held))} for h in GROUPS}
    ufuncs = {n: u for n, u in vars(np).items() if isinstance(u, np.ufunc) and n == u.__name__}
    methods = ("reduce", "accumulate", "reduceat")
    made = {f"{n}.{m}": registry.lookup(getattr(u, m)) for n, u in sorted(ufuncs.items()) for m in methods}
    found["numpy.ufunc"] = {n: r for n, r in made.items() if r is not None}
    for rule in [r for _, r in catalogue.readings() if is_of_stats(r.function)]:
        home = next(n for n, held in vars(stats).items() if held is rule.function.__self__)
        found.setdefault("scipy.stats", {})[f"{home}.{rule.function.__name__}"] = registry.lookup(rule.function)
    found["numpy.random"] = draws._table("numpy.random")
    found["random"] = draws._table("random")
    return found


def is_of_stats(function):
    """A method of a distribution."""
    return type(getattr(function, "__self__", None)).__module__.startswith("scipy.stats")


def without_later(home, rules):
    return {n: r for n, r in rules.items() if f"{home}.{n}" not in LATER}


def readings(rule):
    return [rule, *rule.specials]


def ordered(lists):
    """The items of several lists, each once."""
    return list(dict.fromkeys(x for given in lists for x in given))


def refused(rule):
    """Parameters that no reading knows, and complex values where the function takes them."""
    try:
        parameters = inspect.signature(rule.function).parameters.values() if not hasattr(rule.function, "nin") else ()
        own = [p.name for p in parameters if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)]
    except (TypeError, ValueError):
        own = []
    known = {p for r in readings(rule) for p in r.parameters}
    unknown = [f"`{p}`" for p in own if p not in known | NOT_COUNTED | LATER_PARAMETERS] if not rule.takes else []
    return unknown + (["complex"] if refuses_complex(rule) else [])


NOT_COUNTED = {"self", "out", "args", "kwargs", "like", "subok", "device", "copy", "newshape", "casting"}


def refuses_complex(rule):
    """With complex numbers for the floats of its first sample, which the function takes."""
    if rule.sample is None:
        return False
    args, kwargs = catalogue.samples(rule)[0]
    case = catalogue.Case("", rule, tuple(a + 0j if wide(a) else a for a in args), kwargs)
    if not any(wide(a) for a in args):
        return False
    try:
        with np.errstate(all="ignore"):
            case.value()
    except Exception:
        return False
    seen = {}
    facts = {p: replace(kind_checks.facts_of(v, p, seen), varied=True) for p, v in case.bound.items()}
    try:
        fitting = rule.fitting(list(facts.values())[: len(args)], {k: facts[k] for k in kwargs})
        fitting.kind(facts)
    except Unsupported:
        return True
    return False


def wide(value):
    return isinstance(value, (float, np.ndarray)) and np.asarray(value).dtype.kind == "f"


def formula(rule):
    """The text of the differential, or of the adjoints of a linear function."""
    if rule.formula is not None:
        return f"`{unparse(lambda_body(rule.formula))}`"
    if rule.transpose is None:
        return "none"
    parts = rule.adjoint_parts.items()
    return "linear: " + ", ".join(f"`{p}_bar = {unparse(e)}`" for p, e in parts if e is not None)


def row(name, rule):
    """One line of a table."""
    differentiable = ordered(r.differentiable for r in readings(rule))
    others = [p for p in ordered(r.parameters for r in readings(rule)) if p not in differentiable]
    cells = [
        f"`{name}`",
        formula(rule),
        ", ".join(f"`{p}`" for p in differentiable),
        ", ".join(f"`{p}`" for p in others if p not in NOT_COUNTED),
        ", ".join(refused(rule)),
        rule.globals["__name__"].rpartition(".")[2] if rule.formula or rule.transpose else "draws",
    ]
    return "| " + " | ".join(c.replace("|", "\\|") for c in cells) + " |"


def page():
    lines = HEAD.splitlines()
    for home, rules in groups().items():
        rules = without_later(home, rules)
        derived = {n: r for n, r in rules.items() if r.form in (registry.DIFFERENTIAL, registry.ADJOINT)}
        constant = [n for n, r in rules.items() if r.form == registry.CONSTANT]
        lines += ["", f"## {home}", "", "| Function | Differential | In | Honoured | Refused | File |"]
        lines += ["|---|---|---|---|---|---|", *(row(n, r) for n, r in derived.items())]
        ways = [w.removeprefix(f"{home}.") for w in names.WAYS if w.rpartition(".")[0] == home]
        if ways:
            lines += ["", "By a rewriting, not by a rule: " + ", ".join(f"`{w}`" for w in ways) + "."]
        if constant:
            lines += ["", "Constant, their derivative is zero: " + ", ".join(f"`{n}`" for n in constant) + "."]
        texts = {}
        for n, held in public(home).items() if home in GROUPS else ():
            text = advice.of(held) if callable(held) and n not in rules and f"{home}.{n}" not in names.WAYS else ""
            if text and f"{home}.{n}" not in LATER:
                texts.setdefault(text, []).append(n)
        if texts:
            lines += ["", "Refused, with what to write instead:", ""]
            lines += [f"* {', '.join(f'`{n}`' for n in ns)}: {text}" for text, ns in texts.items()]
    return [*lines, "", *TAIL.splitlines()]


def test_page_is_current(update_golden):
    lines = page()
    if update_golden:
        PAGE.write_text("\n".join(lines) + "\n")
    assert PAGE.read_text().splitlines() == lines, "write it anew with --update-golden"
