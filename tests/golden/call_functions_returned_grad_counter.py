# autotangent-cache 1
# function: tests.programs.call_functions_returned:counter   variant: shadow   wrt:
#     start rate   defines: counter_fwd counter_rev
# source: ../call_functions_returned.py   380009b73c49e0ae
# generated: 5784c90604fb6cdb   gen: 1.0.0
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


def counter_fwd(start, rate):
    """Value of counter and what counter_rev needs."""
    total_bar = [0.0]
    total = [start]
    add_bar = namespace(total=total_bar, rate=0.0)
    add = add_closure(total, rate)
    get_bar = namespace(total=total_bar)
    get = get_closure(total)
    t_1_bar = [add_bar, get_bar]
    t_1 = (add, get)
    return (t_1, t_1_bar), (add_bar, total_bar)


def counter_rev(saved):
    """Adjoint of counter: returns start_bar, rate_bar."""
    add_bar, total_bar = saved
    # def add(v): nonlocal total total = total + v * rate return total
    rate_bar = add_bar.rate
    # total = start
    start_bar = total_bar[0]
    return start_bar, rate_bar
