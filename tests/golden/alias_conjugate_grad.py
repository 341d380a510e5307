import numpy as np
from autotangent.runtime import shadowed_pair

reflected_fwd, reflected_rev = shadowed_pair(reflected, "a", "a array(f; n)")


def wave_grad(x, w):
    """Gradient of wave with respect to (x, w)."""
    z = x * w
    z_bar = np.zeros_like(z)
    y_bar = z_bar
    y = z
    y[0] = w
    (u, u_bar), saved = reflected_fwd(z, a_bar=z_bar)
    u_1 = u.copy()
    u *= x
    v = np.conj(z)
    v[1] = 2.0

    # return np.sum(y * x.conjugate()) + np.sum(v * z)
    y_bar += x
    x_bar = y.copy()
    v_bar = z.copy()
    z_bar += v
    # v[1] = 2.0
    v_bar[1] = 0.0
    # v = np.conj(z)
    z_bar += np.conj(v_bar)
    u[...] = u_1
    # u *= x
    u_2_bar = u_bar.copy()
    u_bar[...] = 0.0
    u_bar += x * u_2_bar
    x_bar += u * u_2_bar
    # u = reflected(z)
    reflected_rev(saved)
    # y[0] = w
    w_bar = y_bar[0]
    y_bar[0] = 0.0
    # z = x * w
    x_bar += w * z_bar
    w_bar += x @ z_bar
    return x_bar, w_bar
