import math

from autotangent.runtime import quotient


def cable_jvp(span, tension, v, *, span_dot, tension_dot, v_dot):
    """Value and tangent of cable along (span_dot, tension_dot, v_dot)."""
    sag_1 = math.cosh(span / (2 * tension))
    sag = tension * (sag_1 - 1)
    sag_dot = (
        (sag_1 - 1) * tension_dot
        + (
            math.sinh(span / (2 * tension))
            * (span_dot - span * tension_dot / tension)
            / 2
        )
    )
    length_1 = math.sinh(span / (2 * tension))
    length = 2 * tension * length_1
    length_dot = (
        2 * length_1 * tension_dot
        + math.cosh(span / (2 * tension)) * (span_dot - span * tension_dot / tension)
    )
    rapidity = math.atanh(v) + math.acosh(1 + span) + math.asinh(tension)
    rapidity_dot = (
        v_dot / (1 - v**2)
        + quotient(span_dot, math.sqrt((1 + span) ** 2 - 1))
        + tension_dot / math.sqrt(tension**2 + 1)
    )
    t_1 = math.tanh(rapidity)
    return (
        sag * length * t_1,
        (
            t_1 * (length * sag_dot + sag * length_dot)
            + length * sag * (1 - t_1**2) * rapidity_dot
        ),
    )
