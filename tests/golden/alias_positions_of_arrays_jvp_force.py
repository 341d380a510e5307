# autotangent-cache 1
# function: tests.programs.alias_positions_of_arrays:Cell.force   variant: tangent
#     wrt: self   defines: force_jvp
# source: ../alias_positions_of_arrays.py   fd2d528c5d9ad766
# generated: 6f6a7ee36d04067e   gen: 1.0.0
# kinds: self tests.programs.alias_positions_of_arrays:Cell{centre: array(f; ?), mass:
#     float, parts: list(again(tests.programs.alias_positions_of_arrays:Cell))}, x
#     array(f; ?)
# result: array(f; ?)
# resolved: sum -> builtins:sum
# deps: tests.programs.alias_positions_of_arrays:Cell.force=fd2d528c5d9ad766
# pin: no

import numpy as np


def force_jvp(self, x, *, self_dot):
    """Value and tangent of force along self_dot."""
    if not self.parts:
        d_1 = self.centre - x
        d = d_1
        d_dot = np.broadcast_to(self_dot.centre, np.shape(d_1))
        result_1 = d @ d + 0.01
        result = self.mass * d / result_1
        result_dot = (
            self_dot.mass * d + self.mass * d_dot - (d_dot @ d + d @ d_dot) * result
        ) / result_1
    else:
        t_1 = []
        t_1_dot = []
        for part, part_dot in zip(self.parts, self_dot.parts):
            t_2, t_2_dot = force_jvp(part, x, self_dot=part_dot)
            t_1_dot.append(t_2_dot)
            t_1.append(t_2)
        result = sum(t_1)
        result_dot = sum(t_1_dot)
    return result, result_dot
