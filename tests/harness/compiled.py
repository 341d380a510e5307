"""Compares emitted gradients compiled by Numba with the same text run by Python."""

import ast
import inspect

import numpy as np

from tests.harness import checks, golden, trees


def is_plain(text):
    """Whether the text imports no runtime helper but `pair`."""
    found = [
        alias.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("autotangent")
        for alias in node.names
    ]
    return set(found) <= {"pair"}


def compile_names(names):
    """Plain functions in a namespace become Numba dispatchers, compiled at their first call."""
    import numba

    for name, value in list(names.items()):
        if inspect.isfunction(value):
            names[name] = numba.njit(value)


def compiled_primal(program, args, keywords):
    """The result of the compiled primal, or None where Numba does not take it."""
    import numba

    try:
        compile_names(vars(program.module))
        primal = numba.njit(program.primal) if inspect.isfunction(program.primal) else program.primal
        return primal(*trees.duplicate(list(args)), **keywords)
    except Exception:  # Numba fails in many ways, and all of them mean the same here
        return None


def compiled_gradient(program, text, args, keywords):
    """The emitted text run over the compiled module, its own functions compiled too."""
    names = dict(vars(program.module))
    before = set(names)
    exec(compile(text, "<emitted>", "exec"), names)
    made = [n for n, v in names.items() if inspect.isfunction(v) and n not in before]
    compile_names(names)
    primal_name = program.primal.__name__
    target = next(n for n in made if n.startswith(primal_name) and n.endswith("_grad"))
    return names[target](*trees.duplicate(list(args)), **keywords)


def verify(name):
    """A word for what happened; AssertionError if the compiled gradient differs."""
    expected = golden.emitted(name).get("grad")
    if expected is None:
        return "no grad"
    if not is_plain(expected):
        return "imports runtime helpers"
    program = golden.fresh(name)
    python = golden.fresh(name)
    case = checks.Case(python, python.draw)
    args, keywords = program.bind(case.arguments())
    if compiled_primal(program, args, keywords) is None:
        return "Numba does not compile the primal"
    got = compiled_gradient(program, expected, args, keywords)
    grads = checks.gradient(case)
    got = got if isinstance(got, tuple) and len(case.wrt) > 1 else (got,)
    for which, a, b in zip(case.wrt, grads, got):
        for path, leaf in trees.leaves(a):
            other = trees.at(b, path)
            assert np.allclose(leaf, other, rtol=1e-9, atol=1e-12), f"{which}: {leaf!r}, compiled {other!r}"
    return "ok"
