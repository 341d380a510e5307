import math

from autotangent.runtime import quotient


def cable_jvp(span, tension, v, *, span_dot, tension_dot, v_dot):
    """Value and tangent of cable along (span_dot, tension_dot, v_dot)."""
    sag_1 = span / (2 * tension)
    sag_2 = math.cosh(sag_1) - 1
    sag = tension * sag_2
    sag_dot = (
        sag_2 * tension_dot + math.sinh(sag_1) * (span_dot / 2 - sag_1 * tension_dot)
    )
    length_1 = span / (2 * tension)
    length_2 = math.sinh(length_1)
    length = 2 * tension * length_2
    length_dot = (
        2 * length_2 * tension_dot
        + math.cosh(length_1) * (span_dot - 2 * length_1 * tension_dot)
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
            + sag * length * (1 - t_1**2) * rapidity_dot
        ),
    )
