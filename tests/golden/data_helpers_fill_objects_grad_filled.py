# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:filled   variant: pair   wrt:
#     machine by   shadows: machine   defines: filled_fwd filled_rev
# source: ../data_helpers_fill_objects.py   e2c6ef22309c3914
# generated: a94d60f5700bdf89   gen: 1.0.0
# kinds: machine tests.programs.data_helpers_fill_objects:Machine{part:
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: dict()}}, by float
# result: any
# resolved:
# deps:
# pin: no

def filled_fwd(machine, by):
    """Value of filled and what filled_rev needs."""
    machine.part.last = 2.0 * by
    return None, ()


def filled_rev(saved, machine_bar):
    """Adjoint of filled: adds into machine_bar, returns by_bar."""
    # machine.part.last = 2.0 * by
    by_bar = 2 * machine_bar.part.last
    machine_bar.part.last = 0.0
    return by_bar
