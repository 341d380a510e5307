from autotangent.runtime import namespace, tangent

matmul_jvp = tangent(
    Matrix.__matmul__,
    "self other",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, other tests.programs.data_matrix_class:Matrix{rows: list(list(float))}",
)
setitem_jvp = tangent(
    Matrix.__setitem__,
    "self value",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place tuple(int, int), value float",
)
getitem_jvp = tangent(
    Matrix.__getitem__,
    "self",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place tuple(int, int)",
)
trace_jvp = tangent(
    Matrix.trace.fget,
    "self",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}",
)


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    m = Matrix([[x, 1.0], [0.5, x * y]])
    m_dot = namespace(rows=[[x_dot, 0.0], [0.0, y * x_dot + x * y_dot]])
    square_1, square_1_dot = matmul_jvp(m, m, self_dot=m_dot, other_dot=m_dot)
    square = square_1
    square_dot = square_1_dot
    t_3, t_3_dot = getitem_jvp(square, (1, 0), self_dot=square_dot)
    t_4, t_4_dot = setitem_jvp(
        square,
        (0, 1),
        t_3 * y,
        self_dot=square_dot,
        value_dot=y * t_3_dot + t_3 * y_dot,
    )
    widths = []
    widths_dot = []
    t_1 = []
    t_1_dot = []
    for i in range(len(square.rows[0])):
        t_2 = []
        t_2_dot = []
        for row, row_dot in zip(square.rows, square_dot.rows):
            t_2_dot.append(row_dot[i])
            t_2.append(row[i])
        t_1_dot.append(tuple(t_2_dot))
        t_1.append(tuple(t_2))
    for c, c_dot in zip(t_1, t_1_dot):
        widths_dot.append(sum(c_dot))
        widths.append(sum(c))
    t_5, t_5_dot = matmul_jvp(square, m, self_dot=square_dot, other_dot=m_dot)
    t_6, t_6_dot = trace_jvp(t_5, self_dot=t_5_dot)
    return (
        t_6 * widths[0] + widths[1],
        widths[0] * t_6_dot + t_6 * widths_dot[0] + widths_dot[1],
    )
