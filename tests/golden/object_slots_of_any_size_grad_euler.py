# autotangent-cache 1
# function: tests.programs.object_slots_of_any_size:euler   variant: shadow   wrt: f y
#     seen   shadows: f y seen   defines: euler_fwd euler_rev
# source: ../object_slots_of_any_size.py   1e6686180a6a8e17
# generated: 35abefc4b215ae48   gen: 1.0.0
# kinds: f tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>{self:
#     tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f;
#     ?))}}, y array(f; n), h float, steps int, seen
#     tests.programs.object_slots_of_any_size:f.<inner seen>{starts: list(float)}
# result: tuple(array(f; y.0), int)
# resolved: bool -> builtins:bool; range -> builtins:range
# deps: tests.programs.object_slots_of_any_size:Filter.rhs=d92da62d7ac03ba8,
#     tests.programs.object_slots_of_any_size:f=103afe82830dc56f
# pin: no

import numpy as np
from autotangent.runtime import called, closure, put_back, shadowed_pair, snapshot, unbroadcast

rhs_closure = closure("tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>")
rhs_call = called(rhs_closure)
seen_closure = closure("tests.programs.object_slots_of_any_size:f.<inner seen>")
seen_call = called(seen_closure)
seen_call_fwd, seen_call_rev = shadowed_pair(
    seen_call,
    "closure y",
    "closure tests.programs.object_slots_of_any_size:f.<inner seen>{starts: list(float)}, i int, y array(f; n)",
)
rhs_call_fwd, rhs_call_rev = shadowed_pair(
    rhs_call,
    "closure y",
    "closure tests.programs.object_slots_of_any_size:Filter.rhs.<capturing self>{self: tests.programs.object_slots_of_any_size:Filter{k: float, memory: optional(array(f; ?))}}, y array(f; n)",
)


def euler_fwd(f, y, h, steps, seen=None, *, f_bar, y_bar, seen_bar):
    """Value of euler and what euler_rev needs."""
    y_bar_ = y_bar
    returned = False
    trips = 0
    y_bar_s = []
    saveds = []
    f_1s = []
    t_2_bars = []
    y_1s = []
    y_bar_s_ = []
    saved_1s = []
    seen_1s = []
    for i in range(steps):
        y_bar_s.append(y_bar_)
        trips = trips + 1
        f_1 = snapshot(f)
        f_1s.append(f_1)
        (t_2, t_2_bar), saved = rhs_call_fwd(f, y, closure_bar=f_bar, y_bar=y_bar_)
        saveds.append(saved)
        t_2_bars.append(t_2_bar)
        y_1 = h * t_2
        y_1s.append(y_1)
        y = y + y_1
        y_bar_ = np.zeros_like(y)
        y_bar_s_.append(y_bar_)
        seen_1 = snapshot(seen)
        seen_1s.append(seen_1)
        t_3, saved_1 = seen_call_fwd(seen, i, y, closure_bar=seen_bar, y_bar=y_bar_)
        saved_1s.append(saved_1)
        t_1 = bool(t_3)
        if t_1:
            result_shadow = [y_bar_, 0.0]
            result = (y, i)
            returned = True
            break
    if not returned:
        result_shadow = [y_bar_, 0.0]
        result = (y, steps)
    return (
        (result, result_shadow),
        (
            f,
            f_1s,
            h,
            saved_1s,
            saveds,
            seen,
            seen_1s,
            t_2_bars,
            trips,
            y_1s,
            y_bar_s,
            y_bar_s_,
        ),
    )


def euler_rev(saved):
    """Adjoint of euler: adds into f_bar, y_bar_, seen_bar."""
    f, f_1s, h, saved_1s, saveds, seen, seen_1s, t_2_bars, trips, y_1s, y_bar_s, y_bar_s_ = saved
    for i in range(trips - 1, -1, -1):
        saved_1 = saved_1s.pop()
        seen_1 = seen_1s.pop()
        # t_3 = seen_call(seen, i, y, closure_bar=seen_bar, y_bar=y_bar_)
        seen_call_rev(saved_1)
        put_back(seen, seen_1)
        y_bar__1 = y_bar_s_.pop()
        y_1 = y_1s.pop()
        t_2_bar = t_2_bars.pop()
        y_bar_ = y_bar_s.pop()
        # y = y + h * f(y)
        y_bar_ += y_bar__1
        t_2_bar += h * unbroadcast(y_bar__1, y_1)
        saved = saveds.pop()
        f_1 = f_1s.pop()
        # t_2, t_2_bar = rhs_call(f, y, closure_bar=f_bar, y_bar=y_bar_)
        rhs_call_rev(saved)
        put_back(f, f_1)
