# autotangent-cache 1
# function: tests.programs.data_object_log:Trace.step   variant: shadow   wrt: self rate
#     shadows: self   defines: step_fwd step_rev
# source: ../data_object_log.py   95cc1c91eb54c7fb
# generated: b28e33c6812ed4e1   gen: 1.0.0
# kinds: self tests.programs.data_object_log:Trace{level: float, seen: list(float),
#     parts: dict(all: list(float))}, rate float
# result: any
# resolved:
# deps:
# pin: no

def step_fwd(self, rate, *, self_bar):
    """Value of step and what step_rev needs."""
    self_1 = self.level
    self.level *= rate
    seen_bar = self_bar.seen
    seen = self.seen
    seen_bar.append(0.0)
    seen.append(self.level)
    items_bar = self_bar.parts['all']
    items = self.parts['all']
    items_bar.append(0.0)
    items.append(self.level * rate)
    return None, (items, items_bar, rate, seen, seen_bar, self, self_1, self_bar)


def step_rev(saved):
    """Adjoint of step: adds into self_bar, returns rate_bar."""
    items, items_bar, rate, seen, seen_bar, self, self_1, self_bar = saved
    # self.parts["all"].append(self.level * rate)
    t_1_bar = items_bar.pop()
    items.pop()
    self_bar.level += rate * t_1_bar
    rate_bar = self.level * t_1_bar
    # self.seen.append(self.level)
    t_2_bar = seen_bar.pop()
    seen.pop()
    self_bar.level += t_2_bar
    self.level = self_1
    # self.level *= rate
    rate_bar += self.level * self_bar.level
    self_bar.level = rate * self_bar.level
    return rate_bar
