# autotangent-cache 1
# function: tests.programs.flow_try_paths:safe   variant: pair   wrt: x shift   defines:
#     safe_fwd safe_rev
# source: ../flow_try_paths.py   c316d1b8c312bc60
# generated: 8c485893a14bc32b   gen: 1.0.0
# kinds: x float, shift float
# result: float
# resolved: ValueError -> builtins:ValueError; inverse_root ->
#     tests.programs.flow_try_paths:inverse_root
# deps: tests.programs.flow_try_paths:inverse_root=e2ac7be9f2fdc50c
# pin: no

from autotangent.runtime import pair

inverse_root_fwd, inverse_root_rev = pair(
    inverse_root,
    "x shift",
    "x float, shift float",
)


def safe_fwd(x, shift):
    """Value of safe and what safe_rev needs."""
    saved = None
    try:
        t_1, saved = inverse_root_fwd(x, shift)
        failed = False
    except ValueError:
        failed = True
    if not failed:
        result = t_1
    else:
        result = shift - x
    return result, (failed, saved)


def safe_rev(saved, y_bar):
    """Adjoint of safe: returns x_bar, shift_bar."""
    failed, saved = saved
    # return result
    result_bar = y_bar
    if not failed:
        # result = t_1
        t_1_bar = result_bar
        # t_1 = inverse_root(x, shift)
        x_bar, shift_bar = inverse_root_rev(saved, t_1_bar)
    else:
        # result = shift - x
        shift_bar = result_bar
        x_bar = -result_bar
    return x_bar, shift_bar
