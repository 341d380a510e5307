"""Compares emitted gradients compiled by Numba with the same text run by Python."""

import ast
import inspect

import numpy as np

from tests.harness import checks, differences, golden, trees


def is_plain(text):
    """Whether a text imports no runtime helper but `pair`."""
    found = [
        alias.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("autotangent")
        for alias in node.names
    ]
    return set(found) <= {"pair"}


def compiler():
    """A function that turns a Python function into a Numba dispatcher, those in its cells first."""
    import numba

    made = {}

    def compiled(f):
        if id(f) in made:
            return made[id(f)]
        made[id(f)] = numba.njit(f)  # entered before the cells are visited: recursion ends here
        for cell in f.__closure__ or ():
            if inspect.isfunction(cell.cell_contents):
                cell.cell_contents = compiled(cell.cell_contents)
        return made[id(f)]

    return compiled


def compile_names(names, compiled):
    """Plain functions in a namespace become dispatchers, compiled at their first call."""
    for name, value in list(names.items()):
        if inspect.isfunction(value):
            names[name] = compiled(value)


def compiled_primal(program, args, keywords):
    """The result of the compiled primal, or None where Numba does not take it."""
    try:
        compiled = compiler()
        primal = compiled(program.primal)
        compile_names(vars(program.module), compiled)
        return primal(*trees.duplicate(list(args)), **keywords)
    except Exception:  # Numba fails in many ways, and all of them mean the same here
        return None


def compiled_gradient(program, text, args, keywords):
    """The emitted text run over the module; then all functions are compiled, pairs and helpers too."""
    names = dict(vars(program.module), **inspect.getclosurevars(program.primal).nonlocals)
    before = set(names)
    exec(compile(text, "<emitted>", "exec"), names)
    target = next(n for n in names if n not in before and n.endswith("_grad"))
    compiled = compiler()
    compile_names(vars(program.module), compiled)
    compile_names(names, compiled)
    try:
        return names[target](*trees.duplicate(list(args)), **keywords)
    except AssertionError as e:  # one of Numba's own, not one about a number
        raise RuntimeError("an assertion inside Numba") from e


def verify(name):
    """A word for what happened; AssertionError if the compiled gradient differs."""
    texts = {mode: text for mode, text in golden.emitted(name).items() if mode.startswith("grad")}
    if "grad" not in texts:
        return "no grad"
    if not all(map(is_plain, texts.values())):
        return "imports runtime helpers"
    program, python = golden.fresh(name), golden.fresh(name)
    case = checks.Case(python, python.draw)
    args, keywords = program.bind(case.arguments())
    if compiled_primal(golden.fresh(name), args, keywords) is None:
        return "Numba does not compile the primal"
    got = compiled_gradient(program, texts["grad"], args, keywords)
    got = got if isinstance(got, tuple) and len(case.wrt) > 1 else (got,)
    rtol = 1e-6 if differences.is_single(list(case.arguments().values())) else 1e-9
    for which, a, b in zip(case.wrt, checks.gradient(case), got):
        compare(which, a, b, rtol)
    return "ok"


def outcome(name):
    """`verify`, or "fails" and what Numba says; a wrong number is not forgiven."""
    try:
        return verify(name)
    except AssertionError:
        raise
    except Exception as e:  # the errors of Numba have no common base
        return f"fails: {type(e).__name__}: {e}"


def compare(name, expected, got, rtol):
    """The compiled text gives adjoints before their projection to the argument's type."""
    for path, leaf in trees.leaves(expected):
        other = trees.at(got, path)
        assert np.allclose(leaf, other, rtol=rtol, atol=1e-12), f"{name}: {leaf!r}, compiled {other!r}"
