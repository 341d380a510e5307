def rows_of_jvp(x, y, n, *, x_dot, y_dot):
    """Value and tangent of rows_of along (x_dot, y_dot)."""
    rows = []
    rows_dot = []
    for k in range(n):
        row = []
        row_dot = []
        rows_dot.append(row_dot)
        rows.append(row)
        for j in range(k + 1):
            row_dot.append(j * x_dot + y_dot)
            row.append(x * j + y)
        row_dot.insert(0, y_dot)
        row.insert(0, y)
    pairs = []
    pairs_dot = []
    for k in range(n):
        inner = []
        inner_dot = []
        pairs_dot.append(inner_dot)
        pairs.append(inner)
        for j in range(2):
            inner_dot.append((k * x_dot, y_dot))
            inner.append((x * k, y))
    total = 0.0
    total_dot = 0.0
    trips = 0
    while rows:
        trips = trips + 1
        row_dot = rows_dot.pop()
        row = rows.pop()
        for inner, inner_dot in zip(pairs, pairs_dot):
            for (a, b), (a_dot, b_dot) in zip(inner, inner_dot):
                total += a * b * row[-1]
                total_dot = (
                    total_dot + row[-1] * (b * a_dot + a * b_dot) + a * b * row_dot[-1]
                )
        t_1_dot = row_dot.pop()
        t_1 = row.pop()
        total = total + t_1 * row[0] ** 2
        total_dot = total_dot + row[0] ** 2 * t_1_dot + 2 * t_1 * row[0] * row_dot[0]
    return total, total_dot
