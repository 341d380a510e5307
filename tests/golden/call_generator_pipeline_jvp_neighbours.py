from autotangent.runtime import zeros


def neighbours_jvp(values, *, values_dot):
    """Value and tangent of neighbours along values_dot."""
    out = []
    out_dot = []
    before = None
    before_dot = zeros(before)
    for v, v_dot in zip(values, values_dot):
        if before is not None:
            out_dot.append((before_dot, v_dot))
            out.append((before, v))
        before = v
        before_dot = v_dot
    return out, out_dot
