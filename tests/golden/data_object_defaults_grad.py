from autotangent.runtime import add_into, pair, zeros

add_fwd, add_rev = pair(
    Tally.add,
    "self value",
    "self tests.programs.data_object_defaults:Tally{rate: float, total: float}, value float",
)


def response_grad(x, k):
    """Gradient of response with respect to (x, k)."""
    gain = Gain(x)
    gain_1 = gain.offset
    gain.offset = gain.offset * k
    tally = Tally(k)
    tally_1 = tally.total
    _, saved = add_fwd(tally, gain.factor)
    tally_2 = tally.total
    _, saved_1 = add_fwd(tally, gain.offset)
    t_1 = [gain, Gain(k)]
    saved_2s = []
    tally_3s = []
    for part in t_1:
        tally_3 = tally.total
        tally_3s.append(tally_3)
        _, saved_2 = add_fwd(tally, part.factor * part.offset)
        saved_2s.append(saved_2)

    # return tally.total * tally.rate
    tally_bar = zeros(tally)
    tally_bar.total += tally.rate
    tally_bar.rate += tally.total
    t_1_bar = zeros(t_1)
    for i in range(len(t_1) - 1, -1, -1):
        part = t_1[i]
        saved_2 = saved_2s.pop()
        tally_3 = tally_3s.pop()
        # tally.add(part.factor * part.offset)
        value_1_bar = add_rev(saved_2, tally_bar)
        tally.total = tally_3
        part_bar = zeros(part)
        part_bar.factor += part.offset * value_1_bar
        part_bar.offset += part.factor * value_1_bar
        add_into(t_1_bar[i], part_bar)
    # for part in [gain, Gain(k)]:
    gain_bar = zeros(gain)
    add_into(gain_bar, t_1_bar[0])
    k_bar = t_1_bar[1].factor
    # tally.add(gain.offset)
    value_2_bar = add_rev(saved_1, tally_bar)
    tally.total = tally_2
    gain_bar.offset += value_2_bar
    # tally.add(gain.factor)
    value_3_bar = add_rev(saved, tally_bar)
    tally.total = tally_1
    gain_bar.factor += value_3_bar
    # tally = Tally(k)
    k_bar += tally_bar.rate
    gain.offset = gain_1
    # gain.offset = gain.offset * k
    k_bar += gain.offset * gain_bar.offset
    gain_bar.offset = k * gain_bar.offset
    # gain = Gain(x)
    x_bar = gain_bar.factor
    return x_bar, k_bar
