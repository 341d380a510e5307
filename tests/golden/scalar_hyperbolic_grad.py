import math

from autotangent.runtime import quotient


def cable_grad(span, tension, v):
    """Gradient of cable with respect to (span, tension, v)."""
    sag_1 = math.cosh(span / (2 * tension))
    sag = tension * (sag_1 - 1)
    length_1 = math.sinh(span / (2 * tension))
    length = 2 * tension * length_1
    rapidity = math.atanh(v) + math.acosh(1 + span) + math.asinh(tension)

    # return sag * length * math.tanh(rapidity)
    t_1 = math.tanh(rapidity)
    sag_bar = length * t_1
    length_bar = sag * t_1
    rapidity_bar = sag * length * (1 - t_1**2)
    # rapidity = math.atanh(v) + math.acosh(1 + span) + math.asinh(tension)
    v_bar = rapidity_bar / (1 - v**2)
    span_bar = quotient(rapidity_bar, math.sqrt((1 + span) ** 2 - 1))
    tension_bar = rapidity_bar / math.sqrt(tension**2 + 1)
    # length = 2 * tension * math.sinh(span / (2 * tension))
    length_2_bar = 2 * tension * math.cosh(span / (2 * tension)) * length_bar
    span_bar += length_2_bar / (2 * tension)
    tension_bar += (
        2 * length_1 * length_bar - span * length_2_bar / (2 * tension * tension)
    )
    # sag = tension * (math.cosh(span / (2 * tension)) - 1)
    sag_2_bar = tension * math.sinh(span / (2 * tension)) * sag_bar
    span_bar += sag_2_bar / (2 * tension)
    tension_bar += (sag_1 - 1) * sag_bar - span * sag_2_bar / (2 * tension * tension)
    return span_bar, tension_bar, v_bar
