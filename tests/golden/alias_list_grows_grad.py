import numpy as np
from autotangent.runtime import own


def grows_grad(a):
    """Gradient of grows with respect to a."""
    a = own(a)
    a_bar = np.zeros_like(a)
    b = a * a
    b_bar = np.zeros_like(b)
    held_bar = [a_bar, a_bar]
    held = [a, a]
    t_1 = a * 2
    t_1_bar = np.zeros_like(t_1)
    held_bar.append(t_1_bar)
    held.append(t_1)
    held_1 = held[0][0]
    held[0][0] = 3.0 * held[1][1]
    more_bar = [b_bar]
    more = [b]
    t_2_bars = []
    for k in range(2):
        t_2 = held[2] * k
        t_2_bar = np.zeros_like(t_2)
        t_2_bars.append(t_2_bar)
        more_bar.append(t_2_bar)
        more.append(t_2)
    more_1 = more[0][1]
    more[0][1] = more[2][0] * b[2]
    t_3_bar = [b_bar]
    t_3 = [b]
    t_4 = b * 2
    t_4_bar = np.zeros_like(t_4)
    t_5_bar = [t_4_bar]
    t_5 = [t_4]
    nested_bar = [t_3_bar, t_5_bar]
    nested = [t_3, t_5]
    items_bar = nested_bar[1]
    items = nested[1]
    t_6 = b * 3
    t_6_bar = np.zeros_like(t_6)
    items_bar.append(t_6_bar)
    items.append(t_6)
    nested_1 = nested[0][0][2]
    nested[0][0][2] = nested[1][1][0] * a[1]
    t_7_bar = [a_bar, b_bar]
    t_7 = [a, b]
    t_8 = b * 2
    t_8_bar = np.zeros_like(t_8)
    t_9_bar = [t_8_bar]
    t_9 = [t_8]
    named_bar = {'a': t_7_bar, 'b': t_9_bar}
    named = {'a': t_7, 'b': t_9}
    items_1_bar = named_bar['a']
    items_1 = named['a']
    t_10 = b * a
    t_10_bar = np.zeros_like(t_10)
    items_1_bar.append(t_10_bar)
    items_1.append(t_10)
    named_1 = named['a'][0][1]
    named["a"][0][1] = named["b"][0][2]
    t_11 = nested[1][1] * named['a'][2]

    # return np.sum(held[0] * held[2]) + np.sum(more[2] * b) + np.sum(nested[1][1] * ...
    held_bar[0] += held[2]
    held_bar[2] += held[0]
    more_bar[2] += b
    b_bar += more[2]
    nested_bar[1][1] += named['a'][2] * a
    named_bar['a'][2] += nested[1][1] * a
    a_bar += t_11
    named['a'][0][1] = named_1
    # named["a"][0][1] = named["b"][0][2]
    named_2_bar = named_bar['a'][0][1]
    named_bar['a'][0][1] = 0.0
    named_bar['b'][0][2] += named_2_bar
    items_1.pop()
    items_1_bar.pop()
    # t_10 = b * a
    b_bar += a * t_10_bar
    a_bar += b * t_10_bar
    # t_9 = b * 2
    b_bar += 2 * t_8_bar
    nested[0][0][2] = nested_1
    # nested[0][0][2] = nested[1][1][0] * a[1]
    nested_2_bar = nested_bar[0][0][2]
    nested_bar[0][0][2] = 0.0
    nested_bar[1][1][0] += a[1] * nested_2_bar
    a_bar[1] += nested[1][1][0] * nested_2_bar
    items.pop()
    items_bar.pop()
    # t_6 = b * 3
    b_bar += 3 * t_6_bar
    # t_5 = b * 2
    b_bar += 2 * t_4_bar
    more[0][1] = more_1
    # more[0][1] = more[2][0] * b[2]
    more_2_bar = more_bar[0][1]
    more_bar[0][1] = 0.0
    more_bar[2][0] += b[2] * more_2_bar
    b_bar[2] += more[2][0] * more_2_bar
    for k in range(1, -1, -1):
        more.pop()
        more_bar.pop()
        t_2_bar = t_2_bars.pop()
        # t_2 = held[2] * k
        held_bar[2] += k * t_2_bar
    held[0][0] = held_1
    # held[0][0] = 3.0 * held[1][1]
    held_2_bar = held_bar[0][0]
    held_bar[0][0] = 0.0
    held_bar[1][1] += 3 * held_2_bar
    held.pop()
    held_bar.pop()
    # t_1 = a * 2
    a_bar += 2 * t_1_bar
    # b = a * a
    a_bar += 2 * a * b_bar
    return a_bar
