# autotangent-cache 1
# function: tests.programs.data_matrix_class:Matrix.__matmul__   variant: pair   wrt:
#     self other   shadows: self other   defines: __matmul___fwd __matmul___rev
# source: ../data_matrix_class.py   3e3601a2ca3325b4
# generated: e933c17caff4ebc6   gen: 1.0.0
# kinds: self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, other
#     tests.programs.data_matrix_class:Matrix{rows: list(list(float))}
# result: tests.programs.data_matrix_class:Matrix{rows: list(list(float))}
# resolved: Matrix -> tests.programs.data_matrix_class:Matrix; len -> builtins:len;
#     range -> builtins:range; sum -> builtins:sum; tuple -> builtins:tuple; zip ->
#     builtins:zip
# deps:
# pin: no

from autotangent.runtime import add_into, spread_over, zeros


def __matmul___fwd(self, other):
    """Value of __matmul__ and what __matmul___rev needs."""
    t_1 = []
    t_2s = []
    t_3s = []
    t_5s = []
    t_4s = []
    for row in self.rows:
        t_2 = []
        t_2s.append(t_2)
        t_3 = []
        t_3s.append(t_3)
        for i in range(len(other.rows[0])):
            t_5 = []
            t_5s.append(t_5)
            for row_1 in other.rows:
                t_5.append(row_1[i])
            t_3.append(tuple(t_5))
        for c in t_3:
            t_4 = []
            t_4s.append(t_4)
            for p, q in zip(row, c):
                t_4.append(p * q)
            t_2.append(sum(t_4))
        t_1.append(t_2)
    return Matrix(t_1), (other, self, t_1, t_2s, t_3s, t_4s, t_5s)


def __matmul___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __matmul__: adds into self_bar, other_bar."""
    other, self, t_1, t_2s, t_3s, t_4s, t_5s = saved
    # return Matrix(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, y_bar.rows)
    for n in range(len(self.rows) - 1, -1, -1):
        row = self.rows[n]
        t_2 = t_2s.pop()
        # t_1.append(t_2)
        t_6_bar = t_1_bar.pop()
        t_1.pop()
        t_2_bar = zeros(t_2)
        add_into(t_2_bar, t_6_bar)
        row_bar = zeros(row)
        t_3 = t_3s.pop()
        t_3_bar = zeros(t_3)
        for k in range(len(t_3) - 1, -1, -1):
            c = t_3[k]
            t_4 = t_4s.pop()
            # t_2.append(sum(t_4))
            t_7_bar = t_2_bar.pop()
            t_2.pop()
            t_4_bar = zeros(t_4)
            add_into(t_4_bar, spread_over(t_7_bar, t_4))
            c_bar = zeros(c)
            for j in range(min(len(row), len(c)) - 1, -1, -1):
                p = row[j]
                q = c[j]
                # t_4.append(p * q)
                t_8_bar = t_4_bar.pop()
                t_4.pop()
                p_bar = q * t_8_bar
                q_bar = p * t_8_bar
                row_bar[j] += p_bar
                c_bar[j] += q_bar
            add_into(t_3_bar[k], c_bar)
        for i in range(len(other.rows[0]) - 1, -1, -1):
            t_5 = t_5s.pop()
            # t_3.append(tuple(t_5))
            t_9_bar = t_3_bar.pop()
            t_3.pop()
            t_5_bar = zeros(t_5)
            add_into(t_5_bar, t_9_bar)
            for m in range(len(other.rows) - 1, -1, -1):
                row_1 = other.rows[m]
                # t_5.append(row_1[i])
                t_10_bar = t_5_bar.pop()
                t_5.pop()
                row_1_bar = zeros(row_1)
                row_1_bar[i] += t_10_bar
                add_into(other_bar.rows[m], row_1_bar)
        add_into(self_bar.rows[n], row_bar)
