# autotangent-cache 1
# function: tests.programs.data_objects_counted:swapped   variant: shadow   wrt: p by
#     shadows: p   defines: swapped_fwd swapped_rev
# source: ../data_objects_counted.py   00d7fe6d6818b297
# generated: a92e6b47c98bd1d5   gen: 1.0.0
# kinds: p tests.programs.data_objects_counted:Pair{a:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, b:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, own:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: None},
#     by float
# result: any
# resolved:
# deps:
# pin: no

def swapped_fwd(p, by, *, p_bar):
    """Value of swapped and what swapped_rev needs."""
    t_1_bar = p_bar.b
    t_1 = p.b
    t_2_bar = p_bar.a
    t_2 = p.a
    p_bar_1 = p_bar.a
    p_bar.a = t_1_bar
    p.a = t_1
    p_bar_2 = p_bar.b
    p_bar.b = t_2_bar
    p.b = t_2
    p.a.total = by
    return None, (p_bar, p_bar_1, p_bar_2)


def swapped_rev(saved):
    """Adjoint of swapped: adds into p_bar, returns by_bar."""
    p_bar, p_bar_1, p_bar_2 = saved
    # p.a.total = by
    by_bar = p_bar.a.total
    p_bar.a.total = 0.0
    p_bar.b = p_bar_2
    p_bar.a = p_bar_1
    return by_bar
