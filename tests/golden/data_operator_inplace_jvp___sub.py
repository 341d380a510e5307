# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__sub__   variant: tangent
#     wrt: self other   defines: __sub___jvp
# source: ../data_operator_inplace.py   96dd1c5777a6f65c
# generated: da2ea13586f21d54   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved:
# deps: tests.programs.data_operator_inplace:Vector.__add__=e0530bd7e2bda5c0,
#     tests.programs.data_operator_inplace:Vector.__neg__=da8b94722e92aec8
# pin: no

from autotangent.runtime import tangent

add_jvp = tangent(
    Vector.__add__,
    "self other",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)
neg_jvp = tangent(
    Vector.__neg__,
    "self",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)


def __sub___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __sub__ along (self_dot, other_dot)."""
    t_1, t_1_dot = neg_jvp(other, self_dot=other_dot)
    t_2, t_2_dot = add_jvp(self, t_1, self_dot=self_dot, other_dot=t_1_dot)
    return t_2, t_2_dot
