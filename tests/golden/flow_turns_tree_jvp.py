import numpy as np
from autotangent.runtime import closure, inner as inner_, laid_out, namespace, products_of_others, put_back, snapshot, tangent

lambda_1 = inner_(penalty, "lambda_1")
lambda_1_closure = closure(lambda_1)
mapped_jvp = tangent(
    mapped,
    "f tree",
    "f tests.programs.flow_turns_tree:penalty.<inner lambda_1>{s: float}, tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; n))), scale: float)",
)
total_jvp = tangent(
    total,
    "tree",
    "tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; ?))), scale: float)",
)
leaves_jvp = tangent(
    leaves,
    "tree",
    "tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; n))), scale: float)",
)


def penalty_jvp(p, s, *, p_dot, s_dot):
    """Value and tangent of penalty along (p_dot, s_dot)."""
    p_1 = snapshot(p)
    try:
        p_dot = laid_out(p_dot, p)
        q_1, q_1_dot = mapped_jvp(
            lambda_1_closure(s), p, f_dot=namespace(s=s_dot), tree_dot=p_dot
        )
        q = q_1
        q_dot = q_1_dot
        t_1_1, t_1_1_dot = total_jvp(q, tree_dot=q_dot)
        t_1 = t_1_1
        t_1_dot = t_1_1_dot
        t_2_1, t_2_1_dot = leaves_jvp(p, tree_dot=p_dot)
        t_2 = t_2_1
        t_2_dot = t_2_1_dot
        value_1 = np.concatenate(t_2)
        value = t_1 + np.sum(value_1 * s)
        value_dot = t_1_dot + np.sum(s * np.concatenate(t_2_dot) + s_dot * value_1)
        name = 'w'
        part = p['w']
        part_dot = p_dot['w']
        value += np.prod(part)
        value_dot = value_dot + np.sum(products_of_others(part) * part_dot)
        name = 'deep'
        part = p['deep']
        part_dot = p_dot['deep']
        k = 0
        inner = 'c'
        held = part['c']
        held_dot = part_dot['c']
        value += np.sum(held**3)
        value_dot = value_dot + 3 * np.sum(held**2 * held_dot)
        k = 1
        inner = 'rest'
        held = part['rest']
        held_dot = part_dot['rest']
        value += (k + 1) * held[0][0] * len(inner)
        value_dot = value_dot + (k + 1) * len(inner) * held_dot[0][0]
        name = 'scale'
        part = p['scale']
        part_dot = p_dot['scale']
        return (
            value * q['deep']['rest'][1][0],
            q['deep']['rest'][1][0] * value_dot + value * q_dot['deep']['rest'][1][0],
        )
    finally:
        put_back(p, p_1)
