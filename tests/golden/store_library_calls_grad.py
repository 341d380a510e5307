import numpy as np
from autotangent.runtime import accumulate_at, add_into, constructor, own, pair, put_back, shadowed_pair, shadows, snapshot, taken_last, unbroadcast, unsorted_like, zeros

new_Flow = constructor(Flow)
limited_fwd, limited_rev = shadowed_pair(
    Flow.limited,
    "self top",
    "self tests.programs.store_library_calls:Flow{u: array(f; n)}, top float",
)
new_Flow_fwd, new_Flow_rev = pair(new_Flow, "u", "u array(f; n)")
clip_fwd, clip_rev = pair(clip, "w low", "w array(f; ?), low float")


def primal_grad(x, a):
    """Gradient of primal with respect to (x, a)."""
    a = own(a)
    b = a * x
    a_9 = a.copy()
    a[...] = np.where(KEPT, b, a)
    b_10 = b[1:].copy()
    _, saved_2 = clip_fwd(b[1:], 0.2 * x)
    b_6 = a[HALF]
    b_9 = b[HALF]
    b[HALF] = b_6
    t_1 = [x, x * x, -x]
    a_5 = np.ravel(t_1)
    a_6 = np.flatnonzero(HALF) % np.size(t_1)
    a_4 = a_5[a_6]
    a_8 = a[HALF]
    a[HALF] = a_4
    t_2 = [x, 2 * x]
    a_2 = np.ravel(t_2)
    a_3 = np.arange(np.count_nonzero(KEPT)) % np.size(t_2)
    a_1 = a_2[a_3]
    a_7 = a[KEPT]
    a[KEPT] = a_1
    t_3 = [0, 3, 0]
    t_4 = [x, x**3, -x]
    b_4 = np.ravel(t_4)
    b_5 = np.arange(np.size(t_3)) % np.size(t_4)
    b_3 = b_4[b_5]
    b_8 = b[t_3]
    b[t_3] = b_3
    b_7 = b[[1, 2]]
    b[[1, 2]] = x
    table = np.outer(a, b)
    t_5 = x * x
    i = np.arange(len(table))
    table[i, i] = t_5
    i_1 = np.arange(min(np.shape(table[:, :2])))
    table[:, :2][i_1, i_1] = a[0]
    table[...] = np.where(HALF, b, table)
    table_3 = table.copy()
    table[...] = np.sort(table, axis=0)
    t_6, saved_1 = new_Flow_fwd(b)
    t_6_bar = shadows(t_6)
    t_6_1 = snapshot(t_6)
    (flow, flow_bar), saved = limited_fwd(t_6, 0.9 * x, self_bar=t_6_bar)
    w_bar = flow_bar
    w = flow
    w_3 = w[0]
    w[0] = x
    w_2 = w.copy()
    w[...] = np.sort(w)

    # return np.sum(table * np.arange(16.0).reshape(4, 4)) + np.sum(w * np.arange(4.0))
    table_bar = np.arange(16.0).reshape(4, 4)
    w_bar += np.arange(4.0)
    w[...] = w_2
    # w.sort()
    w_1_bar = w_bar.copy()
    w_bar[...] = 0.0
    w_bar += unsorted_like(w_1_bar, w, -1)
    w[0] = w_3
    # w[0] = x
    x_bar = w_bar[0]
    w_bar[0] = 0.0
    # flow = Flow(b).limited(0.9 * x)
    top_1_bar = limited_rev(saved)
    put_back(t_6, t_6_1)
    x_bar += 0.9 * top_1_bar
    # t_6 = new_Flow(b)
    b_bar = np.zeros_like(b)
    new_Flow_rev(saved_1, t_6_bar, b_bar)
    table[...] = table_3
    # table.sort(axis=0)
    table_bar = table_bar.copy()
    table_bar[...] = unsorted_like(table_bar, table, 0)
    # np.copyto(table, b, where=HALF)
    b_bar += np.where(HALF, table_bar, 0).sum(axis=0)
    table_bar[...] = np.where(HALF, 0, table_bar)
    # np.fill_diagonal(table[:, :2], a[0])
    table_1_bar = taken_last(table_bar[:, :2], (i_1, i_1))
    table_bar[:, :2][i_1, i_1] = 0.0
    a_bar = np.zeros_like(a)
    a_bar[0] = np.sum(table_1_bar)
    # table[i, i] = t_5
    table_2_bar = taken_last(table_bar, (i, i))
    table_bar[i, i] = 0.0
    t_5_bar = np.sum(table_2_bar)
    # t_5 = x * x
    x_bar += 2 * x * t_5_bar
    # table = np.outer(a, b)
    a_bar += table_bar @ b
    b_bar += a @ table_bar
    b[[1, 2]] = b_7
    # b.put([1, 2], x)
    b_1_bar = taken_last(b_bar, [1, 2])
    b_bar[[1, 2]] = 0.0
    x_bar += np.sum(b_1_bar)
    b[t_3] = b_8
    # b[t_3] = np.ravel(t_4)[np.arange(np.size(t_3)) % np.size(t_4)]
    b_2_bar = taken_last(b_bar, t_3)
    b_bar[t_3] = 0.0
    b_4_bar = np.zeros_like(b_4)
    accumulate_at(b_4_bar, b_5, unbroadcast(b_2_bar, b_3))
    t_4_bar = zeros(t_4)
    add_into(t_4_bar, np.reshape(b_4_bar, np.shape(t_4)))
    # t_4 = [x, x ** 3, -x]
    x_bar += t_4_bar[0] + 3 * x**2 * t_4_bar[1] - t_4_bar[2]
    a[KEPT] = a_7
    # a[KEPT] = np.ravel(t_2)[np.arange(np.count_nonzero(KEPT)) % np.size(t_2)]
    a_2_bar = np.zeros_like(a_2)
    accumulate_at(a_2_bar, a_3, unbroadcast(a_bar[KEPT], a_1))
    a_bar[KEPT] = 0.0
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, np.reshape(a_2_bar, np.shape(t_2)))
    # t_2 = [x, 2 * x]
    x_bar += t_2_bar[0] + 2 * t_2_bar[1]
    a[HALF] = a_8
    # a[HALF] = np.ravel(t_1)[np.flatnonzero(HALF) % np.size(t_1)]
    a_5_bar = np.zeros_like(a_5)
    accumulate_at(a_5_bar, a_6, unbroadcast(a_bar[HALF], a_4))
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, np.reshape(a_5_bar, np.shape(t_1)))
    # t_1 = [x, x * x, -x]
    x_bar += t_1_bar[0] + 2 * x * t_1_bar[1] - t_1_bar[2]
    b[HALF] = b_9
    # np.putmask(b, HALF, a)
    a_bar[HALF] = unbroadcast(b_bar[HALF], b_6)
    b_bar[HALF] = 0.0
    # clip(b[1:], 0.2 * x)
    low_1_bar = clip_rev(saved_2, b_bar[1:])
    b[1:][...] = b_10
    x_bar += 0.2 * low_1_bar
    a[...] = a_9
    # np.copyto(a, b, where=KEPT)
    b_bar += np.where(KEPT, a_bar, 0)
    a_bar[...] = np.where(KEPT, 0, a_bar)
    # b = a * x
    a_bar += x * b_bar
    x_bar += a @ b_bar
    return x_bar, a_bar
