from autotangent.runtime import namespace, pair, put_back, snapshot

decay_fwd, decay_rev = pair(
    Field.decay,
    "self rate",
    "self tests.programs.inplace_array_in_object:Field{values: array(f; n), steps: int}, rate float",
)


def cooled_grad(x, rate):
    """Gradient of cooled with respect to (x, rate)."""
    u = x * x
    field = Field(u)
    field_1 = snapshot(field)
    _, saved = decay_fwd(field, rate)
    field_2 = snapshot(field)
    _, saved_1 = decay_fwd(field, 2 * rate)

    # return np.sum(u**2) * field.steps + np.sum(field.values * x)
    u_bar = 2.0 * field.steps * u
    field_bar = namespace(values=u_bar, steps=0.0)
    field_bar.values += x
    x_bar = field.values.copy()
    # field.decay(2 * rate)
    rate_1_bar = decay_rev(saved_1, field_bar)
    put_back(field, field_2)
    rate_bar = 2 * rate_1_bar
    # field.decay(rate)
    rate_2_bar = decay_rev(saved, field_bar)
    put_back(field, field_1)
    rate_bar += rate_2_bar
    # u = x * x
    x_bar += 2 * x * u_bar
    return x_bar, rate_bar
