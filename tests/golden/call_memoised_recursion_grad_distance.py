from autotangent.runtime import first_smallest, only_at


def distance_fwd(distance_known, gap, x, i, j):
    """Value of distance and what distance_rev needs."""
    change = None
    same = None
    saved = None
    saved_1 = None
    saved_2 = None
    t_3 = None
    t_4 = None
    t_5 = (i, j) in distance_known
    if t_5:
        result = distance_known[i, j]
    elif i == 0 or j == 0:
        distance_known[i, j] = (i + j) * gap
        result = distance_known[i, j]
    else:
        same = WORDS[0][i - 1] == WORDS[1][j - 1]
        t_1, saved = distance_fwd(distance_known, gap, x, i - 1, j - 1)
        if same:
            t_2 = 0
        else:
            t_2 = 1.3 * x * gap
        change = t_1 + t_2
        t_3, saved_1 = distance_fwd(distance_known, gap, x, i - 1, j)
        t_4, saved_2 = distance_fwd(distance_known, gap, x, i, j - 1)
        assert (i, j) not in distance_known, 'distance_known[i, j] was stored while it was computed'
        distance_known[i, j] = min(t_3 + gap, t_4 + gap, change)
        result = distance_known[i, j]
    return result, (change, gap, i, j, same, saved, saved_1, saved_2, t_3, t_4, t_5, x)


def distance_rev(saved, y_bar, distance_known_bar):
    """Adjoint of distance: adds into distance_known_bar, returns gap_bar, x_bar."""
    change, gap, i, j, same, saved, saved_1, saved_2, t_3, t_4, t_5, x = saved
    # return result
    result_bar = y_bar
    x_bar = 0.0
    gap_bar = 0.0
    if t_5:
        # result = distance_known[i, j]
        distance_known_bar[i, j] += result_bar
    elif i == 0 or j == 0:
        # result = distance_known[i, j]
        distance_known_bar[i, j] += result_bar
        # return (i + j) * gap
        gap_bar += (i + j) * distance_known_bar[i, j]
        distance_known_bar[i, j] = 0.0
    else:
        # result = distance_known[i, j]
        distance_known_bar[i, j] += result_bar
        # return min(distance(i - 1, j) + gap, distance(i, j - 1) + gap, change)
        distance_known_1_bars = only_at(
            distance_known_bar[i, j],
            first_smallest((t_3 + gap, t_4 + gap, change)),
            len((t_3 + gap, t_4 + gap, change)),
        )
        t_3_bar = distance_known_1_bars[0]
        t_4_bar = distance_known_1_bars[1]
        gap_bar += distance_known_1_bars[0] + distance_known_1_bars[1]
        change_bar = distance_known_1_bars[2]
        distance_known_bar[i, j] = 0.0
        # t_4 = distance(distance_known, gap, x, i, j - 1)
        gap_1_bar, x_1_bar = distance_rev(saved_2, t_4_bar, distance_known_bar)
        gap_bar += gap_1_bar
        x_bar += x_1_bar
        # t_3 = distance(distance_known, gap, x, i - 1, j)
        gap_2_bar, x_2_bar = distance_rev(saved_1, t_3_bar, distance_known_bar)
        gap_bar += gap_2_bar
        x_bar += x_2_bar
        # change = distance(i - 1, j - 1) + (0 if same else 1.3 * x * gap)
        t_1_bar = change_bar
        t_2_bar = change_bar
        if not same:
            # t_2 = 1.3 * x * gap
            x_bar += 1.3 * gap * t_2_bar
            gap_bar += 1.3 * x * t_2_bar
        # t_1 = distance(distance_known, gap, x, i - 1, j - 1)
        gap_3_bar, x_3_bar = distance_rev(saved, t_1_bar, distance_known_bar)
        gap_bar += gap_3_bar
        x_bar += x_3_bar
    return gap_bar, x_bar
