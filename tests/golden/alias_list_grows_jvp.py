import numpy as np
from autotangent.runtime import own


def grows_jvp(a, *, a_dot):
    """Value and tangent of grows along a_dot."""
    a = own(a)
    a_dot = a_dot.copy()
    b = a * a
    b_dot = 2 * a * a_dot
    held = [a, a]
    held_dot = [a_dot, a_dot]
    held_dot.append(2 * a_dot)
    held.append(a * 2)
    held_dot[0][0] = 3 * held_dot[1][1]
    held[0][0] = 3.0 * held[1][1]
    more = [b]
    more_dot = [b_dot]
    for k in range(2):
        more_dot.append(k * held_dot[2])
        more.append(held[2] * k)
    more_dot[0][1] = b[2] * more_dot[2][0] + more[2][0] * b_dot[2]
    more[0][1] = more[2][0] * b[2]
    nested = [[b], [b * 2]]
    nested_dot = [[b_dot], [2 * b_dot]]
    items = nested[1]
    items_dot = nested_dot[1]
    items_dot.append(3 * b_dot)
    items.append(b * 3)
    nested_dot[0][0][2] = a[1] * nested_dot[1][1][0] + nested[1][1][0] * a_dot[1]
    nested[0][0][2] = nested[1][1][0] * a[1]
    named = {"a": [a, b], "b": [b * 2]}
    named_dot = {'a': [a_dot, b_dot], 'b': [2 * b_dot]}
    items_1 = named['a']
    items_1_dot = named_dot['a']
    items_1_dot.append(a * b_dot + b * a_dot)
    items_1.append(b * a)
    named_dot['a'][0][1] = named_dot['b'][0][2]
    named["a"][0][1] = named["b"][0][2]
    t_1 = nested[1][1] * named['a'][2]
    return (
        np.sum(held[0] * held[2]) + np.sum(more[2] * b) + np.sum(t_1 * a),
        (
            np.sum(held[2] * held_dot[0] + held[0] * held_dot[2])
            + np.sum(b * more_dot[2] + more[2] * b_dot)
            + np.sum(
                (
                    a * (
                        named['a'][2] * nested_dot[1][1]
                        + nested[1][1] * named_dot['a'][2]
                    )
                    + t_1 * a_dot
                ),
            )
        ),
    )
