# autotangent-cache 1
# function: tests.programs.call_max_key:farthest   variant: pair   wrt: points center
#     shadows: points   defines: farthest_fwd farthest_rev
# source: ../call_max_key.py   0c1c63199ae81434
# generated: 264e59600ca1e6cb   gen: 1.0.0
# kinds: points list(tuple(float, str)), center float
# result: tuple(float, str)
# resolved: len -> builtins:len; max -> builtins:max; range -> builtins:range
# deps:
# pin: no

from autotangent.runtime import add_into, zeros


def farthest_fwd(points, center):
    """Value of farthest and what farthest_rev needs."""
    k = max(range(len(points)), key=lambda i: (points[i][0] - center) ** 2)
    t_1 = points[k]
    return t_1, (k, t_1)


def farthest_rev(saved, y_bar, points_bar):
    """Adjoint of farthest: adds into points_bar, returns center_bar."""
    k, t_1 = saved
    # return max(points, key=lambda p: (p[0] - center) ** 2)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, y_bar)
    add_into(points_bar[k], t_1_bar)
    center_bar = 0.0
    return center_bar
