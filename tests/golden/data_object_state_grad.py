from autotangent.runtime import held, hold, namespace, put_back, shadowed_pair, shadows, snapshot, unbroadcast

feed_fwd, feed_rev = shadowed_pair(
    Filter.feed,
    "self sample",
    "self tests.programs.data_object_state:Filter{gain: float, state: any}, sample float",
)


def response_grad(x, gain):
    """Gradient of response with respect to (x, gain)."""
    low_bar = namespace(gain=0.0, state=None)
    low = Filter(gain)
    other_bar = low_bar
    other = low
    total = 0.0
    totals = []
    saveds = []
    low_1s = []
    t_1s = []
    total_1s = []
    for k in range(4):
        low_1 = snapshot(low)
        low_1s.append(low_1)
        _, saved = feed_fwd(low, x * (k + 1), self_bar=low_bar)
        saveds.append(saved)
        totals.append(total)
        t_1 = other.state is not None
        t_1s.append(t_1)
        if t_1:
            total_1 = other.state * gain
            total_1s.append(total_1)
            total = total + total_1
    low_2 = held(low, 'largest')
    low.largest = total * x
    low_bar_1 = held(low_bar, 'largest')
    low_bar.largest = shadows(low.largest)
    if k > 2:
        low_3 = low.largest
        low.largest = low.largest * low.previous
        low_bar_2 = low_bar.largest
        low_bar.largest = shadows(low.largest)

    # return total + other.largest
    total_bar = unbroadcast(1, total)
    other_bar.largest += unbroadcast(1, other.largest)
    if k > 2:
        low.largest = low_3
        # low.largest = low.largest * low.previous
        low_4_bar = low_bar.largest
        low_bar.largest = low_bar_2
        low_bar.largest += unbroadcast(low.previous * low_4_bar, low.largest)
        low_bar.previous += unbroadcast(low.largest * low_4_bar, low.previous)
    hold(low, 'largest', low_2)
    # low.largest = total * x
    low_5_bar = low_bar.largest
    hold(low_bar, 'largest', low_bar_1)
    total_bar = total_bar + x * low_5_bar
    x_bar = unbroadcast(total * low_5_bar, x)
    gain_bar = 0.0
    for k in range(3, -1, -1):
        t_1 = t_1s.pop()
        total = totals.pop()
        if t_1:
            total_1 = total_1s.pop()
            # total = total + other.state * gain
            total_1_bar = unbroadcast(total_bar, total_1)
            other_bar.state += gain * total_1_bar
            gain_bar += unbroadcast(other.state * total_1_bar, gain)
            total_bar = unbroadcast(total_bar, total)
        saved = saveds.pop()
        low_1 = low_1s.pop()
        # low.feed(x * (k + 1))
        sample_1_bar = feed_rev(saved)
        put_back(low, low_1)
        x_bar += (k + 1) * sample_1_bar
    # low = Filter(gain)
    gain_bar += low_bar.gain
    return x_bar, gain_bar
