# autotangent-cache 1
# function: tests.programs.flow_try_blocks:nested   variant: pair   wrt: x a   defines:
#     nested_fwd nested_rev
# source: ../flow_try_blocks.py   05c886dda6038f42
# generated: a456c225a7f75f11   gen: 1.0.0
# kinds: x float, a float
# result: float
# resolved: BaseException -> builtins:BaseException; KeyError -> builtins:KeyError;
#     ValueError -> builtins:ValueError; root -> tests.programs.flow_try_blocks:root
# deps: tests.programs.flow_try_blocks:root=e9b0157f1827efc2
# pin: no

from autotangent.runtime import pair

root_fwd, root_rev = pair(root, "v", "v float")


def nested_fwd(x, a):
    """Value of nested and what nested_rev needs."""
    failed_10 = None
    failed_2 = None
    failed_3 = None
    failed_4 = None
    failed_5 = None
    failed_6 = None
    failed_7 = None
    failed_8 = None
    failed_9 = None
    saved = None
    saved_1 = None
    y_2_1 = None
    y_6 = None
    z = None
    z_3 = None
    try:
        y_1 = x * a
        failed = 0
    except KeyError:
        failed = 1
    failed_1 = failed
    if failed == 0:
        y = y_1
        try:
            z_1, saved = root_fwd(y)
            failed = 0
        except ValueError:
            failed = 3
        except BaseException as error_caught:
            failed = 2
            error = error_caught
        z = None
        failed_2 = failed
        if failed == 0:
            z = z_1
            try:
                y_2_1, saved_1 = root_fwd(z - 0.5)
                y_2 = y + z * y_2_1
                failed = 0
            except ValueError:
                failed = 3
            except BaseException as error_caught:
                failed = 2
                error = error_caught
            if failed == 0:
                y = y_2
            z_3 = z
            failed_3 = failed
        failed_4 = failed
        if failed == 3:
            try:
                z_2 = x
                if y < 0:
                    raise KeyError("negative") from None
                failed = 0
            except BaseException as error_caught:
                failed = 2
                error = error_caught
            if failed == 0:
                z = z_2
            failed_5 = failed
        failed_6 = failed
        if failed == 2:
            try:
                y_3 = y + 0.5 * x
                failed = 0
            except KeyError:
                failed = 1
            failed_7 = failed
            if failed == 0:
                y = y_3
                try:
                    raise error
                    failed = 0
                except KeyError:
                    failed = 1
        failed_8 = failed
        if failed == 0:
            try:
                y_4 = y + 0.5 * x
                failed = 0
            except KeyError:
                failed = 1
            if failed == 0:
                y = y_4
            failed_9 = failed
        failed_10 = failed
        y_6 = y
        if failed == 0:
            try:
                y_5 = y * z
                failed = 0
            except KeyError:
                failed = 1
            if failed == 0:
                y = y_5
    y_7 = y
    if failed == 1:
        y = y * y - x
    return (
        y,
        (
            a,
            failed,
            failed_1,
            failed_10,
            failed_2,
            failed_3,
            failed_4,
            failed_5,
            failed_6,
            failed_7,
            failed_8,
            failed_9,
            saved,
            saved_1,
            x,
            y_2_1,
            y_6,
            y_7,
            z,
            z_3,
        ),
    )


def nested_rev(saved, y_bar):
    """Adjoint of nested: returns x_bar, a_bar."""
    a, failed, failed_1, failed_10, failed_2, failed_3, failed_4, failed_5, failed_6, failed_7, failed_8, failed_9, saved, saved_1, x, y_2_1, y_6, y_7, z, z_3 = saved
    # return y
    y_bar_ = y_bar
    x_bar = 0.0
    if failed == 1:
        # y = y * y - x
        x_bar -= y_bar_
        y_bar_ = 2 * y_7 * y_bar_
    a_bar = 0.0
    if failed_1 == 0:
        z_bar = 0.0
        if failed_10 == 0:
            if failed == 0:
                # y = y_5
                y_5_bar = y_bar_
                # y = y * z
                y_bar_ = z * y_5_bar
                z_bar += y_6 * y_5_bar
        if failed_8 == 0:
            if failed_9 == 0:
                # y = y_4
                y_4_bar = y_bar_
                # y = y + 0.5 * x
                y_bar_ = y_4_bar
                x_bar += 0.5 * y_4_bar
        if failed_6 == 2:
            if failed_7 == 0:
                # y = y_3
                y_3_bar = y_bar_
                # y = y + 0.5 * x
                y_bar_ = y_3_bar
                x_bar += 0.5 * y_3_bar
        if failed_4 == 3:
            if failed_5 == 0:
                # z = z_2
                z_2_bar = z_bar
                # z = x
                x_bar += z_2_bar
                z_bar = 0.0
        if failed_2 == 0:
            if failed_3 == 0:
                # y = y_2
                y_2_bar = y_bar_
                # y = y + z * root(z - 0.5)
                y_bar_ = y_2_bar
                z_bar += y_2_1 * y_2_bar + root_rev(saved_1, z_3 * y_2_bar)
            # z = z_1
            z_1_bar = z_bar
            # z = root(y)
            y_bar_ += root_rev(saved, z_1_bar)
        # y = y_1
        y_1_bar = y_bar_
        # y = x * a
        x_bar += a * y_1_bar
        a_bar += x * y_1_bar
    return x_bar, a_bar
