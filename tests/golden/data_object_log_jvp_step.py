# autotangent-cache 1
# function: tests.programs.data_object_log:Trace.step   variant: tangent   wrt: self
#     rate   defines: step_jvp
# source: ../data_object_log.py   95cc1c91eb54c7fb
# generated: fdb992773bbb4f88   gen: 1.0.0
# kinds: self tests.programs.data_object_log:Trace{level: float, seen: list(float),
#     parts: dict(all: list(float))}, rate float
# result: any
# resolved:
# deps:
# pin: no

def step_jvp(self, rate, *, self_dot, rate_dot):
    """Value and tangent of step along (self_dot, rate_dot)."""
    self_dot.level = rate * self_dot.level + self.level * rate_dot
    self.level *= rate
    seen = self.seen
    seen_dot = self_dot.seen
    seen_dot.append(self_dot.level)
    seen.append(self.level)
    items = self.parts['all']
    items_dot = self_dot.parts['all']
    items_dot.append(rate * self_dot.level + self.level * rate_dot)
    items.append(self.level * rate)
    return None, None
