# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:filled   variant: tangent   wrt:
#     machine by   defines: filled_jvp
# source: ../data_helpers_fill_objects.py   e2c6ef22309c3914
# generated: ccad1b1942f7c2e5   gen: 1.0.0
# kinds: machine tests.programs.data_helpers_fill_objects:Machine{part:
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: dict()}}, by float
# result: any
# resolved:
# deps:
# pin: no

def filled_jvp(machine, by, *, machine_dot, by_dot):
    """Value and tangent of filled along (machine_dot, by_dot)."""
    machine_dot.part.last = 2 * by_dot
    machine.part.last = 2.0 * by
    return None, None
