"""What the emitted text imports, under the user's own aliases."""

import sys
import types
from collections.abc import Iterable
from typing import Any

import numpy as np

from autotangent.errors import RuleError
from autotangent.syntax import quote
from autotangent.syntax.names import Names
from autotangent.syntax.read import FunctionRecord

USUAL = {"numpy": "np", "scipy": "scipy", "math": "math", "cmath": "cmath"}


class Imports:
    """Modules and runtime helpers in use; `lines` are the import statements."""

    def __init__(self, record: FunctionRecord, names: Names, local: set[str]):
        self.record, self.names, self.local = record, names, local
        self.read = quote.names_in(record.tree)
        self.modules: dict[str, str] = {}
        self.helpers: dict[str, str] = {}
        self.builtins: dict[str, str] = {}

    def module(self, module: types.ModuleType) -> str:
        """The alias of a module in the text."""
        name = module.__name__
        if name not in self.modules:
            self.modules[name] = self._alias(module)
        return self.modules[name]

    def _alias(self, module: types.ModuleType) -> str:
        meanings = {**self.record.globals, **{k: v.value for k, v in self.record.imported.items()}}
        taken = [k for k, v in meanings.items() if v is module and k not in self.local]
        usual = USUAL.get(module.__name__, module.__name__.rsplit(".", 1)[-1])
        if usual in taken:
            return usual
        if taken:
            return taken[0]
        while usual in self.local or usual in self.record.globals or usual in self.record.cells:
            usual += "_"
        self.names.taken.add(usual)
        return usual

    def runtime(self, helper: str) -> str:
        """The name of a runtime helper in the text."""
        if helper not in self.helpers:
            wish = helper
            while wish in self.local or wish in self.record.imported or self.means_another(wish):
                wish += "_"
            self.helpers[helper] = wish
            self.names.taken.add(wish)
        return self.helpers[helper]

    def builtin(self, name: str) -> str:
        """The name of a function of Python itself in the text."""
        if name not in self.builtins:
            hidden = name in self.local or self.record.resolve(name) != (True, quote.BUILTINS[name])
            self.builtins[name] = self.names.fresh(f"{name}_") if hidden else name
        return self.builtins[name]

    def means_another(self, name: str) -> bool:
        """The function reads something else under the name of a runtime helper."""
        found, value = self.record.resolve(name) if name in self.read else (False, None)
        return found and not getattr(value, "__module__", "").startswith("autotangent.runtime")

    def global_name(self, rule_globals: dict, name: str) -> tuple[str, Any]:
        """(text, object) of a free name in a rule."""
        if name in rule_globals:
            obj = rule_globals[name]
            if isinstance(obj, types.ModuleType):
                return self.module(obj), obj
            if getattr(obj, "__module__", "").startswith("autotangent.runtime"):
                return self.runtime(name), obj
            if isinstance(obj, np.ufunc):
                return f"{self.module(np)}.{obj.__name__}", obj
            if type(obj).__module__.startswith("scipy.stats."):
                return f"{self.module(sys.modules['scipy.stats'])}.{obj.name}", obj
            return self.of_users(rule_globals, name, obj), obj
        builtins = rule_globals.get("__builtins__", {})
        space = builtins if isinstance(builtins, dict) else vars(builtins)
        return name, space.get(name)

    def of_users(self, rule_globals: dict, name: str, obj: Any) -> str:
        """What a rule of a user's calls or reads, as the text says it: by its name, or through its module.

        Raises:
            RuleError: it belongs to no module.
        """
        if rule_globals.get("__name__", "").startswith("autotangent.rules"):
            return name
        if self.record.resolve(name) == (True, obj) and name not in self.local:
            return name
        owner = getattr(obj, "__module__", None) or ""
        for home, path in ((owner, getattr(obj, "__qualname__", "")), (rule_globals.get("__name__", ""), name)):
            module = sys.modules.get(home)
            if module is not None and path and getattr(module, path, self) is obj:
                return f"{self.module(module)}.{path}"
        raise RuleError(
            f"a rule reads {name}, which is no name of a module",
            instead="Define it in the module, so that the text of a derivative can name it.",
        )

    def lines(self, used: set[str]) -> list[str]:
        """Import statements for the names in use, in the order isort wants."""
        standard: list[str] = []
        others: list[str] = []
        for module, alias in sorted(self.modules.items()):
            if alias not in used:
                continue
            parent, _, last = module.rpartition(".")
            if module == alias:
                line = f"import {module}"
            elif parent and last == alias:
                line = f"from {parent} import {last}"
            else:
                line = f"import {module} as {alias}"
            (standard if module.partition(".")[0] in sys.stdlib_module_names else others).append(line)
        hidden = [f"{k} as {v}" for k, v in sorted(self.builtins.items()) if k != v and v in used]
        if hidden:
            standard.append(f"from builtins import {', '.join(hidden)}")
        own = [found.line for name, found in self.record.imported.items() if name in used]
        for line in joined(line for line in own if line not in standard + others):
            root = line.split()[1].partition(".")[0]
            (standard if root in sys.stdlib_module_names else others).append(line)
        helpers = [k if k == v else f"{k} as {v}" for k, v in sorted(self.helpers.items()) if v in used]
        if helpers:
            others.append(f"from autotangent.runtime import {', '.join(helpers)}")
        for group in (standard, others):
            group.sort(key=lambda line: (line.startswith("from"), line.split()[1]))
        return [*standard, *([""] if standard and others else []), *others]


def joined(lines: Iterable[str]) -> list[str]:
    """Names that are imported from one module in one line, those with an alias apart.

    >>> joined(["from math import pi", "import numpy", "from math import cos as c", "from math import sin"])
    ['from math import cos as c', 'from math import pi, sin', 'import numpy']
    """
    out: dict[str, str] = {}
    for line in sorted(lines):
        head, _, name = line.partition(" import ")
        key = line if " as " in name or not name else head
        out[key] = f"{out[key]}, {name}" if key in out else line
    return list(out.values())
