from autotangent.runtime import shadows, tangent, zeros

fill_jvp = tangent(fill, "xs", "xs list(float), count int")
add_jvp = tangent(
    Log.add,
    "self",
    "self tests.programs.data_constants_first:Log{values: list(float)}, value float",
)
add_1_jvp = tangent(
    Log.add,
    "self value",
    "self tests.programs.data_constants_first:Log{values: list(float)}, value float",
)
folded_jvp = tangent(folded, "values x", "values list(float), x float")


def total_jvp(x, *, x_dot):
    """Value and tangent of total along x_dot."""
    early_dot, late_dot = zeros([]), zeros([4.0, 2.0, 0.5])
    early, late = [], [4.0, 2.0, 0.5]
    for v in (2.0, 3.0):
        early_dot.append(0.0)
        early.append(v)
    early_dot.append(x_dot)
    early.append(x)
    for k in range(2):
        late_dot.insert(0, 0.0)
        late.insert(0, 1.0 + k)
        late_dot.pop()
        late.pop()
    late_dot.append(2 * x * x_dot)
    late.append(x * x)
    line = deque()
    line_dot = zeros(line)
    for k in range(2):
        line_dot.appendleft(0.0)
        line.appendleft(1.5 * k)
    line_dot.append(x_dot)
    line.append(x)
    line_dot.rotate(1)
    line.rotate(1)
    filled = []
    filled_dot = []
    t_1, t_1_dot = fill_jvp(filled, 2, xs_dot=filled_dot)
    filled_dot.append(x_dot)
    filled.append(x)
    log = Log()
    log_dot = shadows(log)
    for _ in range(2):
        t_2, t_2_dot = add_jvp(log, 2.0, self_dot=log_dot)
    t_3, t_3_dot = add_1_jvp(log, x, self_dot=log_dot, value_dot=x_dot)
    cut = [1.0, 2.0, 3.0]
    cut_dot = zeros(cut)
    for _ in range(2):
        cut_dot.pop(0)
        cut.pop(0)
    cut_dot.append(x_dot)
    cut.append(x)
    y_1, y_1_dot = folded_jvp(early, x, values_dot=early_dot, x_dot=x_dot)
    y_2, y_2_dot = folded_jvp(late, x, values_dot=late_dot, x_dot=x_dot)
    y_3, y_3_dot = folded_jvp(filled, x, values_dot=filled_dot, x_dot=x_dot)
    y = y_1 + y_2 + y_3
    y_dot = y_1_dot + y_2_dot + y_3_dot
    y_4, y_4_dot = folded_jvp(log.values, x, values_dot=log_dot.values, x_dot=x_dot)
    y_5, y_5_dot = folded_jvp(cut, x, values_dot=cut_dot, x_dot=x_dot)
    y += y_4 + y_5
    y_dot = y_dot + y_4_dot + y_5_dot
    return y * line[0] + line[2], line[0] * y_dot + y * line_dot[0] + line_dot[2]
