# autotangent-cache 1
# function: tests.programs.data_objects_counted:swapped   variant: tangent   wrt: p by
#     defines: swapped_jvp
# source: ../data_objects_counted.py   00d7fe6d6818b297
# generated: aa0804638d21acf9   gen: 1.0.0
# kinds: p tests.programs.data_objects_counted:Pair{a:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, b:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, own:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, sum: None},
#     by float
# result: any
# resolved:
# deps:
# pin: no

def swapped_jvp(p, by, *, p_dot, by_dot):
    """Value and tangent of swapped along (p_dot, by_dot)."""
    t_1 = p.b
    t_1_dot = p_dot.b
    t_2 = p.a
    t_2_dot = p_dot.a
    p_dot.a = t_1_dot
    p.a = t_1
    p_dot.b = t_2_dot
    p.b = t_2
    p_dot.a.total = by_dot
    p.a.total = by
    return None, None
