# autotangent-cache 1
# function: tests.programs.data_objects_serve:Server.serve   variant: shadow   wrt: self
#     arrival   shadows: self   defines: serve_fwd serve_rev
# source: ../data_objects_serve.py   2b62d0c7c3cc36fa
# generated: 93bcb8a41fdd1b8e   gen: 1.0.0
# kinds: self tests.programs.data_objects_serve:Server{rate: float, free_at: float,
#     waits: list(float)}, arrival float, u float
# result: any
# resolved: math -> math; max -> builtins:max
# deps:
# pin: no

from autotangent.runtime import first_largest, only_at


def serve_fwd(self, arrival, u, *, self_bar):
    """Value of serve and what serve_rev needs."""
    start = max(arrival, self.free_at)
    self_1 = math.log(u)
    self_2 = self.free_at
    self.free_at = start - self_1 / self.rate
    waits_bar = self_bar.waits
    waits = self.waits
    waits_bar.append(0.0)
    waits.append(self.free_at - arrival)
    return None, (arrival, self, self_1, self_2, self_bar, waits, waits_bar)


def serve_rev(saved):
    """Adjoint of serve: adds into self_bar, returns arrival_bar."""
    arrival, self, self_1, self_2, self_bar, waits, waits_bar = saved
    # self.waits.append(self.free_at - arrival)
    t_1_bar = waits_bar.pop()
    waits.pop()
    self_bar.free_at += t_1_bar
    arrival_bar = -t_1_bar
    self.free_at = self_2
    # self.free_at = start - math.log(u) / self.rate
    self_3_bar = self_bar.free_at
    self_bar.free_at = 0.0
    start_bar = self_3_bar
    self_bar.rate += self_1 * self_3_bar / (self.rate * self.rate)
    # start = max(arrival, self.free_at)
    start_1_bars = only_at(
        start_bar, first_largest((arrival, self.free_at)), len((arrival, self.free_at))
    )
    arrival_bar += start_1_bars[0]
    self_bar.free_at += start_1_bars[1]
    return arrival_bar
