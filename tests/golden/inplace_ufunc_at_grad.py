import numpy as np
from autotangent.runtime import accumulate_at, exp_share, larger, own, pair, shadows, taken_last, unbroadcast, untake

damped_fwd, damped_rev = pair(
    damped,
    "state factors",
    "state array(f; n), places array(i; n), factors array(f; n)",
)


def pressed_grad(state, table, v, s):
    """Gradient of pressed with respect to (state, table, v, s)."""
    state, table, v = own(state, table, v)
    table_bar = shadows(table)
    state_1 = state.copy()
    _, saved = damped_fwd(state, BINS, v)
    t_1 = [4, -1, 4]
    state_2s = []
    for i in t_1:
        state_2 = state[i]
        state_2s.append(state_2)
        state[i] = np.divide(state[i], s)
    t_2 = v * s
    t_8 = np.broadcast_to(t_2, np.shape(state[BINS])).copy()
    state_3s = []
    for i_1, e in zip(BINS, t_8):
        state_3 = state[i_1]
        state_3s.append(state_3)
        state[i_1] = np.maximum(state[i_1], e)
    t_3 = state > 1.0
    state_4 = state[t_3]
    state_5 = state[t_3]
    state[t_3] = np.minimum(state_4, s)
    t_9 = [2, 1]
    t_10 = np.broadcast_to(state[2:4], np.shape(state[1:][[2, 1]])).copy()
    state_6s = []
    for i_2, e_1 in zip(t_9, t_10):
        state_6 = state[1:][i_2]
        state_6s.append(state_6)
        state[1:][i_2] = np.multiply(state[1:][i_2], e_1)
    state_7 = state[3]
    state[3] = np.power(state[3], 2)
    t_11 = [5, 5, 5]
    state_8s = []
    for i_3 in t_11:
        state_8 = state[i_3]
        state_8s.append(state_8)
        state[i_3] = np.negative(state[i_3])
    state_9 = np.divide(state[::3], s)
    state_10 = state[::3].copy()
    state[::3] = state_9
    table_1 = np.multiply(table[1:3, 2], v[:2])
    table_2 = table[1:3, 2].copy()
    table[1:3, 2] = table_1
    t_12 = np.broadcast_to(v, np.shape(table[BINS])).copy()
    table_3s = []
    for i_4, e_2 in zip(BINS, t_12):
        table_3 = table[i_4].copy()
        table_3s.append(table_3)
        table[i_4] = np.multiply(table[i_4], e_2)
    t_4_bar = np.transpose(table_bar)
    t_4 = np.transpose(table)
    t_4_1 = t_4[BINS, [1, 1, 1, 0]]
    np.subtract.at(t_4, (BINS, [1, 1, 1, 0]), v)
    t_13 = [3, 3, 3, 3]
    t_14 = np.broadcast_to(v, np.shape(table[BINS, [3, 3, 3, 3]])).copy()
    table_4s = []
    for i_5, i_6, e_3 in zip(BINS, t_13, t_14):
        table_4 = table[i_5, i_6]
        table_4s.append(table_4)
        table[i_5, i_6] = np.logaddexp(table[i_5, i_6], e_3)
    t_5 = [2, -1, 2]
    place = np.unravel_index(np.arange(np.size(table))[t_5], np.shape(table))
    table_5 = np.ravel(v[:3])
    table_6 = np.arange(np.size(t_5)) % np.size(v[:3])
    table_7 = table_5[table_6]
    table_8 = table[place].copy()
    table[place] = table_7
    t_6_bar = table_bar[1:]
    t_6 = table[1:]
    t_7 = v[:2] * s
    i_7 = np.arange(min(np.shape(t_6)))
    t_6_1 = np.shape(i_7)
    t_6_2 = t_6[i_7, i_7]
    t_6[i_7, i_7] = np.resize(t_7, t_6_1)
    kept_1 = np.delete(state, [1, -1])
    kept = kept_1 * np.resize(v[:3], 4)
    ordered_1 = np.argsort(table, axis=1)
    ordered = np.take_along_axis(table, ordered_1, axis=1)
    chosen_1 = v > 1.0
    chosen = np.compress(chosen_1, table, axis=1)

    # return np.sum(state**2 * np.arange(6.0)) + np.sum(kept) + np.sum(ordered * v)  ...
    t_15 = ordered * v
    state_bar = 2 * state * np.arange(6.0)
    kept_bar = np.ones_like(kept)
    ordered_bar = unbroadcast(np.broadcast_to(v, np.shape(t_15)), ordered)
    v_bar = np.broadcast_to(ordered, np.shape(t_15)).sum(axis=0)
    chosen_bar = 2 * chosen
    # chosen = np.compress(v > 1.0, table, axis=1)
    table_bar += untake(
        chosen_bar,
        table,
        np.compress(
            chosen_1, np.reshape(np.arange(np.size(table)), np.shape(table)), 1
        ),
    )
    # ordered = np.take_along_axis(table, np.argsort(table, axis=1), axis=1)
    table_bar += untake(
        ordered_bar,
        table,
        np.take_along_axis(
            np.reshape(np.arange(np.size(table)), np.shape(table)), ordered_1, 1
        ),
    )
    # kept = np.delete(state, [1, -1]) * np.resize(v[:3], 4)
    state_bar += untake(
        unbroadcast(np.resize(v[:3], 4) * kept_bar, kept_1),
        state,
        np.delete(
            np.reshape(np.arange(np.size(state)), np.shape(state)), [1, -1], None
        ),
    )
    v_bar[:3] += untake(
        kept_1 * kept_bar, v[:3], np.resize(np.arange(np.size(v[:3])), 4)
    )
    t_6[i_7, i_7] = t_6_2
    # t_6[i_7, i_7] = np.resize(t_7, np.shape(i_7))
    t_6_3_bar = taken_last(t_6_bar, (i_7, i_7))
    t_6_bar[i_7, i_7] = 0.0
    t_7_bar = untake(t_6_3_bar, t_7, np.resize(np.arange(np.size(t_7)), t_6_1))
    # t_7 = v[:2] * s
    v_bar[:2] += s * t_7_bar
    s_bar = v[:2] @ t_7_bar
    table[place] = table_8
    # table[place] = np.ravel(v[:3])[np.arange(np.size(t_5)) % np.size(v[:3])]
    table_9_bar = taken_last(table_bar, place)
    table_bar[place] = 0.0
    table_5_bar = np.zeros_like(table_5)
    accumulate_at(table_5_bar, table_6, unbroadcast(table_9_bar, table_7))
    v_bar[:3] += np.reshape(table_5_bar, np.shape(v[:3]))
    t_14_bar = np.zeros_like(t_14)
    for j in range(min(len(BINS), len(t_13), len(t_14)) - 1, -1, -1):
        i_5 = BINS[j]
        i_6 = t_13[j]
        e_3 = t_14[j]
        table_4 = table_4s.pop()
        # table[i_5, i_6] = np.logaddexp(table[i_5, i_6], e_3)
        e_3_bar = exp_share(e_3, table_4) * table_bar[i_5, i_6]
        table_bar[i_5, i_6] = exp_share(table_4, e_3) * table_bar[i_5, i_6]
        t_14_bar[j] += e_3_bar
    # for (i_5, i_6, e_3) in zip(BINS, [3, 3, 3, 3], np.broadcast_to(v, np.shape(tab ...
    v_bar += unbroadcast(t_14_bar, v)
    t_4[BINS, [1, 1, 1, 0]] = t_4_1
    # t_4[BINS, [1, 1, 1, 0]] -= v
    v_bar -= t_4_bar[BINS, [1, 1, 1, 0]]
    t_12_bar = np.zeros_like(t_12)
    for k in range(min(len(BINS), len(t_12)) - 1, -1, -1):
        i_4 = BINS[k]
        e_2 = t_12[k]
        table_3 = table_3s.pop()
        # table[i_4] = np.multiply(table[i_4], e_2)
        e_2_bar = table_3 * table_bar[i_4]
        table_bar[i_4] = e_2 * table_bar[i_4]
        t_12_bar[k] += e_2_bar
    # for (i_4, e_2) in zip(BINS, np.broadcast_to(v, np.shape(table[BINS])).copy()):
    v_bar += unbroadcast(t_12_bar, v)
    # np.multiply.at(table, (slice(1, 3), 2), v[:2])
    table_1_bar = unbroadcast(table_bar[1:3, 2], table_1).copy()
    v_bar[:2] += unbroadcast(
        np.broadcast_to(table_2 * table_1_bar, np.shape(table_1)), v[:2]
    )
    table_bar[1:3, 2] = unbroadcast(
        np.broadcast_to(v[:2] * table_1_bar, np.shape(table_1)), table_2
    )
    state[::3] = state_10
    # np.divide.at(state, slice(None, None, 3), s)
    state_11_bar = state_bar[::3] / s
    s_bar -= state_9 @ state_11_bar
    state_bar[::3] = state_11_bar
    for m in range(len(t_11) - 1, -1, -1):
        i_3 = t_11[m]
        state_8 = state_8s.pop()
        state[i_3] = state_8
        # state[i_3] = np.negative(state[i_3])
        state_bar[i_3] = -state_bar[i_3]
    state[3] = state_7
    # np.power.at(state, 3, 2)
    state_bar[3] = 2 * state[3] * state_bar[3]
    t_10_bar = np.zeros_like(t_10)
    for n in range(min(len(t_9), len(t_10)) - 1, -1, -1):
        i_2 = t_9[n]
        e_1 = t_10[n]
        state_6 = state_6s.pop()
        state[1:][i_2] = state_6
        # state[1:][i_2] = np.multiply(state[1:][i_2], e_1)
        e_1_bar = state[1:][i_2] * state_bar[1:][i_2]
        state_bar[1:][i_2] = e_1 * state_bar[1:][i_2]
        t_10_bar[n] += e_1_bar
    # for (i_2, e_1) in zip([2, 1], np.broadcast_to(state[2:4], np.shape(state[1:][[ ...
    state_bar[2:4] += unbroadcast(t_10_bar, state[2:4])
    state[t_3] = state_5
    # state[t_3] = np.minimum(state[t_3], s)
    state_12_bar = state_bar[t_3]
    s_bar += larger(state_4, s) @ state_12_bar
    state_bar[t_3] = larger(s, state_4) * state_12_bar
    t_8_bar = np.zeros_like(t_8)
    for i_ in range(min(len(BINS), len(t_8)) - 1, -1, -1):
        i_1 = BINS[i_]
        e = t_8[i_]
        state_3 = state_3s.pop()
        state[i_1] = state_3
        # state[i_1] = np.maximum(state[i_1], e)
        e_bar = larger(e, state[i_1]) * state_bar[i_1]
        state_bar[i_1] = larger(state[i_1], e) * state_bar[i_1]
        t_8_bar[i_] += e_bar
    # for (i_1, e) in zip(BINS, np.broadcast_to(t_2, np.shape(state[BINS])).copy()):
    t_2_bar = unbroadcast(t_8_bar, t_2)
    # t_2 = v * s
    v_bar += s * t_2_bar
    s_bar += v @ t_2_bar
    for i__ in range(len(t_1) - 1, -1, -1):
        i = t_1[i__]
        state_2 = state_2s.pop()
        state[i] = state_2
        # state[i] = np.divide(state[i], s)
        state_13_bar = state_bar[i] / s
        s_bar -= np.divide(state[i], s) * state_13_bar
        state_bar[i] = state_13_bar
    # damped(state, BINS, v)
    damped_rev(saved, state_bar, v_bar)
    state[...] = state_1
    return state_bar, table_bar, v_bar, s_bar
