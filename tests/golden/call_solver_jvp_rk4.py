from autotangent.runtime import tangent

f_jvp = tangent(f, "A force y", "A array(f; n n), force float, y array(f; n), t float")


def rk4_jvp(A, force, y, t, h, *, A_dot, force_dot, y_dot):
    """Value and tangent of rk4 along (A_dot, force_dot, y_dot)."""
    k1_1, k1_1_dot = f_jvp(
        A, force, y, t, A_dot=A_dot, force_dot=force_dot, y_dot=y_dot
    )
    k1 = k1_1
    k1_dot = k1_1_dot
    k2_1, k2_1_dot = f_jvp(
        A,
        force,
        y + h / 2 * k1,
        t + h / 2,
        A_dot=A_dot,
        force_dot=force_dot,
        y_dot=y_dot + h * k1_dot / 2,
    )
    k2 = k2_1
    k2_dot = k2_1_dot
    k3_1, k3_1_dot = f_jvp(
        A,
        force,
        y + h / 2 * k2,
        t + h / 2,
        A_dot=A_dot,
        force_dot=force_dot,
        y_dot=y_dot + h * k2_dot / 2,
    )
    k3 = k3_1
    k3_dot = k3_1_dot
    k4_1, k4_1_dot = f_jvp(
        A,
        force,
        y + h * k3,
        t + h,
        A_dot=A_dot,
        force_dot=force_dot,
        y_dot=y_dot + h * k3_dot,
    )
    k4 = k4_1
    k4_dot = k4_1_dot
    return (
        y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4),
        y_dot + h * (k1_dot + 2 * k2_dot + 2 * k3_dot + k4_dot) / 6,
    )
