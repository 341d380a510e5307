"""A stand-in for the pipeline: the derivative of functions that return `A * k * x * x`, and user modules in files."""

import ast
import importlib.util
import linecache
import sys

import pytest

from autotangent import variants
from autotangent.classify import classify
from autotangent.derived import Derived, Resolved

SOURCE = "def f(x, k=1.0):\n    return 3.0 * k * x * x\n"


def forget_lines():
    """The lines of all files are read anew; the texts of derivatives, which are in no file, stay."""
    for name in [n for n in linecache.cache if not n.startswith("<")]:
        del linecache.cache[name]


class Stub:
    """Counts derivations; `note` goes into each text, `resolved` and `deps` into what it assumes."""

    def __init__(self):
        self.requests = []
        self.note = ""
        self.names, self.constants, self.deps = (), (), ()

    def __call__(self, request):
        self.requests.append(request)
        text, names = self.text(request)
        record = request.record
        found = [Resolved(n, record.globals[n], True) for n in self.names]
        found += [Resolved(n, v := record.resolve(n)[1], False, classify(v, n)) for n in self.constants]
        return Derived(request, text, names[0], names, tuple(found), self.deps, classify(1.0, "y"))

    def text(self, request):
        f, mode = request.record.name, request.mode
        factor = ast.unparse(request.record.tree.body[-1].value).partition(" *")[0]
        adjoints = {"x": f"2 * {factor} * k * x", "k": f"{factor} * x * x"}
        bar = ", ".join(adjoints[w] for w in request.wrt)
        value = f"{factor} * k * x * x"
        many = f"({bar})" if len(request.wrt) > 1 else bar
        seeded = ", ".join(f"({adjoints[w]}) * y_bar" for w in request.wrt)
        dots = ", ".join(f"{w}_dot" for w in request.wrt)
        tangent = " + ".join(f"({adjoints[w]}) * {w}_dot" for w in request.wrt)
        head, body = {
            "grad": ("x, k", f"return {bar}"),
            "value_and_grad": ("x, k", f"return {value}, {many}"),
            "vjp": ("x, k, *, y_bar", f"return {seeded}"),
            "jvp": (f"x, k, *, {dots}", f"return {value}, {tangent}"),
            "pullback": ("x, k", f"return {value}, lambda y_bar: ({seeded})"),
        }[mode]
        note = f"    # {self.note}\n" if self.note else ""
        return f"def {f}_{mode}({head}):\n{note}    {body}\n", (f"{f}_{mode}",)


class Folder:
    """A folder with a user's module; `load` imports it afresh, as another process would."""

    def __init__(self, path):
        self.path = path
        self.count = 0

    def write(self, text=SOURCE, name="ops"):
        file = self.path / f"{name}.py"
        file.write_text(text)
        return self.load(name)

    def load(self, name="ops"):
        forget_lines()
        importlib.invalidate_caches()
        self.count += 1
        spec = importlib.util.spec_from_file_location(name, self.path / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        code = compile((self.path / f"{name}.py").read_text(), str(self.path / f"{name}.py"), "exec", dont_inherit=True)
        exec(code, module.__dict__)
        return module

    @property
    def cache(self):
        return self.path / "__tangent_cache__"

    def names(self):
        """The generated files."""
        return sorted(p.name for p in self.cache.glob("*.py")) if self.cache.is_dir() else []

    def file(self, name="ad.ops.f.grad.py"):
        return self.cache / name

    def edit(self, old, new, name="ad.ops.f.grad.py"):
        text = self.file(name).read_text()
        assert old in text
        self.file(name).write_text(text.replace(old, new))


@pytest.fixture
def stub(monkeypatch):
    made = Stub()
    monkeypatch.setattr(variants, "derive", made)
    return made


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("AUTOTANGENT_CACHE", "rw")
    monkeypatch.delenv("AUTOTANGENT_CACHE_DIR", raising=False)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    known = set(sys.modules)
    yield Folder(tmp_path)
    for name in set(sys.modules) - known:
        if getattr(sys.modules[name], "__file__", None) and str(tmp_path) in str(sys.modules[name].__file__):
            del sys.modules[name]
