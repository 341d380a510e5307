import numpy as np
from autotangent.runtime import shadowed_pair

multiply_fwd, multiply_rev = shadowed_pair(
    multiply,
    "a v out",
    "a array(f; n n), v array(f; n), out array(f; n)",
)


def solve_fwd(a, b, tol=0.6, *, a_bar, b_bar):
    """Value of solve and what solve_rev needs."""
    x = np.zeros_like(b)
    x_bar = np.zeros_like(x)
    r = b.copy()
    work = np.empty_like(b)
    work_bar = np.zeros_like(work)
    trips = 0
    x_1s = []
    saveds = []
    work_1s = []
    t_1_bars = []
    for steps in range(3):
        trips = trips + 1
        x_1 = x.copy()
        x_1s.append(x_1)
        x += 0.3 * r
        work_1 = work.copy()
        work_1s.append(work_1)
        (t_1, t_1_bar), saved = multiply_fwd(
            a, x, work, a_bar=a_bar, v_bar=x_bar, out_bar=work_bar
        )
        saveds.append(saved)
        t_1_bars.append(t_1_bar)
        r = b - t_1
        if np.linalg.norm(r) < tol:
            break
    t_2_bar = [x_bar, 0.0]
    t_2 = (x, steps)
    return (
        (t_2, t_2_bar),
        (b_bar, r, saveds, t_1_bars, trips, work, work_1s, x, x_1s, x_bar),
    )


def solve_rev(saved):
    """Adjoint of solve: adds into a_bar, b_bar."""
    b_bar, r, saveds, t_1_bars, trips, work, work_1s, x, x_1s, x_bar = saved
    r_bar = np.zeros_like(r)
    for steps in range(trips - 1, -1, -1):
        t_1_bar = t_1_bars.pop()
        # r = b - multiply(x, work)
        b_bar += r_bar
        t_1_bar -= r_bar
        saved = saveds.pop()
        work_1 = work_1s.pop()
        # t_1, t_1_bar = multiply(a, x, work, a_bar=a_bar, v_bar=x_bar, out_bar=work ...
        multiply_rev(saved)
        work[...] = work_1
        x_1 = x_1s.pop()
        x[...] = x_1
        # x += 0.3 * r
        r_bar = 0.3 * x_bar
    # r = b.copy()
    b_bar += r_bar
