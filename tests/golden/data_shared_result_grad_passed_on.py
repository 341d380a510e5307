# autotangent-cache 1
# function: tests.programs.data_shared_result:passed_on   variant: shadow   wrt: a
#     defines: passed_on_fwd passed_on_rev
# source: ../data_shared_result.py   94220788c340ecd9
# generated: b5f51907d53e9b37   gen: 1.0.0
# kinds: a float
# result: tuple(array(f; ?), array(f; ?))
# resolved: twice -> tests.programs.data_shared_result:twice
# deps: tests.programs.data_shared_result:twice=041c881d31d5a1d9
# pin: no

from autotangent.runtime import shadowed_pair

twice_fwd, twice_rev = shadowed_pair(twice, "a", "a float")


def passed_on_fwd(a):
    """Value of passed_on and what passed_on_rev needs."""
    (t_1, t_1_bar), saved = twice_fwd(a)
    return (t_1, t_1_bar), (saved,)


def passed_on_rev(saved):
    """Adjoint of passed_on: returns a_bar."""
    saved, = saved
    # t_1, t_1_bar = twice(a)
    a_bar = twice_rev(saved)
    return a_bar
