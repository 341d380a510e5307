from autotangent.runtime import namespace, tangent

add_jvp = tangent(
    Tally.add,
    "self value",
    "self tests.programs.data_object_defaults:Tally{rate: float, total: float}, value float",
)


def response_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of response along (x_dot, k_dot)."""
    gain = Gain(x)
    gain_dot = namespace(factor=x_dot, offset=0.0, name=None)
    gain_dot.offset = k * gain_dot.offset + gain.offset * k_dot
    gain.offset = gain.offset * k
    tally = Tally(k)
    tally_dot = namespace(rate=k_dot, total=0.0)
    t_1, t_1_dot = add_jvp(
        tally, gain.factor, self_dot=tally_dot, value_dot=gain_dot.factor
    )
    t_2, t_2_dot = add_jvp(
        tally, gain.offset, self_dot=tally_dot, value_dot=gain_dot.offset
    )
    for part, part_dot in zip([gain, Gain(k)], [gain_dot, namespace(factor=k_dot, offset=0.0, name=None)]):
        t_3, t_3_dot = add_jvp(
            tally,
            part.factor * part.offset,
            self_dot=tally_dot,
            value_dot=part.offset * part_dot.factor + part.factor * part_dot.offset,
        )
    return (
        tally.total * tally.rate,
        tally.rate * tally_dot.total + tally.total * tally_dot.rate,
    )
