# autotangent-cache 1
# function: tests.programs.call_functions_returned:counter   variant: tangent   wrt:
#     start rate   defines: counter_jvp
# source: ../call_functions_returned.py   380009b73c49e0ae
# generated: ace0b12a9c526fe2   gen: 1.0.0
# kinds: start float, rate float
# result: tuple(tests.programs.call_functions_returned:counter.<inner add>{total:
#     list(float), rate: float}, tests.programs.call_functions_returned:counter.<inner
#     get>{total: list(float)})
# resolved:
# deps:
# pin: no

from autotangent.runtime import closure, inner, namespace

add_1 = inner(counter, "add")
add_closure = closure(add_1)
get_1 = inner(counter, "get")
get_closure = closure(get_1)


def counter_jvp(start, rate, *, start_dot, rate_dot):
    """Value and tangent of counter along (start_dot, rate_dot)."""
    total = [start]
    total_dot = [start_dot]
    add = add_closure(total, rate)
    add_dot = namespace(total=total_dot, rate=rate_dot)
    get = get_closure(total)
    get_dot = namespace(total=total_dot)
    return (add, get), (add_dot, get_dot)
