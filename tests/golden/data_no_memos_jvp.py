import math

from autotangent.runtime import tangent, zeros

scale_jvp = tangent(
    scale,
    "known factor",
    "known mapping(int: float), k int, factor float",
)
bumped_jvp = tangent(bumped, "x y", "x float, y float")


def data_no_memos_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of data_no_memos along (x_dot, y_dot)."""
    t_2 = {}
    t_3 = {}
    t_4 = {}
    t_5 = {}
    t_6 = {}
    twice_dot, again_dot, there_dot, helped_dot, late_dot = (
        zeros(t_2),
        zeros(t_3),
        zeros(t_4),
        zeros(t_5),
        zeros(t_6),
    )
    twice, again, there, helped, late = t_2, t_3, t_4, t_5, t_6
    seen = {}
    seen_dot = {}
    total = 0.0
    total_dot = 0.0
    for turn, k in enumerate((1, 2, 1)):
        if k not in twice:
            twice_dot[k] = k * math.cos(k * x) * x_dot
            twice[k] = math.sin(k * x)
            total += twice[k] ** 2
            total_dot = total_dot + 2 * twice[k] * twice_dot[k]
            twice_dot[k] = y * twice_dot[k] + twice[k] * y_dot
            twice[k] = twice[k] * y
        total += twice[k] ** 2
        total_dot = total_dot + 2 * twice[k] * twice_dot[k]
        again_dot[k] = k * (y * x_dot + x * y_dot)
        again[k] = x * y * k + turn
        total += again[k] ** 3 / 9
        total_dot = total_dot + again[k] ** 2 * again_dot[k] / 3
        if k in there:
            there_dot[k] = x * there_dot[k] + there[k] * x_dot
            there[k] = there[k] * x
        else:
            there_dot[k] = k * y_dot
            there[k] = y * k
        total += there[k] ** 2
        total_dot = total_dot + 2 * there[k] * there_dot[k]
        if k not in helped:
            helped_dot[k] = k * x_dot
            helped[k] = x * k
        total += helped[k] ** 2
        total_dot = total_dot + 2 * helped[k] * helped_dot[k]
        t_7, t_7_dot = scale_jvp(helped, k, y, known_dot=helped_dot, factor_dot=y_dot)
        if k not in seen:
            seen_dot[k] = k * (y * x_dot + x * y_dot)
            seen[k] = x * k * y
        t_1 = []
        t_1_dot = []
        for key_ in list(seen):
            v = seen[key_]
            v_dot = seen_dot[key_]
            t_1_dot.append(2 * v * v_dot)
            t_1.append(v * v)
        total = total + (sum(t_1) + len(seen) * x)
        total_dot = total_dot + sum(t_1_dot) + len(seen) * x_dot
        wide = {}
        wide_dot = {}
        for key in list(seen):
            wide_dot[key] = seen_dot[key]
            wide[key] = seen[key]
        wide_dot[0] = x_dot
        wide[0] = x
        total += wide[0] * wide[1] ** 2
        total_dot = (
            total_dot + wide[1] ** 2 * wide_dot[0] + 2 * wide[0] * wide[1] * wide_dot[1]
        )
        if k not in late:
            total += x
            total_dot = total_dot + x_dot
        late_dot[k] = k * x_dot + turn * y_dot
        late[k] = x * k + y * turn
        total += late[k] ** 2
        total_dot = total_dot + 2 * late[k] * late_dot[k]
    t_8, t_8_dot = bumped_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    return (
        total + helped[1] * again[2] + t_8,
        total_dot + again[2] * helped_dot[1] + helped[1] * again_dot[2] + t_8_dot,
    )
