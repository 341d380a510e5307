import numpy as np


def repeats_jvp(x, v, n, *, x_dot, v_dot):
    """Value and tangent of repeats along (x_dot, v_dot)."""
    a = np.zeros((2, 3))
    a_dot = np.zeros_like(a)
    a_1 = np.shape(a)
    a_dot[...] = np.resize(x * v_dot + x_dot * v, a_1)
    a[...] = np.resize(v * x, a_1)
    b = np.ones((3, 2))
    b_dot = np.zeros_like(b)
    b_1 = np.outer(v, v)
    b_2 = np.shape(b)
    b_dot[...] = np.resize(
        x * (np.outer(v_dot, v) + np.outer(v, v_dot)) + x_dot * b_1, b_2
    )
    b[...] = np.resize(b_1 * x, b_2)
    place = np.unravel_index(np.arange(np.size(b))[MASK], np.shape(b))
    b_3 = np.shape(place[0])
    b_dot[place] = np.resize(v_dot[:2], b_3)
    b[place] = np.resize(v[:2], b_3)
    place_1 = np.unravel_index(np.arange(np.size(b))[::-2], np.shape(b))
    b_4 = np.shape(place_1[0])
    b_dot[place_1] = np.resize([x_dot, 2 * x * x_dot], b_4)
    b[place_1] = np.resize([x, x * x], b_4)
    c = np.zeros(6)
    c_dot = np.zeros_like(c)
    c_1 = np.shape(c[:n])
    c_dot[:n] = np.resize(v_dot[:2], c_1)
    c[:n] = np.resize(v[:2], c_1)
    c_2 = np.ravel(c)[n:]
    c_3 = c_2 * v[:2]
    c_dot[n:] = np.broadcast_to(
        v[:2] * np.ravel(c_dot)[n:] + c_2 * v_dot[:2], np.shape(c_3)
    )
    c[n:] = c_3
    c_4 = np.shape(c[1:4])
    c_dot[1:4] = np.resize(np.cos(v) * v_dot, c_4)
    c[1:4] = np.resize(np.sin(v), c_4)
    a_2 = np.shape(a[1])
    a_dot[1][...] = np.resize([x_dot], a_2)
    a[1][...] = np.resize([x], a_2)
    place_2 = np.unravel_index(np.arange(np.size(a.T))[n:], np.shape(a.T))
    a_3 = a.T[place_2] + v[1:]
    a_dot.T[place_2] = np.broadcast_to(a_dot.T[place_2] + v_dot[1:], np.shape(a_3))
    a.T[place_2] = a_3
    t_1 = np.arange(3.0)
    t_2 = b**3
    t_3 = c.reshape(3, 2)
    return (
        np.sum(a**2 * t_1) + np.sum(t_2 * t_3),
        (
            2 * np.sum(t_1 * a * a_dot)
            + np.sum(3 * t_3 * b**2 * b_dot + t_2 * c_dot.reshape(3, 2))
        ),
    )
