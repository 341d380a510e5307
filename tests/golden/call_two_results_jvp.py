import math

from autotangent.runtime import tangent

polar_jvp = tangent(polar, "x y", "x float, y float")


def spiral_jvp(x, y, pitch, *, x_dot, y_dot, pitch_dot):
    """Value and tangent of spiral along (x_dot, y_dot, pitch_dot)."""
    t_1, t_1_dot = polar_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    r_dot, phi_dot = t_1_dot
    r, phi = t_1
    t_2, t_2_dot = polar_jvp(phi, pitch, x_dot=phi_dot, y_dot=pitch_dot)
    _, turned_dot = t_2_dot
    _, turned = t_2
    t_3 = math.cos(pitch * phi)
    t_4, t_4_dot = polar_jvp(r, pitch, x_dot=r_dot, y_dot=pitch_dot)
    return (
        r * t_3 + turned + t_4[0],
        (
            t_3 * r_dot
            + turned_dot
            + t_4_dot[0]
            - r * math.sin(pitch * phi) * (phi * pitch_dot + pitch * phi_dot)
        ),
    )
