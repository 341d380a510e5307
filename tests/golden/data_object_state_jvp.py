from autotangent.runtime import namespace, tangent

feed_jvp = tangent(
    Filter.feed,
    "self sample",
    "self tests.programs.data_object_state:Filter{gain: float, state: optional(float), largest?: any}, sample float",
)


def response_jvp(x, gain, *, x_dot, gain_dot):
    """Value and tangent of response along (x_dot, gain_dot)."""
    low = Filter(gain)
    low_dot = namespace(gain=gain_dot, state=None)
    other = low
    other_dot = low_dot
    total = 0.0
    total_dot = 0.0
    for k in range(4):
        t_1, t_1_dot = feed_jvp(
            low, x * (k + 1), self_dot=low_dot, sample_dot=(k + 1) * x_dot
        )
        if other.state is not None:
            total = total + other.state * gain
            total_dot = total_dot + gain * other_dot.state + other.state * gain_dot
    low_dot.largest = x * total_dot + total * x_dot
    low.largest = total * x
    if k > 2:
        low_dot.largest = (
            low.previous * low_dot.largest + low.largest * low_dot.previous
        )
        low.largest = low.largest * low.previous
    return total + other.largest, total_dot + other_dot.largest
