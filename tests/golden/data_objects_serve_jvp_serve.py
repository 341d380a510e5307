# autotangent-cache 1
# function: tests.programs.data_objects_serve:Server.serve   variant: tangent   wrt:
#     self arrival   defines: serve_jvp
# source: ../data_objects_serve.py   2b62d0c7c3cc36fa
# generated: 03231e57f3a917bd   gen: 1.0.0
# kinds: self tests.programs.data_objects_serve:Server{rate: float, free_at: float,
#     waits: list(float)}, arrival float, u float
# result: any
# resolved: math -> math; max -> builtins:max
# deps:
# pin: no

from autotangent.runtime import first_largest, picked


def serve_jvp(self, arrival, u, *, self_dot, arrival_dot):
    """Value and tangent of serve along (self_dot, arrival_dot)."""
    start = max(arrival, self.free_at)
    start_dot = picked(
        (arrival_dot, self_dot.free_at), first_largest((arrival, self.free_at))
    )
    self_1 = math.log(u)
    self_dot.free_at = start_dot + self_1 * self_dot.rate / (self.rate * self.rate)
    self.free_at = start - self_1 / self.rate
    waits = self.waits
    waits_dot = self_dot.waits
    waits_dot.append(self_dot.free_at - arrival_dot)
    waits.append(self.free_at - arrival)
    return None, None
