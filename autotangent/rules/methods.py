"""Methods and attributes of arrays: self is the first argument of the function that has the rule."""

import numpy as np

from autotangent.kinds import UNKNOWN
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import ATTRIBUTES, METHODS, constant

_FUNCTIONS = (
    "all", "any", "argmax", "argmin", "argpartition", "argsort", "choose", "clip", "cumprod", "cumsum", "conj",
    "conjugate", "diagonal", "dot", "max", "mean", "min", "nonzero", "prod", "ravel", "repeat", "reshape", "round",
    "searchsorted", "squeeze", "std", "sum", "swapaxes", "take", "trace", "transpose", "var",
)  # fmt: skip
for _name in _FUNCTIONS:
    METHODS[_name] = getattr(np, _name)
for _name in ["astype", "compress", "copy", "flatten", "item", "tolist"]:
    METHODS[_name] = getattr(np.ndarray, _name)
ATTRIBUTES.update(T=np.transpose, mT=np.matrix_transpose, real=np.real, imag=np.imag)

for _name in ["tobytes", "dump", "dumps", "tofile", "__len__", "__bool__", "__int__", "__index__", "__contains__"]:
    constant(getattr(np.ndarray, _name), takes="self", kind=kinds.fixed(UNKNOWN))
