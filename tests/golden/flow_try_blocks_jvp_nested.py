# autotangent-cache 1
# function: tests.programs.flow_try_blocks:nested   variant: tangent   wrt: x a
#     defines: nested_jvp
# source: ../flow_try_blocks.py   05c886dda6038f42
# generated: 1ba5553fc34522f1   gen: 1.0.0
# kinds: x float, a float
# result: float
# resolved: BaseException -> builtins:BaseException; KeyError -> builtins:KeyError;
#     ValueError -> builtins:ValueError; root -> tests.programs.flow_try_blocks:root
# deps: tests.programs.flow_try_blocks:root=e9b0157f1827efc2
# pin: no

from autotangent.runtime import tangent

root_jvp = tangent(root, "v", "v float")


def nested_jvp(x, a, *, x_dot, a_dot):
    """Value and tangent of nested along (x_dot, a_dot)."""
    failed = 0
    try:
        y_1 = x * a
        failed = 0
    except KeyError:
        failed = 1
    if failed == 0:
        y_1_dot = a * x_dot + x * a_dot
        y = y_1
        y_dot = y_1_dot
        try:
            z_1_1, z_1_1_dot = root_jvp(y, v_dot=y_dot)
            z_1 = z_1_1
            failed = 0
        except ValueError:
            failed = 3
        except BaseException as error_caught:
            failed = 2
            error = error_caught
        if failed == 0:
            z_1_dot = z_1_1_dot
            z = z_1
            z_dot = z_1_dot
            try:
                y_2_1, y_2_1_dot = root_jvp(z - 0.5, v_dot=z_dot)
                y_2 = y + z * y_2_1
                failed = 0
            except ValueError:
                failed = 3
            except BaseException as error_caught:
                failed = 2
                error = error_caught
            if failed == 0:
                y_2_dot = y_dot + y_2_1 * z_dot + z * y_2_1_dot
                y = y_2
                y_dot = y_2_dot
        if failed == 3:
            failed = 0
            try:
                z_2 = x
                if y < 0:
                    raise KeyError("negative") from None
                failed = 0
            except BaseException as error_caught:
                failed = 2
                error = error_caught
            if failed == 0:
                z_2_dot = x_dot
                z = z_2
                z_dot = z_2_dot
        if failed == 2:
            failed = 0
            try:
                y_3 = y + 0.5 * x
                failed = 0
            except KeyError:
                failed = 1
            if failed == 0:
                y_3_dot = y_dot + 0.5 * x_dot
                y = y_3
                y_dot = y_3_dot
                try:
                    raise error
                    failed = 0
                except KeyError:
                    failed = 1
                if failed == 0:
                    pass
        if failed == 0:
            try:
                y_4 = y + 0.5 * x
                failed = 0
            except KeyError:
                failed = 1
            if failed == 0:
                y_4_dot = y_dot + 0.5 * x_dot
                y = y_4
                y_dot = y_4_dot
        if failed == 0:
            try:
                y_5 = y * z
                failed = 0
            except KeyError:
                failed = 1
            if failed == 0:
                y_5_dot = z * y_dot + y * z_dot
                y = y_5
                y_dot = y_5_dot
    if failed == 1:
        y_dot = 2 * y * y_dot - x_dot
        y = y * y - x
    return y, y_dot
