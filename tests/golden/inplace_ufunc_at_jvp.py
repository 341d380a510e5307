import numpy as np
from autotangent.runtime import exp_share, laid_out, larger, own, tangent

damped_jvp = tangent(
    damped,
    "state factors",
    "state array(f; n), places array(i; n), factors array(f; n)",
)


def pressed_jvp(state, table, v, s, *, state_dot, table_dot, v_dot, s_dot):
    """Value and tangent of pressed along (state_dot, table_dot, v_dot, s_dot)."""
    state, table, v = own(state, table, v)
    state_dot = state_dot.copy()
    table_dot = table_dot.copy()
    state_dot = laid_out(state_dot, state)
    t_8, t_8_dot = damped_jvp(state, BINS, v, state_dot=state_dot, factors_dot=v_dot)
    t_1 = [4, -1, 4]
    for i in t_1:
        state_1 = np.divide(state[i], s)
        state_dot[i] = (state_dot[i] - state_1 * s_dot) / s
        state[i] = state_1
    t_2 = v * s
    t_2_dot = s * v_dot + s_dot * v
    t_9 = np.shape(state[BINS])
    for i_1, e, e_dot in zip(BINS, np.broadcast_to(t_2, t_9).copy(), np.broadcast_to(t_2_dot, t_9).copy()):
        state_dot[i_1] = (
            larger(state[i_1], e) * state_dot[i_1] + larger(e, state[i_1]) * e_dot
        )
        state[i_1] = np.maximum(state[i_1], e)
    t_3 = state > 1.0
    state_2 = state[t_3]
    state_dot[t_3] = larger(s, state_2) * state_dot[t_3] + s_dot * larger(state_2, s)
    state[t_3] = np.minimum(state_2, s)
    t_10 = np.shape(state[1:][[2, 1]])
    for i_2, e_1, e_1_dot in zip([2, 1], np.broadcast_to(state[2:4], t_10).copy(), np.broadcast_to(state_dot[2:4], t_10).copy()):
        state_dot[1:][i_2] = e_1 * state_dot[1:][i_2] + state[1:][i_2] * e_1_dot
        state[1:][i_2] = np.multiply(state[1:][i_2], e_1)
    state_dot[3] = 2 * state[3] * state_dot[3]
    state[3] = np.power(state[3], 2)
    for i_3 in [5, 5, 5]:
        state_dot[i_3] = -state_dot[i_3]
        state[i_3] = np.negative(state[i_3])
    state_3 = np.divide(state[::3], s)
    state_dot[::3] = (state_dot[::3] - s_dot * state_3) / s
    state[::3] = state_3
    table_1 = np.multiply(table[1:3, 2], v[:2])
    table_dot[1:3, 2] = np.broadcast_to(
        v[:2] * table_dot[1:3, 2] + table[1:3, 2] * v_dot[:2], np.shape(table_1)
    )
    table[1:3, 2] = table_1
    t_11 = np.shape(table[BINS])
    for i_4, e_2, e_2_dot in zip(BINS, np.broadcast_to(v, t_11).copy(), np.broadcast_to(v_dot, t_11).copy()):
        table_dot[i_4] = e_2 * table_dot[i_4] + table[i_4] * e_2_dot
        table[i_4] = np.multiply(table[i_4], e_2)
    t_4 = np.transpose(table)
    t_4_dot = np.transpose(table_dot)
    np.subtract.at(t_4_dot, (BINS, [1, 1, 1, 0]), v_dot)
    np.subtract.at(t_4, (BINS, [1, 1, 1, 0]), v)
    t_12 = np.shape(table[BINS, [3, 3, 3, 3]])
    for i_5, i_6, e_3, e_3_dot in zip(BINS, [3, 3, 3, 3], np.broadcast_to(v, t_12).copy(), np.broadcast_to(v_dot, t_12).copy()):
        table_dot[i_5, i_6] = (
            exp_share(table[i_5, i_6], e_3) * table_dot[i_5, i_6]
            + exp_share(e_3, table[i_5, i_6]) * e_3_dot
        )
        table[i_5, i_6] = np.logaddexp(table[i_5, i_6], e_3)
    t_5 = [2, -1, 2]
    place = np.unravel_index(np.arange(np.size(table))[t_5], np.shape(table))
    table_2 = np.arange(np.size(t_5)) % np.size(v[:3])
    table_dot[place] = np.ravel(v_dot[:3])[table_2]
    table[place] = np.ravel(v[:3])[table_2]
    t_6 = table[1:]
    t_6_dot = table_dot[1:]
    t_7 = v[:2] * s
    t_7_dot = s * v_dot[:2] + s_dot * v[:2]
    i_7 = np.arange(min(np.shape(t_6)))
    t_6_1 = np.shape(i_7)
    t_6_dot[i_7, i_7] = np.resize(t_7_dot, t_6_1)
    t_6[i_7, i_7] = np.resize(t_7, t_6_1)
    kept_1 = np.delete(state, [1, -1])
    kept_2 = np.resize(v[:3], 4)
    kept = kept_1 * kept_2
    kept_dot = kept_2 * np.delete(state_dot, [1, -1]) + kept_1 * np.resize(v_dot[:3], 4)
    ordered_1 = np.argsort(table, axis=1)
    ordered = np.take_along_axis(table, ordered_1, axis=1)
    ordered_dot = np.take_along_axis(table_dot, ordered_1, axis=1)
    chosen_1 = v > 1.0
    chosen = np.compress(chosen_1, table, axis=1)
    chosen_dot = np.compress(chosen_1, table_dot, axis=1)
    t_13 = np.arange(6.0)
    return (
        (
            np.sum(state**2 * t_13)
            + np.sum(kept)
            + np.sum(ordered * v)
            + np.sum(chosen**2)
        ),
        (
            2 * np.sum(t_13 * state * state_dot)
            + np.sum(kept_dot)
            + np.sum(v * ordered_dot + ordered * v_dot)
            + 2 * np.sum(chosen * chosen_dot)
        ),
    )
