import numpy as np
from autotangent.runtime import namespace, put_back, shadowed_pair, shadows, snapshot

add_fwd, add_rev = shadowed_pair(
    Field.add,
    "self w",
    "self tests.programs.store_imaginary_parts_given:Field{v: array(c; n)}, w array(f; n)",
)
filled_fwd, filled_rev = shadowed_pair(filled, "a b", "a array(c; n), b array(f; n)")


def coupled_grad(x, c, w):
    """Gradient of coupled with respect to (x, c, w)."""
    x_bar = shadows(x)
    c_bar = shadows(c)
    w_bar = shadows(w)
    signal = w * 1.0
    signal_bar = shadows(signal)
    signal_1s = []
    t_1_bars = []
    saveds = []
    signal_2s = []
    saved_1s = []
    signal_3s = []
    for _ in range(2):
        signal_1 = signal.copy()
        signal_1s.append(signal_1)
        signal -= x
        t_1 = np.imag(x)
        t_1_bar = shadows(t_1)
        t_1_bars.append(t_1_bar)
        signal_2 = signal.copy()
        signal_2s.append(signal_2)
        _, saved = filled_fwd(signal, t_1, a_bar=signal_bar, b_bar=t_1_bar)
        saveds.append(saved)
        signal_3 = signal.copy()
        signal_3s.append(signal_3)
        _, saved_1 = filled_fwd(signal, c, a_bar=signal_bar, b_bar=c_bar)
        saved_1s.append(saved_1)
    t_2 = x * 1j
    t_2_bar = shadows(t_2)
    field_bar = namespace(v=t_2_bar)
    field = Field(t_2)
    t_3 = w.imag
    t_3_bar = shadows(t_3)
    field_1 = snapshot(field)
    _, saved_2 = add_fwd(field, t_3, self_bar=field_bar, w_bar=t_3_bar)
    field_2 = snapshot(field)
    _, saved_3 = add_fwd(field, c, self_bar=field_bar, w_bar=c_bar)
    t_4 = signal * x
    t_5 = np.abs(field.v)

    # return np.sum(np.abs(signal * x) ** 2) + np.sum(np.abs(field.v) ** 2 * c)
    t_4_bar = 2 * np.conj(np.sign(t_4)) * np.abs(t_4)
    signal_bar += x * t_4_bar
    x_bar += signal * t_4_bar
    field_bar.v += 2 * np.conj(np.sign(field.v)) * (t_5 * c)
    c_bar += t_5**2
    # field.add(c)
    add_rev(saved_3)
    put_back(field, field_2)
    # field.add(w.imag)
    add_rev(saved_2)
    put_back(field, field_1)
    # t_3 = w.imag
    w_bar -= 1j * t_3_bar
    # t_2 = x * 1j
    x_bar += 1j * t_2_bar
    for _ in range(2):
        saved_1 = saved_1s.pop()
        signal_3 = signal_3s.pop()
        # filled(signal, c)
        filled_rev(saved_1)
        signal[...] = signal_3
        saved = saveds.pop()
        signal_2 = signal_2s.pop()
        # filled(signal, np.imag(x))
        filled_rev(saved)
        signal[...] = signal_2
        t_1_bar = t_1_bars.pop()
        # t_1 = np.imag(x)
        x_bar -= 1j * t_1_bar
        signal_1 = signal_1s.pop()
        signal[...] = signal_1
        # signal -= x
        x_bar -= signal_bar
    # signal = w * 1.0
    w_bar += signal_bar
    return x_bar, c_bar, w_bar
