from autotangent.runtime import pair

sine_fwd, sine_rev = pair(sine, "x", "x float, depth int")
cosine_fwd, cosine_rev = pair(cosine, "x", "x float, depth int")


def tangent_grad(x):
    """Gradient of tangent with respect to x."""
    t_1, saved = sine_fwd(x, 3)
    t_2, saved_1 = cosine_fwd(x, 3)
    t_3 = t_1 / t_2

    # return sine(x, 3) / cosine(x, 3)
    x_bar = sine_rev(saved, 1 / t_2) + cosine_rev(saved_1, -t_3 / t_2)
    return x_bar
