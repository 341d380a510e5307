# autotangent-cache 1
# function: tests.programs.data_list_slices:edit   variant: shadow   wrt: xs factor
#     shadows: xs   defines: edit_fwd edit_rev
# source: ../data_list_slices.py   cceeadb0922f27df
# generated: caa02048c4669768   gen: 1.0.0
# kinds: xs list(float), factor float
# result: int
# resolved: len -> builtins:len
# deps:
# pin: no

from autotangent.runtime import unspliced, zeros


def edit_fwd(xs, factor, *, xs_bar):
    """Value of edit and what edit_rev needs."""
    xs_bar[1:2] = [0.0] * 2
    xs_1 = xs[1:2]
    xs[1:2] = [xs[0] * factor, factor]
    xs_bar.pop(0)
    t_1 = xs.pop(0)
    return len(xs), (factor, t_1, xs, xs_1, xs_bar)


def edit_rev(saved):
    """Adjoint of edit: adds into xs_bar, returns factor_bar."""
    factor, t_1, xs, xs_1, xs_bar = saved
    # del xs[0]
    xs_bar.insert(0, 0.0)
    xs.insert(0, t_1)
    # xs[1:2] = [xs[0] * factor, factor]
    xs_2_bar = unspliced(xs_bar, slice(1, 2, None), zeros(xs_1), 2)
    unspliced(xs, slice(1, 2, None), xs_1, 2)
    xs_bar[0] += factor * xs_2_bar[0]
    factor_bar = xs[0] * xs_2_bar[0] + xs_2_bar[1]
    return factor_bar
