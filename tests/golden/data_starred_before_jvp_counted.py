# autotangent-cache 1
# function: tests.programs.data_starred_before:counted   variant: tangent   wrt: x
#     defines: counted_jvp
# source: ../data_starred_before.py   55910a116204f783
# generated: e0f605624c96a162   gen: 1.0.0
# kinds: x float, weights list(float)
# result: sequence(float)
# resolved: tuple -> builtins:tuple
# deps:
# pin: no

from autotangent.runtime import zeros


def counted_jvp(x, weights, *, x_dot):
    """Value and tangent of counted along x_dot."""
    known = []
    for w in weights:
        if w > 0:
            known.append(w)
    t_1 = known[:]
    t_1_dot = zeros(t_1)
    t_2 = x * x
    t_2_dot = 2 * x * x_dot
    t_1_dot.append(t_2_dot)
    t_1.append(t_2)
    t_1_dot.append(x_dot)
    t_1.append(x)
    return tuple(t_1), tuple(t_1_dot)
