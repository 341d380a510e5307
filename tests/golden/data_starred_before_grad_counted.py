# autotangent-cache 1
# function: tests.programs.data_starred_before:counted   variant: pair   wrt: x
#     defines: counted_fwd counted_rev
# source: ../data_starred_before.py   55910a116204f783
# generated: 373df9d2022dcd4a   gen: 1.0.0
# kinds: x float, weights list(float)
# result: sequence(float)
# resolved: tuple -> builtins:tuple
# deps:
# pin: no

from autotangent.runtime import add_into, zeros


def counted_fwd(x, weights):
    """Value of counted and what counted_rev needs."""
    known = []
    for w in weights:
        if w > 0:
            known.append(w)
    t_1 = known[:]
    t_2 = x * x
    t_1.append(t_2)
    t_1.append(x)
    return tuple(t_1), (t_1, weights, x)


def counted_rev(saved, y_bar):
    """Adjoint of counted: returns x_bar."""
    t_1, weights, x = saved
    # return (*known, x * x, x)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, y_bar)
    t_3_bar = t_1_bar.pop()
    x_bar = t_3_bar
    t_4_bar = t_1_bar.pop()
    t_2_bar = t_4_bar
    x_bar += 2 * x * t_2_bar
    for i in range(len(weights) - 1, -1, -1):
        w = weights[i]
    return x_bar
