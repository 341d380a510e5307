# autotangent-cache 1
# function: tests.programs.call_max_key:farthest   variant: tangent   wrt: points center
#     defines: farthest_jvp
# source: ../call_max_key.py   0c1c63199ae81434
# generated: 3e6572857fd909fb   gen: 1.0.0
# kinds: points list(tuple(float, str)), center float
# result: tuple(float, str)
# resolved: len -> builtins:len; max -> builtins:max; range -> builtins:range
# deps:
# pin: no

def farthest_jvp(points, center, *, points_dot, center_dot):
    """Value and tangent of farthest along (points_dot, center_dot)."""
    k = max(range(len(points)), key=lambda i: (points[i][0] - center) ** 2)
    t_1 = points[k]
    t_1_dot = points_dot[k]
    return t_1, t_1_dot
