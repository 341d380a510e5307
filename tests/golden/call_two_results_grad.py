import math

from autotangent.runtime import pair

polar_fwd, polar_rev = pair(polar, "x y", "x float, y float")


def spiral_grad(x, y, pitch):
    """Gradient of spiral with respect to (x, y, pitch)."""
    (r, phi), saved = polar_fwd(x, y)
    (_, turned), saved_1 = polar_fwd(phi, pitch)
    t_1, saved_2 = polar_fwd(r, pitch)

    # return r * math.cos(pitch * phi) + turned + polar(r, pitch)[0]
    t_2_bar = -r * math.sin(pitch * phi)
    phi_bar = pitch * t_2_bar
    turned_bar = 1.0
    x_1_bar, y_1_bar = polar_rev(saved_2, (1.0, 0.0))
    r_bar = math.cos(pitch * phi) + x_1_bar
    pitch_bar = phi * t_2_bar + y_1_bar
    # _, turned = polar(phi, pitch)
    x_2_bar, y_2_bar = polar_rev(saved_1, (0.0, turned_bar))
    phi_bar += x_2_bar
    pitch_bar += y_2_bar
    # r, phi = polar(x, y)
    x_bar, y_bar = polar_rev(saved, (r_bar, phi_bar))
    return x_bar, y_bar, pitch_bar
