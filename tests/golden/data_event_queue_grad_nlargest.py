# autotangent-cache 1
# function: autotangent.runtime.heaps:nlargest   variant: pair   wrt: iterable
#     shadows: iterable   defines: nlargest_fwd nlargest_rev
# source: ../heaps.py   bcd4211d5a41bab2
# generated: 9efdc07aca7c1ab4   gen: 1.0.0
# kinds: n int, iterable list(float), key None
# result: list(float)
# resolved: max -> builtins:max; sorted -> builtins:sorted
# deps:
# pin: no

from autotangent.runtime import add_into, unordered_like, zeros


def nlargest_fwd(n, iterable, key=None):
    """Value of nlargest and what nlargest_rev needs."""
    t_1 = sorted(iterable, key=key, reverse=True)
    return t_1[:max(n, 0)], (iterable, key, n, t_1)


def nlargest_rev(saved, y_bar, iterable_bar):
    """Adjoint of nlargest: adds into iterable_bar."""
    iterable, key, n, t_1 = saved
    # return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, y_bar, slice(None, max(n, 0), None))
    add_into(iterable_bar, unordered_like(t_1_bar, iterable, key, True))
