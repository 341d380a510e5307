def rhs_jvp(A, force, y, t, *, A_dot, force_dot, y_dot):
    """Value and tangent of rhs along (A_dot, force_dot, y_dot)."""
    t_1 = np.sin(3 * t)
    return A @ y + force * t_1, A_dot @ y + A @ y_dot + t_1 * force_dot
