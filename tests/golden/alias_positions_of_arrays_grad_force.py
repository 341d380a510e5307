# autotangent-cache 1
# function: tests.programs.alias_positions_of_arrays:Cell.force   variant: shadow   wrt:
#     self   shadows: self   defines: force_fwd force_rev
# source: ../alias_positions_of_arrays.py   fd2d528c5d9ad766
# generated: c7ef73f097fb4759   gen: 1.0.0
# kinds: self tests.programs.alias_positions_of_arrays:Cell{centre: array(f; ?), mass:
#     float, parts: list(again(tests.programs.alias_positions_of_arrays:Cell))}, x
#     array(f; ?)
# result: array(f; ?)
# resolved: sum -> builtins:sum
# deps: tests.programs.alias_positions_of_arrays:Cell.force=fd2d528c5d9ad766
# pin: no

import numpy as np
from autotangent.runtime import add_into, shadowed_pair, spread_over, unbroadcast, zeros

force_1_fwd, force_1_rev = shadowed_pair(
    Cell.force,
    "self",
    "self tests.programs.alias_positions_of_arrays:Cell{centre: array(f; ?), mass: float, parts: list(again(tests.programs.alias_positions_of_arrays:Cell))}, x array(f; ?)",
)


def force_fwd(self, x, *, self_bar):
    """Value of force and what force_rev needs."""
    d = None
    result = None
    result_shadow = None
    t_1 = None
    saveds = []
    t_2_bars = []
    if not self.parts:
        d = self.centre - x
        result = self.mass * d / (d @ d + 0.01)
        result_shadow = np.zeros_like(result)
    else:
        t_1 = []
        for part, part_bar in zip(self.parts, self_bar.parts):
            (t_2, t_2_bar), saved = force_1_fwd(part, x, self_bar=part_bar)
            saveds.append(saved)
            t_2_bars.append(t_2_bar)
            t_1.append(t_2)
        result = sum(t_1)
        result_shadow = np.zeros_like(result)
    return (
        (result, result_shadow),
        (d, result, result_shadow, saveds, self, self_bar, t_1, t_2_bars),
    )


def force_rev(saved):
    """Adjoint of force: adds into self_bar."""
    d, result, result_shadow, saveds, self, self_bar, t_1, t_2_bars = saved
    if not self.parts:
        # result = self.mass * d / (d @ d + 0.01)
        result_1_bar = result_shadow / (d @ d + 0.01)
        self_bar.mass += d @ result_1_bar
        result_2_bar = -(result @ result_1_bar)
        d_bar = self.mass * result_1_bar + 2 * result_2_bar * d
        # d = self.centre - x
        self_bar.centre += unbroadcast(d_bar, self.centre)
    else:
        # result = sum(t_1)
        t_1_bar = zeros(t_1)
        add_into(t_1_bar, spread_over(result_shadow, t_1))
        for i in range(min(len(self.parts), len(self_bar.parts)) - 1, -1, -1):
            part = self.parts[i]
            part_bar = self_bar.parts[i]
            t_2_bar = t_2_bars.pop()
            # t_1.append(t_2)
            t_3_bar = t_1_bar.pop()
            t_1.pop()
            t_2_bar += t_3_bar
            saved = saveds.pop()
            # t_2, t_2_bar = part.force(x, self_bar=part_bar)
            force_1_rev(saved)
