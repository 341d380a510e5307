# autotangent-cache 1
# function: tests.programs.data_starred_before:repeated   variant: tangent   wrt: x
#     defines: repeated_jvp
# source: ../data_starred_before.py   8a40a2319ae490d0
# generated: d2466b26b79583a6   gen: 1.0.0
# kinds: x float
# result: tuple(float, float, float, float, float)
# resolved:
# deps:
# pin: no

def repeated_jvp(x, *, x_dot):
    """Value and tangent of repeated along x_dot."""
    pair = (x, 2 * x)
    pair_dot = (x_dot, 2 * x_dot)
    return (
        (pair[0], pair[1], x * x, pair[0], pair[1]),
        (pair_dot[0], pair_dot[1], 2 * x * x_dot, pair_dot[0], pair_dot[1]),
    )
