"""The emitted text of the corpus as files under tests/golden, compared line by line."""

import difflib
import importlib.util
import sys
from pathlib import Path

from tests.harness import checks, corpus

FOLDER = Path(__file__).resolve().parent.parent / "golden"


def fresh(name):
    """The program from a new copy of its module, so that no earlier call has left kinds behind."""
    registered = corpus.load(name).module
    spec = importlib.util.spec_from_file_location(registered.__name__, registered.__file__)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up while it is executed
    try:
        spec.loader.exec_module(module)
    finally:
        sys.modules[spec.name] = registered
    primal = corpus.primal_of(module)
    return corpus.Program(name, module, primal, tuple(module.wrt), module.milestone)


def emitted(name):
    """{mode: text} of a program after one call with its own arguments."""
    program = fresh(name)
    case = checks.Case(program, program.draw)
    args, keywords = program.bind(case.arguments())
    at = checks.autotangent()
    reverse, seeds = (
        ("grad", {}) if checks.is_real_scalar(case.primal[0]) else ("vjp", {program.seed_name("y_bar"): case.y_bar})
    )
    dots = {program.seed_name(f"{n}_dot"): checks.tangent_like(case, n, 3) for n in case.wrt}
    texts = {}
    for mode, keyword in ((reverse, seeds), ("jvp", dots)):
        f = getattr(at, mode)(program.primal, case.wrt)
        checks.quietly(f, *args, **keywords, **keyword)
        texts[mode] = f.source().rstrip() + "\n"
    return texts


def path(name, mode):
    return FOLDER / f"{name}_{mode}.py"


def compare(name, update=False):
    """Writes the golden files, or fails with the difference."""
    for mode, text in emitted(name).items():
        file = path(name, mode)
        if update:
            file.write_text(text)
            continue
        assert file.exists(), f"no golden file {file.name}; pytest --update-golden writes it"
        kept = file.read_text()
        delta = difflib.unified_diff(kept.splitlines(), text.splitlines(), file.name, "emitted", lineterm="")
        assert kept == text, "\n".join(delta)


def orphans(names):
    """Golden files that belong to none of these programs."""
    expected = {path(n, mode).name for n in names for mode in ("grad", "vjp", "jvp")}
    return sorted(p.name for p in FOLDER.glob("*.py") if p.name not in expected)
