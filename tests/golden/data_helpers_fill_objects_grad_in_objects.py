# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:in_objects   variant: pair   wrt: x
#     y   defines: in_objects_fwd in_objects_rev
# source: ../data_helpers_fill_objects.py   e933f53bf0227bb6
# generated: 59c0558c010e6cf1   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Machine -> tests.programs.data_helpers_fill_objects:Machine; Part ->
#     tests.programs.data_helpers_fill_objects:Part; filled ->
#     tests.programs.data_helpers_fill_objects:filled
# deps: tests.programs.data_helpers_fill_objects:Machine.run=7dd80c547e157ca2,
#     tests.programs.data_helpers_fill_objects:Part.__init__=c595e682dc0b12f4,
#     tests.programs.data_helpers_fill_objects:filled=e2c6ef22309c3914
# pin: no

from autotangent.runtime import complete, constructor, namespace, pair, put_back, shadows, snapshot

new_Part = constructor(Part)
run_fwd, run_rev = pair(
    Machine.run,
    "self by",
    "self tests.programs.data_helpers_fill_objects:Machine{part: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: dict()}}, by float",
)
filled_fwd, filled_rev = pair(
    filled,
    "machine by",
    "machine tests.programs.data_helpers_fill_objects:Machine{part: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: dict()}}, by float",
)
new_Part_fwd, new_Part_rev = pair(new_Part, "size", "size float")


def in_objects_fwd(x, y):
    """Value of in_objects and what in_objects_rev needs."""
    t_1, saved = new_Part_fwd(x)
    t_1_bar = shadows(t_1)
    t_2, saved_1 = new_Part_fwd(y)
    t_2_bar = shadows(t_2)
    part_bar, other_bar = t_1_bar, t_2_bar
    part, other = t_1, t_2
    t_3_bar = namespace(part=part_bar)
    t_3 = Machine(part)
    t_4_bar = namespace(part=other_bar)
    t_4 = Machine(other)
    machine_bar, second_bar = t_3_bar, t_4_bar
    machine, second = t_3, t_4
    machine_1 = snapshot(machine)
    _, saved_2 = filled_fwd(machine, y)
    complete(machine_bar, machine)
    second_1 = snapshot(second)
    _, saved_3 = run_fwd(second, x)
    complete(second_bar, second)
    return (
        part.last * x + other.last * other.last,
        (
            machine,
            machine_1,
            machine_bar,
            other,
            other_bar,
            part,
            part_bar,
            saved,
            saved_1,
            saved_2,
            saved_3,
            second,
            second_1,
            second_bar,
            t_1_bar,
            t_2_bar,
            x,
        ),
    )


def in_objects_rev(saved, y_bar):
    """Adjoint of in_objects: returns x_bar, y_bar."""
    machine, machine_1, machine_bar, other, other_bar, part, part_bar, saved, saved_1, saved_2, saved_3, second, second_1, second_bar, t_1_bar, t_2_bar, x = saved
    # return part.last * x + other.last * other.last
    part_bar.last += x * y_bar
    x_bar = part.last * y_bar
    other_bar.last += 2 * other.last * y_bar
    # second.run(x)
    by_1_bar = run_rev(saved_3, second_bar)
    put_back(second, second_1)
    x_bar += by_1_bar
    # filled(machine, y)
    y_bar_ = filled_rev(saved_2, machine_bar)
    put_back(machine, machine_1)
    # t_2 = new_Part(y)
    y_bar_ += new_Part_rev(saved_1, t_2_bar)
    # t_1 = new_Part(x)
    x_bar += new_Part_rev(saved, t_1_bar)
    return x_bar, y_bar_
