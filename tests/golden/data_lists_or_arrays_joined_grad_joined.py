# autotangent-cache 1
# function: tests.programs.data_lists_or_arrays_joined:joined   variant: pair   wrt: x
#     defines: joined_fwd joined_rev
# source: ../data_lists_or_arrays_joined.py   76d6fca8c420a7e0
# generated: 3446c721fc45f8e5   gen: 1.0.0
# kinds: x float, z array(f; n), as_array bool
# result: any
# resolved: range -> builtins:range; sum -> builtins:sum
# deps:
# pin: no

from autotangent.runtime import apart, spread_over, summed, unbroadcast, zeros


def joined_fwd(x, z, as_array):
    """Value of joined and what joined_rev needs."""
    a = []
    b = [x, 2 * x]
    b_1 = b
    if as_array:
        a = z
        b = x * z
    d = b
    bs = []
    ds = []
    for _ in range(1):
        bs.append(b)
        ds.append(d)
        b, d = a + b, b
    c = [d, b]
    t_1 = sum(b)
    t_2 = sum(d)
    t_3 = t_1 * t_2
    return t_3 + c[0][1], (as_array, b, b_1, bs, c, d, ds, t_1, t_2, t_3, z)


def joined_rev(saved, y_bar):
    """Adjoint of joined: returns x_bar."""
    as_array, b, b_1, bs, c, d, ds, t_1, t_2, t_3, z = saved
    # return sum(b) * sum(d) + c[0][1]
    t_3_bar = unbroadcast(y_bar, t_3)
    b_bar = spread_over(unbroadcast(t_2 * t_3_bar, t_1), b)
    d_bar = spread_over(unbroadcast(t_1 * t_3_bar, t_2), d)
    c_bar = zeros(c)
    c_bar[0][1] += unbroadcast(y_bar, c[0][1])
    # c = [d, b]
    d_bar = summed(apart(d_bar), c_bar[0])
    b_bar = summed(apart(b_bar), c_bar[1])
    for _ in range(1):
        b = bs.pop()
        # b, d = a + b, b
        b_2_bar = b_bar
        d_1_bar = d_bar
        b_bar = unbroadcast(b_2_bar, b)
        b_bar = summed(apart(b_bar), d_1_bar)
        d = ds.pop()
        d_bar = zeros(d)
    # d = b
    b_bar = summed(b_bar, d_bar)
    x_bar = 0.0
    if as_array:
        # b = x * z
        x_bar += z @ b_bar
        b_bar = zeros(b_1)
    # b = [x, 2 * x]
    x_bar += b_bar[0] + 2 * b_bar[1]
    return x_bar
