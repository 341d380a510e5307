# autotangent-cache 1
# function: autotangent.runtime.heaps:nlargest   variant: tangent   wrt: iterable
#     defines: nlargest_jvp
# source: ../heaps.py   bcd4211d5a41bab2
# generated: 8a8e88d774f8cbb6   gen: 1.0.0
# kinds: n int, iterable list(float), key None
# result: list(float)
# resolved: max -> builtins:max; sorted -> builtins:sorted
# deps:
# pin: no

from autotangent.runtime import ordered_like


def nlargest_jvp(n, iterable, key=None, *, iterable_dot):
    """Value and tangent of nlargest along iterable_dot."""
    return (
        sorted(iterable, key=key, reverse=True)[:max(n, 0)],
        ordered_like(iterable_dot, iterable, key, True)[:max(n, 0)],
    )
