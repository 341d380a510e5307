import numpy as np
from autotangent.runtime import namespace


def relay_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of relay along (x_dot, y_dot)."""
    slots = [x * 2, y]
    slots_dot = [2 * x_dot, y_dot]
    box = {"a": slots[0]}
    box_dot = {'a': slots_dot[0]}
    node = SimpleNamespace(w=x)
    node_dot = namespace(w=x_dot)
    old = slots[1]
    old_dot = slots_dot[1]
    slots_dot[1] = y * slots_dot[0] + slots[0] * y_dot
    slots[1] = slots[0] * y
    box_dot['a'] = box_dot['a'] + slots_dot[1]
    box["a"] = box["a"] + slots[1]
    node_dot.w = box['a'] * node_dot.w + node.w * box_dot['a']
    node.w = node.w * box["a"]
    slots_dot[0] = node_dot.w
    slots[0] = node.w
    box_dot['b'] = old_dot
    box["b"] = old
    return (
        np.sum(slots[0] * slots[1]) + np.sum(box['b'] * node.w),
        (
            np.sum(slots[1] * slots_dot[0] + slots[0] * slots_dot[1])
            + np.sum(node.w * box_dot['b'] + box['b'] * node_dot.w)
        ),
    )
