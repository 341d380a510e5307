# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__sub__   variant: pair   wrt:
#     self other   shadows: self other   defines: __sub___fwd __sub___rev
# source: ../data_operator_inplace.py   96dd1c5777a6f65c
# generated: 4e7d4eb8404bc2f4   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}
# result: tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}
# resolved:
# deps: tests.programs.data_operator_inplace:Vector.__add__=e0530bd7e2bda5c0,
#     tests.programs.data_operator_inplace:Vector.__neg__=da8b94722e92aec8
# pin: no

from autotangent.runtime import pair, zeros

add_fwd, add_rev = pair(
    Vector.__add__,
    "self other",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}, other tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)
neg_fwd, neg_rev = pair(
    Vector.__neg__,
    "self",
    "self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind: str}",
)


def __sub___fwd(self, other):
    """Value of __sub__ and what __sub___rev needs."""
    t_1, saved = neg_fwd(other)
    t_2, saved_1 = add_fwd(self, t_1)
    return t_2, (saved, saved_1, t_1)


def __sub___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __sub__: adds into self_bar, other_bar."""
    saved, saved_1, t_1 = saved
    # return self + -other
    t_1_bar = zeros(t_1)
    add_rev(saved_1, y_bar, self_bar, t_1_bar)
    neg_rev(saved, t_1_bar, other_bar)
