# autotangent-cache 1
# function: tests.programs.object_slots_of_any_size:euler   variant: tangent   wrt: f y
#     seen   defines: euler_jvp
# source: ../object_slots_of_any_size.py   1e6686180a6a8e17
# generated: cacd484c9578bbdb   gen: 1.0.0
# kinds: f tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>{self:
#     tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f;
#     ?))}}, y array(f; n), h float, steps int, seen
#     tests.programs.object_slots_of_any_size:f.<inner seen>{starts: list(float)}
# result: tuple(array(f; y.0), int)
# resolved: bool -> builtins:bool; range -> builtins:range
# deps: tests.programs.object_slots_of_any_size:Filter.rhs=d92da62d7ac03ba8,
#     tests.programs.object_slots_of_any_size:f=103afe82830dc56f
# pin: no

from autotangent.runtime import called, closure, tangent

rhs_closure = closure("tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>")
rhs_call = called(rhs_closure)
seen_closure = closure("tests.programs.object_slots_of_any_size:f.<inner seen>")
seen_call = called(seen_closure)
rhs_call_jvp = tangent(
    rhs_call,
    "closure y",
    "closure tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>{self: tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}}, y array(f; n)",
)
seen_call_jvp = tangent(
    seen_call,
    "closure y",
    "closure tests.programs.object_slots_of_any_size:f.<inner seen>{starts: list(float)}, i int, y array(f; n)",
)


def euler_jvp(f, y, h, steps, seen=None, *, f_dot, y_dot, seen_dot):
    """Value and tangent of euler along (f_dot, y_dot, seen_dot)."""
    returned = False
    trips = 0
    for i in range(steps):
        trips = trips + 1
        y_1, y_1_dot = rhs_call_jvp(f, y, closure_dot=f_dot, y_dot=y_dot)
        y = y + h * y_1
        y_dot = y_dot + h * y_1_dot
        t_1 = seen is not None
        t_1_1, t_1_1_dot = seen_call_jvp(seen, i, y, closure_dot=seen_dot, y_dot=y_dot)
        t_1 = bool(t_1_1)
        if t_1:
            result = (y, i)
            result_dot = (y_dot, 0.0)
            returned = True
            break
    if not returned:
        result = (y, steps)
        result_dot = (y_dot, 0.0)
    return result, result_dot
