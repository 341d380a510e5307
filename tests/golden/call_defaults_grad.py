from autotangent.runtime import pair

wave_fwd, wave_rev = pair(
    wave,
    "t",
    "t float, frequency float, phase float, damping float",
)
wave_1_fwd, wave_1_rev = pair(
    wave,
    "t frequency damping",
    "t float, frequency float, phase float, damping float",
)
wave_2_fwd, wave_2_rev = pair(
    wave,
    "t phase",
    "t float, frequency float, phase float, damping float",
)
wave_3_fwd, wave_3_rev = pair(
    wave,
    "t frequency",
    "t float, frequency float, phase float, damping float",
)


def signal_grad(t, f, d):
    """Gradient of signal with respect to (t, f, d)."""
    t_1, saved = wave_fwd(t)
    t_2, saved_1 = wave_1_fwd(t, f, damping=d)
    t_3, saved_2 = wave_2_fwd(phase=f, t=d)
    t_4, saved_3 = wave_3_fwd(frequency=d, t=t)

    # return wave(t) + wave(t, f, damping=d) + wave(phase=f, t=d) * wave(frequency=d ...
    t_5_bar, f_bar, d_bar = wave_1_rev(saved_1, 1.0)
    t_6_bar, phase_1_bar = wave_2_rev(saved_2, t_4)
    f_bar += phase_1_bar
    t_7_bar, frequency_1_bar = wave_3_rev(saved_3, t_3)
    t_bar = wave_rev(saved, 1.0) + t_5_bar + t_7_bar
    d_bar += t_6_bar + frequency_1_bar
    return t_bar, f_bar, d_bar
