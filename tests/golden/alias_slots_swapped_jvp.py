import numpy as np


def relaxed_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of relaxed along (x_dot, w_dot)."""
    buffers_1 = np.zeros(4)
    buffers = [x * w, buffers_1]
    buffers_dot = [w * x_dot + w_dot * x, np.zeros_like(buffers_1)]
    for _ in range(3):
        buffers_dot[1][1:] = w * buffers_dot[0][:-1] + w_dot * buffers[0][:-1]
        buffers[1][1:] = buffers[0][:-1] * w
        buffers_dot[1][0] = 2 * buffers[0][3] * buffers_dot[0][3]
        buffers[1][0] = buffers[0][3] ** 2
        t_1 = buffers[1]
        t_1_dot = buffers_dot[1]
        t_2 = buffers[0]
        t_2_dot = buffers_dot[0]
        buffers_dot[0] = t_1_dot
        buffers[0] = t_1
        buffers_dot[1] = t_2_dot
        buffers[1] = t_2
    named = {"a": buffers[0], "b": x + 1}
    named_dot = {'a': buffers_dot[0], 'b': x_dot.copy()}
    a = named["a"]
    a_dot = named_dot['a']
    named_dot['a'] = named_dot['b']
    named["a"] = named["b"]
    named_dot['a'][0] = w_dot
    named["a"][0] = w
    a_dot[...] = 3 * a_dot
    a *= 3
    return (
        np.sum(buffers[0] ** 2) + np.sum(buffers[1]) + np.sum(named['a'] * named['b']),
        (
            2 * np.sum(buffers[0] * buffers_dot[0])
            + np.sum(buffers_dot[1])
            + np.sum(named['b'] * named_dot['a'] + named['a'] * named_dot['b'])
        ),
    )
