from autotangent.runtime import held, hold, namespace, shadowed_pair, shadows, unbroadcast

feed_fwd, feed_rev = shadowed_pair(
    Filter.feed,
    "self sample",
    "self tests.programs.data_object_state:Filter{gain: float, state: optional(float), largest?: any}, sample float",
)


def response_grad(x, gain):
    """Gradient of response with respect to (x, gain)."""
    low_bar = namespace(gain=0.0, state=None)
    low = Filter(gain)
    other_bar = low_bar
    other = low
    total = 0.0
    saveds = []
    low_1s = []
    low_2s = []
    t_1s = []
    for k in range(4):
        low_2 = low.state
        low_2s.append(low_2)
        low_1 = held(low, 'previous')
        low_1s.append(low_1)
        _, saved = feed_fwd(low, x * (k + 1), self_bar=low_bar)
        saveds.append(saved)
        t_1 = other.state is not None
        t_1s.append(t_1)
        if t_1:
            total = total + other.state * gain
    low_bar.largest = 0.0
    low_3 = held(low, 'largest')
    low.largest = total * x
    if k > 2:
        low_4 = low.largest
        low.largest = low.largest * low.previous
        low_bar_1 = low_bar.largest
        low_bar.largest = shadows(low.largest)

    # return total + other.largest
    total_bar = unbroadcast(1, total)
    other_bar.largest += 1
    if k > 2:
        low.largest = low_4
        # low.largest = low.largest * low.previous
        low_5_bar = low_bar.largest
        low_bar.largest = low_bar_1
        low_bar.largest += unbroadcast(low.previous * low_5_bar, low.largest)
        low_bar.previous += unbroadcast(low.largest * low_5_bar, low.previous)
    hold(low, 'largest', low_3)
    # low.largest = total * x
    total_bar += x * low_bar.largest
    x_bar = total * low_bar.largest
    low_bar.largest = 0.0
    gain_bar = 0.0
    for k in range(3, -1, -1):
        t_1 = t_1s.pop()
        if t_1:
            # total = total + other.state * gain
            other_bar.state += gain * total_bar
            gain_bar += other.state * total_bar
        saved = saveds.pop()
        low_1 = low_1s.pop()
        low_2 = low_2s.pop()
        # low.feed(x * (k + 1))
        sample_1_bar = feed_rev(saved)
        low.state = low_2
        hold(low, 'previous', low_1)
        x_bar += (k + 1) * sample_1_bar
    # low = Filter(gain)
    gain_bar += low_bar.gain
    return x_bar, gain_bar
