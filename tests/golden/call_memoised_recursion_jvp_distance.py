from autotangent.runtime import first_smallest, picked


def distance_jvp(distance_known, gap, x, i, j, *, distance_known_dot, gap_dot, x_dot):
    """Value and tangent of distance along (distance_known_dot, gap_dot, x_dot)."""
    if (i, j) in distance_known:
        result = distance_known[i, j]
        result_dot = distance_known_dot[i, j]
    elif i == 0 or j == 0:
        distance_known_dot[i, j] = (i + j) * gap_dot
        distance_known[i, j] = (i + j) * gap
        result = distance_known[i, j]
        result_dot = distance_known_dot[i, j]
    else:
        same = WORDS[0][i - 1] == WORDS[1][j - 1]
        t_1_1, t_1_1_dot = distance_jvp(
            distance_known,
            gap,
            x,
            i - 1,
            j - 1,
            distance_known_dot=distance_known_dot,
            gap_dot=gap_dot,
            x_dot=x_dot,
        )
        t_1 = t_1_1
        t_1_dot = t_1_1_dot
        if same:
            t_2 = 0
            t_2_dot = 0.0
        else:
            t_2 = 1.3 * x * gap
            t_2_dot = 1.3 * gap * x_dot + 1.3 * x * gap_dot
        change = t_1 + t_2
        change_dot = t_1_dot + t_2_dot
        t_3_1, t_3_1_dot = distance_jvp(
            distance_known,
            gap,
            x,
            i - 1,
            j,
            distance_known_dot=distance_known_dot,
            gap_dot=gap_dot,
            x_dot=x_dot,
        )
        t_3 = t_3_1
        t_3_dot = t_3_1_dot
        t_4_1, t_4_1_dot = distance_jvp(
            distance_known,
            gap,
            x,
            i,
            j - 1,
            distance_known_dot=distance_known_dot,
            gap_dot=gap_dot,
            x_dot=x_dot,
        )
        t_4 = t_4_1
        t_4_dot = t_4_1_dot
        assert (i, j) not in distance_known, 'distance_known[i, j] was stored while it was computed'
        distance_known_dot[i, j] = picked(
            (t_3_dot + gap_dot, t_4_dot + gap_dot, change_dot),
            first_smallest((t_3 + gap, t_4 + gap, change)),
        )
        distance_known[i, j] = min(t_3 + gap, t_4 + gap, change)
        result = distance_known[i, j]
        result_dot = distance_known_dot[i, j]
    return result, result_dot
