import numpy as np
from autotangent.runtime import held_at, hold_at, namespace


def relay_grad(x, y):
    """Gradient of relay with respect to (x, y)."""
    x_bar = np.zeros_like(x)
    y_bar = np.zeros_like(y)
    t_1 = x * 2
    t_1_bar = np.zeros_like(t_1)
    slots_bar = [t_1_bar, y_bar]
    slots = [t_1, y]
    box_bar = {'a': slots_bar[0]}
    box = {"a": slots[0]}
    node_bar = namespace(w=x_bar)
    node = SimpleNamespace(w=x)
    old_bar = slots_bar[1]
    old = slots[1]
    t_2 = slots[0] * y
    t_2_bar = np.zeros_like(t_2)
    slots_bar_1 = slots_bar[1]
    slots_bar[1] = t_2_bar
    slots_1 = slots[1]
    slots[1] = t_2
    t_3 = box['a'] + slots[1]
    t_3_bar = np.zeros_like(t_3)
    box_bar_1 = box_bar['a']
    box_bar['a'] = t_3_bar
    box_1 = box['a']
    box['a'] = t_3
    t_4 = node.w * box['a']
    t_4_bar = np.zeros_like(t_4)
    node_bar_1 = node_bar.w
    node_bar.w = t_4_bar
    node_1 = node.w
    node.w = t_4
    slots_bar_2 = slots_bar[0]
    slots_bar[0] = node_bar.w
    slots_2 = slots[0]
    slots[0] = node.w
    box_bar_2 = held_at(box_bar, 'b')
    box_bar['b'] = old_bar
    box_2 = held_at(box, 'b')
    box["b"] = old

    # return np.sum(slots[0] * slots[1]) + np.sum(box["b"] * node.w)
    slots_bar[0] += slots[1]
    slots_bar[1] += slots[0]
    box_bar['b'] += node.w
    node_bar.w += box['b']
    hold_at(box, 'b', box_2)
    hold_at(box_bar, 'b', box_bar_2)
    slots[0] = slots_2
    slots_bar[0] = slots_bar_2
    node.w = node_1
    node_bar.w = node_bar_1
    # t_4 = node.w * box['a']
    node_bar.w += box['a'] * t_4_bar
    box_bar['a'] += node.w * t_4_bar
    box['a'] = box_1
    box_bar['a'] = box_bar_1
    # t_3 = box['a'] + slots[1]
    box_bar['a'] += t_3_bar
    slots_bar[1] += t_3_bar
    slots[1] = slots_1
    slots_bar[1] = slots_bar_1
    # t_2 = slots[0] * y
    slots_bar[0] += y * t_2_bar
    y_bar += slots[0] * t_2_bar
    # t_1 = x * 2
    x_bar += 2 * t_1_bar
    return x_bar, y_bar
