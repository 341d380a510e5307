import numpy as np


def chosen_jvp(x, z, w, *, x_dot, z_dot, w_dot):
    """Value and tangent of chosen along (x_dot, z_dot, w_dot)."""
    a = x * w
    a_dot = w * x_dot + w_dot * x
    b = z * w
    b_dot = w * z_dot + w_dot * z
    if w > 0.5:
        v = a
        v_dot = a_dot
    else:
        v = b
        v_dot = b_dot
    v += 1.0
    v_dot[0] = w * v_dot[0] + v[0] * w_dot
    v[0] *= w
    for k in range(2):
        if k == 0:
            u = a
            u_dot = a_dot
        else:
            u = b
            u_dot = b_dot
        u_dot[...] = v * u_dot + u * v_dot
        u *= v
    arrays = [a, b, x * z]
    arrays_dot = [a_dot, b_dot, z * x_dot + x * z_dot]
    largest = arrays[1]
    largest_dot = arrays_dot[1]
    for c, c_dot in zip(arrays, arrays_dot):
        if c[0] ** 2 > largest[0] ** 2:
            largest = c
            largest_dot = c_dot
    largest_dot[...] = w * largest_dot + w_dot * largest
    largest *= w
    return (
        np.sum(a**2) + np.sum(b**3) + np.sum(arrays[2] * u),
        (
            2 * np.sum(a * a_dot)
            + 3 * np.sum(b**2 * b_dot)
            + np.sum(u * arrays_dot[2] + arrays[2] * u_dot)
        ),
    )
