from autotangent.runtime import pair

wave_fwd, wave_rev = pair(
    wave,
    "t",
    "t float, frequency float, phase float, damping float",
)
wave_fwd_, wave_rev_ = pair(
    wave,
    "t frequency damping",
    "t float, frequency float, phase float, damping float",
)
wave_fwd__, wave_rev__ = pair(
    wave,
    "t phase",
    "t float, frequency float, phase float, damping float",
)
wave_fwd___, wave_rev___ = pair(
    wave,
    "t frequency",
    "t float, frequency float, phase float, damping float",
)


def signal_grad(t, f, d):
    """Gradient of signal with respect to (t, f, d)."""
    t_1, saved = wave_fwd(t)
    t_2, saved_1 = wave_fwd_(t, f, damping=d)
    t_5, saved_2 = wave_fwd__(phase=f, t=d)
    t_4, saved_3 = wave_fwd___(frequency=d, t=t)

    # return wave(t) + wave(t, f, damping=d) + wave(phase=f, t=d) * wave(frequency=d ...
    t_3_bar, f_bar, d_bar = wave_rev_(saved_1, 1.0)
    t_6_bar, phase_1_bar = wave_rev__(saved_2, t_4)
    f_bar += phase_1_bar
    t_7_bar, frequency_1_bar = wave_rev___(saved_3, t_5)
    t_bar = wave_rev(saved, 1.0) + t_3_bar + t_7_bar
    d_bar += t_6_bar + frequency_1_bar
    return t_bar, f_bar, d_bar
