from autotangent.runtime import tangent

rule_jvp = tangent(rule, "y t", "y float, t float")


def lambda_1_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_1 along (closure_dot, t_dot)."""
    y = closure.y
    y_dot = closure_dot.y
    t_1, t_1_dot = rule_jvp(y, t, y_dot=y_dot, t_dot=t_dot)
    return t_1 - t, t_1_dot - t_dot
