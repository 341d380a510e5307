import math

from autotangent.runtime import quotient


def density_jvp(t, s, p, *, t_dot, s_dot, p_dot):
    """Value and tangent of density along (t_dot, s_dot, p_dot)."""
    t2 = t * t
    t2_dot = 2 * t * t_dot
    t3 = t2 * t
    t3_dot = t * t2_dot + t2 * t_dot
    t4 = t3 * t
    t4_dot = t * t3_dot + t3 * t_dot
    t5 = t4 * t
    t5_dot = t * t4_dot + t4 * t_dot
    root = math.sqrt(s)
    root_dot = quotient(s_dot, root) / 2
    s15 = s * root
    s15_dot = root * s_dot + s * root_dot
    s2 = s * s
    s2_dot = 2 * s * s_dot
    pure = 999.842594
    pure = pure + 6.793952e-2 * t
    pure_dot = 0.06793952 * t_dot
    pure = pure - 9.095290e-3 * t2
    pure_dot = pure_dot - 0.00909529 * t2_dot
    pure = pure + 1.001685e-4 * t3
    pure_dot = pure_dot + 0.0001001685 * t3_dot
    pure = pure - 1.120083e-6 * t4
    pure_dot = pure_dot - 1.120083e-06 * t4_dot
    pure = pure + 6.536332e-9 * t5
    pure_dot = pure_dot + 6.536332e-09 * t5_dot
    a = 8.24493e-1
    a = a - 4.0899e-3 * t
    a_dot = -0.0040899 * t_dot
    a = a + 7.6438e-5 * t2
    a_dot = a_dot + 7.6438e-05 * t2_dot
    a = a - 8.2467e-7 * t3
    a_dot = a_dot - 8.2467e-07 * t3_dot
    a = a + 5.3875e-9 * t4
    a_dot = a_dot + 5.3875e-09 * t4_dot
    b = -5.72466e-3
    b = b + 1.0227e-4 * t
    b_dot = 0.00010227 * t_dot
    b = b - 1.6546e-6 * t2
    b_dot = b_dot - 1.6546e-06 * t2_dot
    c = 4.8314e-4
    surface = pure + a * s + b * s15 + c * s2
    surface_dot = (
        pure_dot + s * a_dot + a * s_dot + s15 * b_dot + b * s15_dot + c * s2_dot
    )
    k = 19652.21 + 148.4206 * t
    k_dot = 148.4206 * t_dot
    k = k - 2.327105 * t2
    k_dot = k_dot - 2.327105 * t2_dot
    k = k + 1.360477e-2 * t3
    k_dot = k_dot + 0.01360477 * t3_dot
    k = k - 5.155288e-5 * t4
    k_dot = k_dot - 5.155288e-05 * t4_dot
    k_1 = 54.6746 - 0.603459 * t
    k = k + s * k_1
    k_dot = k_dot + k_1 * s_dot - 0.603459 * s * t_dot
    k_2 = 0.07944 + 0.016483 * t
    k = k + s15 * k_2
    k_dot = k_dot + k_2 * s15_dot + 0.016483 * s15 * t_dot
    k_3 = 3.239908 + 0.00143713 * t
    k = k + p * k_3
    k_dot = k_dot + k_3 * p_dot + 0.00143713 * p * t_dot
    t_1 = 1 - p / k
    t_2 = surface / t_1
    return t_2, (surface_dot + t_2 * (p_dot - p * k_dot / k) / k) / t_1
