"""The emitted text of the corpus as files under tests/golden, compared line by line."""

import difflib
import importlib.util
import inspect
import linecache
import sys
from pathlib import Path

from autotangent.load.look import MEMORY
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


def generated_functions(functions, seen):
    """Functions of generated files, those that they hold in their cells included."""
    for f in functions:
        if inspect.isfunction(f) and id(f) not in seen:
            seen[id(f)] = f
            cells = [cell.cell_contents for cell in f.__closure__ or ()]
            generated_functions(cells, seen)
    return [f for f in seen.values() if f.__code__.co_filename.startswith("<autotangent")]


def callees(program, text, arguments):
    """{"_spring": text} for every callee's file that the text links to; a second one is numbered."""
    names = {**vars(program.module), **{n: v for n, v in arguments.items() if callable(v)}}
    before = set(names)
    exec(compile(text, "<emitted>", "exec"), names)
    made = [f for n, f in names.items() if n not in before]
    files = {}
    for f in generated_functions(made, {}):
        callee = f.__name__.rsplit("_", 1)[0].rstrip("_")
        files.setdefault(f.__code__.co_filename, callee)
    texts = {}
    for text, callee in sorted(("".join(linecache.getlines(file)), callee) for file, callee in files.items()):
        key = f"_{callee}"
        while key in texts:
            key += "_"
        texts[key] = text
    return texts


def emitted(name):
    """{mode: text} of a program after one call with its own arguments, its callees' files among them."""
    program = fresh(name)
    registered = sys.modules[program.module.__name__]
    sys.modules[program.module.__name__] = program.module  # the classes in the kinds of callees are looked up there
    others = dict(MEMORY)
    MEMORY.clear()  # of texts that another test had written for another closure of the same lines
    try:
        return texts_of(program)
    finally:
        MEMORY.update(others)
        sys.modules[program.module.__name__] = registered


def texts_of(program):
    """The same of a program that is imported."""
    case = checks.Case(program, program.draw)
    args, keywords = program.bind(case.arguments())
    at = checks.autotangent()
    reverse, seeds = "grad", {}
    if not checks.is_real_scalar(case.primal[0]):
        reverse, seeds = "vjp", {program.seed_name("y_bar"): case.y_bar}
    dots = {program.seed_name(f"{n}_dot"): checks.tangent_like(case, n, 3) for n in case.wrt}
    texts = {}
    for mode, keyword in ((reverse, seeds), ("jvp", dots)):
        f = getattr(at, mode)(program.primal, case.wrt)
        checks.quietly(f, *args, **keywords, **keyword)
        texts[mode] = f.source().rstrip() + "\n"
        for callee, text in callees(program, texts[mode], case.arguments()).items():
            texts[mode + callee] = text.rstrip() + "\n"
    return texts


def path(name, mode):
    return FOLDER / f"{name}_{mode}.py"


def compare(name, update=False):
    """Writes the golden files, or fails with the difference."""
    texts = emitted(name)
    if update:
        for file in files_of(name):
            file.unlink()
        for mode, text in texts.items():
            path(name, mode).write_text(text)
    kept = {file.name: file.read_text() for file in files_of(name)}
    new = {path(name, mode).name: text for mode, text in texts.items()}
    assert sorted(kept) == sorted(new), f"files {sorted(kept)}, emitted {sorted(new)}; pytest --update-golden"
    for file, text in new.items():
        delta = difflib.unified_diff(kept[file].splitlines(), text.splitlines(), file, "emitted", lineterm="")
        assert kept[file] == text, "\n".join(delta)


def owner(file):
    """The program that a golden file belongs to: the longest name that it begins with."""
    found = [n for n in corpus.names() if file.stem.startswith(tuple(f"{n}_{m}" for m in ("grad", "vjp", "jvp")))]
    return max(found, key=len, default=None)


def files_of(name):
    return sorted(p for p in FOLDER.glob(f"{name}_*.py") if owner(p) == name)


def orphans(names):
    """Golden files that belong to none of these programs."""
    return sorted(p.name for p in FOLDER.glob("*.py") if owner(p) not in names)
