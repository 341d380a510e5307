# autotangent-cache 1
# function: tests.programs.data_objects_counted:bump   variant: tangent   wrt: o by
#     defines: bump_jvp
# source: ../data_objects_counted.py   fa1e3854b28e60fd
# generated: 53db3b866668175d   gen: 1.0.0
# kinds: o tests.programs.data_objects_counted:Cell{size: float, total: float}, by float
# result: any
# resolved:
# deps:
# pin: no

def bump_jvp(o, by, *, o_dot, by_dot):
    """Value and tangent of bump along (o_dot, by_dot)."""
    o_dot.total = o_dot.total + o.size * by_dot + by * o_dot.size
    o.total = o.total + by * o.size
    return None, None
