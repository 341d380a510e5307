# autotangent-cache 1
# function: tests.programs.call_back_substitution:through   variant: pair   wrt: a b
#     shadows: a b   defines: through_fwd through_rev
# source: ../call_back_substitution.py   093c8aa854157787
# generated: 28faf643c6b2ee35   gen: 1.0.0
# kinds: a array(f; n n), b array(f; n)
# result: array(f; b.0)
# resolved: substituted -> tests.programs.call_back_substitution:substituted
# deps: tests.programs.call_back_substitution:substituted=9d6c29f20ec9abd0
# pin: no

from autotangent.runtime import pair

substituted_fwd, substituted_rev = pair(
    substituted,
    "a b",
    "a array(f; n n), b array(f; n)",
)


def through_fwd(a, b):
    """Value of through and what through_rev needs."""
    x, saved = substituted_fwd(a, b)
    return x.T, (saved,)


def through_rev(saved, y_bar, a_bar, b_bar):
    """Adjoint of through: adds into a_bar, b_bar."""
    saved, = saved
    # return x.T
    x_bar = y_bar.T
    # x = substituted(a, b)
    substituted_rev(saved, x_bar, a_bar, b_bar)
