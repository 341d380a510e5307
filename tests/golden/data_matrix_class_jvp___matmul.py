# autotangent-cache 1
# function: tests.programs.data_matrix_class:Matrix.__matmul__   variant: tangent   wrt:
#     self other   defines: __matmul___jvp
# source: ../data_matrix_class.py   3e3601a2ca3325b4
# generated: dd365aea215234bd   gen: 1.0.0
# kinds: self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, other
#     tests.programs.data_matrix_class:Matrix{rows: list(list(float))}
# result: tests.programs.data_matrix_class:Matrix{rows: list(list(float))}
# resolved: Matrix -> tests.programs.data_matrix_class:Matrix; len -> builtins:len;
#     range -> builtins:range; sum -> builtins:sum; tuple -> builtins:tuple; zip ->
#     builtins:zip
# deps:
# pin: no

from autotangent.runtime import namespace


def __matmul___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __matmul__ along (self_dot, other_dot)."""
    t_1 = []
    t_1_dot = []
    for row, row_dot in zip(self.rows, self_dot.rows):
        t_2 = []
        t_2_dot = []
        t_3 = []
        t_3_dot = []
        for i in range(len(other.rows[0])):
            t_5 = []
            t_5_dot = []
            for row_1, row_1_dot in zip(other.rows, other_dot.rows):
                t_5_dot.append(row_1_dot[i])
                t_5.append(row_1[i])
            t_3_dot.append(tuple(t_5_dot))
            t_3.append(tuple(t_5))
        for c, c_dot in zip(t_3, t_3_dot):
            t_4 = []
            t_4_dot = []
            for p, p_dot, q, q_dot in zip(row, row_dot, c, c_dot):
                t_4_dot.append(q * p_dot + p * q_dot)
                t_4.append(p * q)
            t_2_dot.append(sum(t_4_dot))
            t_2.append(sum(t_4))
        t_1_dot.append(t_2_dot)
        t_1.append(t_2)
    return Matrix(t_1), namespace(rows=t_1_dot)
