# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:in_objects   variant: tangent
#     wrt: x y   defines: in_objects_jvp
# source: ../data_helpers_fill_objects.py   e933f53bf0227bb6
# generated: c0c88d2f84887934   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Machine -> tests.programs.data_helpers_fill_objects:Machine; Part ->
#     tests.programs.data_helpers_fill_objects:Part; filled ->
#     tests.programs.data_helpers_fill_objects:filled
# deps: tests.programs.data_helpers_fill_objects:Machine.run=7dd80c547e157ca2,
#     tests.programs.data_helpers_fill_objects:Part.__init__=c595e682dc0b12f4,
#     tests.programs.data_helpers_fill_objects:filled=e2c6ef22309c3914
# pin: no

from autotangent.runtime import constructor, namespace, tangent

new_Part = constructor(Part)
new_Part_jvp = tangent(new_Part, "size", "size float")
filled_jvp = tangent(
    filled,
    "machine by",
    "machine tests.programs.data_helpers_fill_objects:Machine{part: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: dict()}}, by float",
)
run_jvp = tangent(
    Machine.run,
    "self by",
    "self tests.programs.data_helpers_fill_objects:Machine{part: tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float), total: int, table: dict()}}, by float",
)


def in_objects_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of in_objects along (x_dot, y_dot)."""
    t_1, t_1_dot = new_Part_jvp(x, size_dot=x_dot)
    t_2, t_2_dot = new_Part_jvp(y, size_dot=y_dot)
    part_dot, other_dot = t_1_dot, t_2_dot
    part, other = t_1, t_2
    machine_dot, second_dot = namespace(part=part_dot), namespace(part=other_dot)
    machine, second = Machine(part), Machine(other)
    t_3, t_3_dot = filled_jvp(machine, y, machine_dot=machine_dot, by_dot=y_dot)
    t_4, t_4_dot = run_jvp(second, x, self_dot=second_dot, by_dot=x_dot)
    return (
        part.last * x + other.last * other.last,
        x * part_dot.last + part.last * x_dot + 2 * other.last * other_dot.last,
    )
