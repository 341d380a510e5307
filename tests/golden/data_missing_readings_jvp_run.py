# autotangent-cache 1
# function: tests.programs.data_missing_readings:Filter.run   variant: tangent   wrt:
#     self level   defines: run_jvp
# source: ../data_missing_readings.py   c0f2a78428c7aebe
# generated: 593aea16219b31fa   gen: 1.0.0
# kinds: self tests.programs.data_missing_readings:Filter{gain: float, readings:
#     list(optional(array(f; n))), missing: int}, level float
# result: float
# resolved: len -> builtins:len; np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def run_jvp(self, level, *, self_dot, level_dot):
    """Value and tangent of run along (self_dot, level_dot)."""
    for k in range(len(self.readings)):
        z = self.readings[k]
        z_dot = self_dot.readings[k]
        if z is None:
            self.missing += 1
            level_dot = 0.5 * self.gain * level_dot + 0.5 * level * self_dot.gain
            level = level * 0.5 * self.gain
        else:
            level_1 = z - level
            level_2 = np.sum(level_1**2)
            level = level + self.gain * level_2
            level_dot = (
                level_dot
                + level_2 * self_dot.gain
                + 2 * self.gain * np.sum(level_1 * (z_dot - level_dot))
            )
    return level, level_dot
