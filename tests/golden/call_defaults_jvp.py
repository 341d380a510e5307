from autotangent.runtime import tangent

wave_jvp = tangent(wave, "t", "t float, frequency float, phase float, damping float")
wave_1_jvp = tangent(
    wave,
    "t frequency damping",
    "t float, frequency float, phase float, damping float",
)
wave_2_jvp = tangent(
    wave,
    "t phase",
    "t float, frequency float, phase float, damping float",
)
wave_3_jvp = tangent(
    wave,
    "t frequency",
    "t float, frequency float, phase float, damping float",
)


def signal_jvp(t, f, d, *, t_dot, f_dot, d_dot):
    """Value and tangent of signal along (t_dot, f_dot, d_dot)."""
    t_1, t_1_dot = wave_jvp(t, t_dot=t_dot)
    t_2, t_2_dot = wave_1_jvp(
        t, f, damping=d, t_dot=t_dot, frequency_dot=f_dot, damping_dot=d_dot
    )
    t_3, t_3_dot = wave_2_jvp(phase=f, t=d, t_dot=d_dot, phase_dot=f_dot)
    t_4, t_4_dot = wave_3_jvp(frequency=d, t=t, t_dot=t_dot, frequency_dot=d_dot)
    return t_1 + t_2 + t_3 * t_4, t_1_dot + t_2_dot + t_4 * t_3_dot + t_3 * t_4_dot
