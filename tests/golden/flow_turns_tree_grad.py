import numpy as np
from autotangent.runtime import add_into, closure, inner as inner_, pair, products_of_others, put_back, shadowed_pair, shadows, snapshot, split_like, zeros

lambda_1 = inner_(penalty, "lambda_1")
lambda_1_closure = closure(lambda_1)
leaves_fwd, leaves_rev = shadowed_pair(
    leaves,
    "tree",
    "tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; n))), scale: float)",
)
total_fwd, total_rev = pair(
    total,
    "tree",
    "tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; ?))), scale: float)",
)
mapped_fwd, mapped_rev = pair(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; n))), scale: float)",
)


def penalty_grad(p, s):
    """Gradient of penalty with respect to (p, s)."""
    p_1 = snapshot(p)
    try:
        p_bar = shadows(p)
        q_1 = lambda_1_closure(s)
        q, saved = mapped_fwd(q_1, p)
        t_1, saved_1 = total_fwd(q)
        p_2 = snapshot(p)
        (t_2, t_2_bar), saved_2 = leaves_fwd(p, tree_bar=p_bar)
        value_1 = np.concatenate(t_2)
        value = t_1 + np.sum(value_1 * s)
        part_shadow = p_bar['w']
        part = p['w']
        value += np.prod(part)
        part_shadow_1 = part_shadow
        part_shadow = p_bar['deep']
        part_1 = part
        part = p['deep']
        held_bar = part_shadow['c']
        held = part['c']
        value += np.sum(held**3)
        k = 1
        inner = 'rest'
        held_bar_1 = held_bar
        held_bar = part_shadow['rest']
        held_1 = held
        held = part['rest']
        value += (k + 1) * held[0][0] * len(inner)
        part = p['scale']

        # return value * q["deep"]["rest"][1][0]
        value_bar = q['deep']['rest'][1][0]
        q_bar = zeros(q)
        q_bar['deep']['rest'][1][0] += value
        # value += (k + 1) * held[0][0] * len(inner)
        held_bar[0][0] += len(inner) * (k + 1) * value_bar
        # value += np.sum(held**3)
        held_bar_1 += 3 * value_bar * held_1**2
        # value += np.prod(part)
        part_shadow_1 += value_bar * products_of_others(part_1)
        # value = t_1 + np.sum(np.concatenate(t_2) * s)
        t_1_bar = value_bar
        add_into(t_2_bar, split_like(np.full(np.shape(value_1), s * value_bar), t_2, 0))
        s_bar = np.sum(value_bar * value_1)
        # t_2, t_2_bar = leaves(p, tree_bar=p_bar)
        leaves_rev(saved_2)
        put_back(p, p_2)
        # t_1 = total(q)
        total_rev(saved_1, t_1_bar, q_bar)
        # q = mapped(lambda a: a * s, p)
        q_1_bar = zeros(q_1)
        mapped_rev(saved, q_bar, q_1_bar, p_bar)
        s_bar += q_1_bar.s
        return p_bar, s_bar
    finally:
        put_back(p, p_1)
