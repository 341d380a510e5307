# autotangent-cache 1
# function: tests.programs.data_objects_counted:bump   variant: pair   wrt: o by
#     shadows: o   defines: bump_fwd bump_rev
# source: ../data_objects_counted.py   fa1e3854b28e60fd
# generated: 0f02326f5b5b1c97   gen: 1.0.0
# kinds: o tests.programs.data_objects_counted:Cell{size: float, total: float}, by float
# result: any
# resolved:
# deps:
# pin: no

def bump_fwd(o, by):
    """Value of bump and what bump_rev needs."""
    o.total = o.total + by * o.size
    return None, (by, o)


def bump_rev(saved, o_bar):
    """Adjoint of bump: adds into o_bar, returns by_bar."""
    by, o = saved
    # o.total = o.total + by * o.size
    o_1_bar = o_bar.total
    o_bar.total = 0.0
    o_bar.total += o_1_bar
    by_bar = o.size * o_1_bar
    o_bar.size += by * o_1_bar
    return by_bar
