from autotangent.runtime import add_into, pair, put_back, shadows, snapshot, spread_over, zeros

trace_fwd, trace_rev = pair(
    Matrix.trace.fget,
    "self",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}",
)
matmul_fwd, matmul_rev = pair(
    Matrix.__matmul__,
    "self other",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, other tests.programs.data_matrix_class:Matrix{rows: list(list(float))}",
)
setitem_fwd, setitem_rev = pair(
    Matrix.__setitem__,
    "self value",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place tuple(int, int), value float",
)
getitem_fwd, getitem_rev = pair(
    Matrix.__getitem__,
    "self",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place tuple(int, int)",
)


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    m = Matrix([[x, 1.0], [0.5, x * y]])
    square, saved = matmul_fwd(m, m)
    square_1 = snapshot(square)
    t_3, saved_1 = getitem_fwd(square, (1, 0))
    _, saved_2 = setitem_fwd(square, (0, 1), t_3 * y)
    widths = []
    t_1 = []
    t_2s = []
    for i in range(len(square.rows[0])):
        t_2 = []
        t_2s.append(t_2)
        for row in square.rows:
            t_2.append(row[i])
        t_1.append(tuple(t_2))
    for c in t_1:
        widths.append(sum(c))
    t_4, saved_3 = matmul_fwd(square, m)
    t_5, saved_4 = trace_fwd(t_4)

    # return (square @ m).trace * widths[0] + widths[1]
    t_4_bar = zeros(t_4)
    trace_rev(saved_4, widths[0], t_4_bar)
    widths_bar = zeros(widths)
    widths_bar[0] += t_5
    widths_bar[1] += 1
    square_bar = shadows(square)
    m_bar = zeros(m)
    matmul_rev(saved_3, t_4_bar, square_bar, m_bar)
    t_1_bar = zeros(t_1)
    for j in range(len(t_1) - 1, -1, -1):
        c = t_1[j]
        # widths.append(sum(c))
        t_6_bar = widths_bar.pop()
        c_bar = zeros(c)
        add_into(c_bar, spread_over(t_6_bar, c))
        add_into(t_1_bar[j], c_bar)
    for i in range(len(square.rows[0]) - 1, -1, -1):
        t_2 = t_2s.pop()
        # t_1.append(tuple(t_2))
        t_7_bar = t_1_bar.pop()
        t_1.pop()
        t_2_bar = zeros(t_2)
        add_into(t_2_bar, t_7_bar)
        for k in range(len(square.rows) - 1, -1, -1):
            row = square.rows[k]
            # t_2.append(row[i])
            t_8_bar = t_2_bar.pop()
            t_2.pop()
            square_bar.rows[k][i] += t_8_bar
    # square[0, 1] = square[1, 0] * y
    value_1_bar = setitem_rev(saved_2, square_bar)
    put_back(square, square_1)
    getitem_rev(saved_1, y * value_1_bar, square_bar)
    y_bar = t_3 * value_1_bar
    # square = m @ m
    matmul_rev(saved, square_bar, m_bar, m_bar)
    # m = Matrix([[x, 1.0], [0.5, x * y]])
    x_bar = m_bar.rows[0][0] + y * m_bar.rows[1][1]
    y_bar += x * m_bar.rows[1][1]
    return x_bar, y_bar
