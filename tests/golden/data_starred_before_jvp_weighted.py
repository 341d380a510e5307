# autotangent-cache 1
# function: tests.programs.data_starred_before:weighted   variant: tangent   wrt: x
#     defines: weighted_jvp
# source: ../data_starred_before.py   64eb9ca592457f20
# generated: 7ad8d5430cec1e67   gen: 1.0.0
# kinds: x float
# result: tuple(float, float, float)
# resolved:
# deps:
# pin: no

def weighted_jvp(x, *, x_dot):
    """Value and tangent of weighted along x_dot."""
    weights = (3.0, 4.0)
    return (weights[0], weights[1], x * x), (0.0, 0.0, 2 * x * x_dot)
