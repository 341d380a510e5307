from autotangent.runtime import tangent

popped_jvp = tangent(popped, "x w", "x array(f; n), w float")
emptied_jvp = tangent(emptied, "x w", "x array(f; n), w float")
by_key_jvp = tangent(by_key, "x w", "x array(f; n), w float")
kept_jvp = tangent(kept, "x w", "x array(f; n), w float")


def primal_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of primal along (x_dot, w_dot)."""
    t_1, t_1_dot = popped_jvp(x, w, x_dot=x_dot, w_dot=w_dot)
    t_2, t_2_dot = emptied_jvp(x, w, x_dot=x_dot, w_dot=w_dot)
    t_3, t_3_dot = by_key_jvp(x, w, x_dot=x_dot, w_dot=w_dot)
    t_4, t_4_dot = kept_jvp(x, w, x_dot=x_dot, w_dot=w_dot)
    return (
        t_1 + w * t_2 + t_3 * t_4,
        t_1_dot + t_2 * w_dot + w * t_2_dot + t_4 * t_3_dot + t_3 * t_4_dot,
    )
