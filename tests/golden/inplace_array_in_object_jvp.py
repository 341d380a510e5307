import numpy as np
from autotangent.runtime import namespace, tangent

decay_jvp = tangent(
    Field.decay,
    "self rate",
    "self tests.programs.inplace_array_in_object:Field{values: array(f; n), steps: int}, rate float",
)


def cooled_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of cooled along (x_dot, rate_dot)."""
    u = x * x
    u_dot = 2 * x * x_dot
    field = Field(u)
    field_dot = namespace(values=u_dot, steps=0.0)
    t_1, t_1_dot = decay_jvp(field, rate, self_dot=field_dot, rate_dot=rate_dot)
    t_2, t_2_dot = decay_jvp(field, 2 * rate, self_dot=field_dot, rate_dot=2 * rate_dot)
    return (
        np.sum(u**2) * field.steps + np.sum(field.values * x),
        (
            2.0 * field.steps * np.sum(u * u_dot)
            + np.sum(x * field_dot.values + field.values * x_dot)
        ),
    )
