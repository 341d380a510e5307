def rows_of_grad(x, y, n):
    """Gradient of rows_of with respect to (x, y)."""
    rows_bar = []
    rows = []
    row_bars = []
    for k in range(n):
        row_bar = []
        row_bars.append(row_bar)
        row = []
        rows_bar.append(row_bar)
        rows.append(row)
        for j in range(k + 1):
            row_bar.append(0.0)
            row.append(x * j + y)
        row_bar.insert(0, 0.0)
        row.insert(0, y)
    pairs_bar = []
    pairs = []
    inner_bars = []
    inners = []
    t_2_bars = []
    for k in range(n):
        inner_bar = []
        inner_bars.append(inner_bar)
        inner = []
        inners.append(inner)
        pairs_bar.append(inner_bar)
        pairs.append(inner)
        for j in range(2):
            t_2_bar = [0.0, 0.0]
            t_2_bars.append(t_2_bar)
            t_2 = (x * k, y)
            inner_bar.append(t_2_bar)
            inner.append(t_2)
    trips = 0
    row_bars_ = []
    rows_ = []
    t_1s = []
    while rows:
        trips = trips + 1
        row_bar = rows_bar.pop()
        row_bars_.append(row_bar)
        row = rows.pop()
        rows_.append(row)
        row_bar.pop()
        t_1 = row.pop()
        t_1s.append(t_1)

    for _ in range(trips):
        t_1 = t_1s.pop()
        row = rows_.pop()
        row_bar_1 = row_bars_.pop()
        # total += row.pop() * row[0] ** 2
        t_1_bar = row[0] ** 2
        row_bar_1[0] += 2 * row[0] * t_1
        row_bar_1.append(t_1_bar)
        row.append(t_1)
        for m in range(min(len(pairs), len(pairs_bar)) - 1, -1, -1):
            inner = pairs[m]
            inner_bar = pairs_bar[m]
            for i in range(len(inner) - 1, -1, -1):
                a, b = inner[i]
                # total += a * b * row[-1]
                a_bar = b * row[-1]
                b_bar = a * row[-1]
                row_bar_1[-1] += a * b
                inner_bar[i][0] += a_bar
                inner_bar[i][1] += b_bar
        rows.append(row)
        rows_bar.append(row_bar_1)
    x_bar = 0.0
    y_bar = 0.0
    for k in range(n - 1, -1, -1):
        inner_1 = inners.pop()
        inner_bar_1 = inner_bars.pop()
        for j in range(1, -1, -1):
            inner_1.pop()
            inner_bar_1.pop()
            t_2_bar = t_2_bars.pop()
            # t_2 = (x * k, y)
            x_bar += k * t_2_bar[0]
            y_bar += t_2_bar[1]
        pairs.pop()
        pairs_bar.pop()
    for k in range(n - 1, -1, -1):
        row_bar = row_bars.pop()
        # row.insert(0, y)
        t_3_bar = row_bar.pop(0)
        y_bar += t_3_bar
        for j in range(k, -1, -1):
            # row.append(x * j + y)
            t_4_bar = row_bar.pop()
            x_bar += j * t_4_bar
            y_bar += t_4_bar
        rows_bar.pop()
    return x_bar, y_bar
