# autotangent-cache 1
# function: tests.programs.data_missing_readings:Filter.run   variant: shadow   wrt:
#     self level   shadows: self   defines: run_fwd run_rev
# source: ../data_missing_readings.py   c0f2a78428c7aebe
# generated: 562d2844d81527fa   gen: 1.0.0
# kinds: self tests.programs.data_missing_readings:Filter{gain: float, readings:
#     list(optional(array(f; n))), missing: int}, level float
# result: float
# resolved: len -> builtins:len; np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def run_fwd(self, level, *, self_bar):
    """Value of run and what run_rev needs."""
    t_1 = len(self.readings)
    levels = []
    z_bars = []
    t_2s = []
    self_1s = []
    level_1s = []
    level_2s = []
    for k in range(t_1):
        z_bar = self_bar.readings[k]
        z_bars.append(z_bar)
        z = self.readings[k]
        levels.append(level)
        t_2 = z is None
        t_2s.append(t_2)
        if t_2:
            self_1 = self.missing
            self_1s.append(self_1)
            self.missing += 1
            level = level * 0.5 * self.gain
        else:
            level_2 = z - level
            level_2s.append(level_2)
            level_1 = np.sum(level_2**2)
            level_1s.append(level_1)
            level = level + self.gain * level_1
    return (
        level,
        (level_1s, level_2s, levels, self, self_1s, self_bar, t_1, t_2s, z_bars),
    )


def run_rev(saved, y_bar):
    """Adjoint of run: adds into self_bar, returns level_bar."""
    level_1s, level_2s, levels, self, self_1s, self_bar, t_1, t_2s, z_bars = saved
    # return level
    level_bar = y_bar
    for k in range(t_1 - 1, -1, -1):
        t_2 = t_2s.pop()
        z_bar = z_bars.pop()
        level = levels.pop()
        if t_2:
            # level = level * 0.5 * self.gain
            self_bar.gain += 0.5 * level * level_bar
            level_bar = 0.5 * self.gain * level_bar
            self_1 = self_1s.pop()
            self.missing = self_1
        else:
            level_1 = level_1s.pop()
            level_2 = level_2s.pop()
            # level = level + self.gain * np.sum((z - level) ** 2)
            self_bar.gain += level_1 * level_bar
            level_2_bar = 2 * self.gain * level_bar * level_2
            z_bar += level_2_bar
            level_bar = level_bar - np.sum(level_2_bar)
    return level_bar
