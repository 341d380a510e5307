import numpy as np
from autotangent.runtime import put_back, shadowed_pair, snapshot

f_fwd, f_rev = shadowed_pair(
    f,
    "filtered y",
    "filtered tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}, y array(f; n)",
)


def euler_fwd(filtered, y, h, steps, seen=None, *, filtered_bar, y_bar):
    """Value of euler and what euler_rev needs."""
    y_bar_ = y_bar
    returned = False
    trips = 0
    y_bar_s = []
    saveds = []
    filtered_1s = []
    t_1_bars = []
    y_bar_s_ = []
    for i in range(steps):
        y_bar_s.append(y_bar_)
        trips = trips + 1
        filtered_1 = snapshot(filtered)
        filtered_1s.append(filtered_1)
        (t_1, t_1_bar), saved = f_fwd(
            filtered, y, filtered_bar=filtered_bar, y_bar=y_bar_
        )
        saveds.append(saved)
        t_1_bars.append(t_1_bar)
        y = y + h * t_1
        y_bar_ = np.zeros_like(y)
        y_bar_s_.append(y_bar_)
        if seen is not None and seen(i, y):
            result_shadow = [y_bar_, 0.0]
            result = (y, i)
            returned = True
            break
    if not returned:
        result_shadow = [y_bar_, 0.0]
        result = (y, steps)
    return (
        (result, result_shadow),
        (filtered, filtered_1s, h, saveds, t_1_bars, trips, y_bar_s, y_bar_s_),
    )


def euler_rev(saved):
    """Adjoint of euler: adds into filtered_bar, y_bar_."""
    filtered, filtered_1s, h, saveds, t_1_bars, trips, y_bar_s, y_bar_s_ = saved
    for i in range(trips - 1, -1, -1):
        y_bar__1 = y_bar_s_.pop()
        t_1_bar = t_1_bars.pop()
        y_bar_ = y_bar_s.pop()
        # y = y + h * f(y)
        y_bar_ += y_bar__1
        t_1_bar += h * y_bar__1
        saved = saveds.pop()
        filtered_1 = filtered_1s.pop()
        # t_1, t_1_bar = f(filtered, y, filtered_bar=filtered_bar, y_bar=y_bar_)
        f_rev(saved)
        put_back(filtered, filtered_1)
