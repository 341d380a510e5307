from autotangent.runtime import pair, put_back, shadowed_pair, shadows, snapshot, zeros

folded_fwd, folded_rev = pair(folded, "values x", "values list(float), x float")
add_fwd, add_rev = shadowed_pair(
    Log.add,
    "self value",
    "self tests.programs.data_constants_first:Log{values: list(float)}, value float",
)
add_1_fwd, add_1_rev = shadowed_pair(
    Log.add,
    "self",
    "self tests.programs.data_constants_first:Log{values: list(float)}, value float",
)
fill_fwd, fill_rev = pair(fill, "xs", "xs list(float), count int")


def total_grad(x):
    """Gradient of total with respect to x."""
    early, late = [], [4.0, 2.0, 0.5]
    for v in (2.0, 3.0):
        early.append(v)
    early.append(x)
    for k in range(2):
        late.insert(0, 1.0 + k)
        late.pop()
    late.append(x * x)
    line = deque()
    for k in range(2):
        line.appendleft(1.5 * k)
    line.append(x)
    line.rotate(1)
    filled = []
    filled_1 = snapshot(filled)
    _, saved = fill_fwd(filled, 2)
    filled.append(x)
    log = Log()
    log_bar = shadows(log)
    saved_1s = []
    log_1s = []
    for _ in range(2):
        log_1 = snapshot(log)
        log_1s.append(log_1)
        _, saved_1 = add_1_fwd(log, 2.0, self_bar=log_bar)
        saved_1s.append(saved_1)
    log_2 = snapshot(log)
    _, saved_2 = add_fwd(log, x, self_bar=log_bar)
    cut = [1.0, 2.0, 3.0]
    for _ in range(2):
        cut.pop(0)
    cut.append(x)
    y_1, saved_3 = folded_fwd(early, x)
    y_2, saved_4 = folded_fwd(late, x)
    y_3, saved_5 = folded_fwd(filled, x)
    y = y_1 + y_2 + y_3
    y_4, saved_6 = folded_fwd(log.values, x)
    y_5, saved_7 = folded_fwd(cut, x)
    y += y_4 + y_5

    # return y * line[0] + line[2]
    y_bar = line[0]
    line_bar = zeros(line)
    line_bar[0] += y
    line_bar[2] += 1
    # y += folded(log.values, x) + folded(cut, x)
    cut_bar = zeros(cut)
    x_bar = (
        folded_rev(saved_6, y_bar, log_bar.values) + folded_rev(saved_7, y_bar, cut_bar)
    )
    # y = folded(early, x) + folded(late, x) + folded(filled, x)
    early_bar = zeros(early)
    late_bar = zeros(late)
    filled_bar = zeros(filled)
    x_bar += (
        folded_rev(saved_3, y_bar, early_bar)
        + folded_rev(saved_4, y_bar, late_bar)
        + folded_rev(saved_5, y_bar, filled_bar)
    )
    # cut.append(x)
    t_1_bar = cut_bar.pop()
    x_bar += t_1_bar
    for _ in range(2):
        # del cut[0]
        cut_bar.insert(0, 0.0)
    # log.add(x)
    value_1_bar = add_rev(saved_2)
    put_back(log, log_2)
    x_bar += value_1_bar
    for _ in range(2):
        saved_1 = saved_1s.pop()
        log_1 = log_1s.pop()
        # log.add(2.0)
        add_1_rev(saved_1)
        put_back(log, log_1)
    # filled.append(x)
    t_2_bar = filled_bar.pop()
    filled.pop()
    x_bar += t_2_bar
    # fill(filled, 2)
    fill_rev(saved, filled_bar)
    put_back(filled, filled_1)
    # line.rotate(1)
    line_bar.rotate(-1)
    # line.append(x)
    t_3_bar = line_bar.pop()
    x_bar += t_3_bar
    for k in range(1, -1, -1):
        # line.appendleft(1.5 * k)
        line_bar.popleft()
    # late.append(x * x)
    t_4_bar = late_bar.pop()
    x_bar += 2 * x * t_4_bar
    for k in range(1, -1, -1):
        # late.pop()
        late_bar.append(0.0)
        # late.insert(0, 1.0 + k)
        late_bar.pop(0)
    # early.append(x)
    t_5_bar = early_bar.pop()
    x_bar += t_5_bar
    for i in range(len((2.0, 3.0)) - 1, -1, -1):
        v = (2.0, 3.0)[i]
        # early.append(v)
        early_bar.pop()
    return x_bar
