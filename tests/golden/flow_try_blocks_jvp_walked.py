# autotangent-cache 1
# function: tests.programs.flow_try_blocks:walked   variant: tangent   wrt: x table
#     defines: walked_jvp
# source: ../flow_try_blocks.py   5d86d769b4460ca1
# generated: d69f5eb866f8e9f3   gen: 1.0.0
# kinds: x float, steps list(float), table dict(0: float, 1: float, 2: float)
# result: float
# resolved: KeyError -> builtins:KeyError; OverflowError -> builtins:OverflowError;
#     ValueError -> builtins:ValueError; enumerate -> builtins:enumerate; len ->
#     builtins:len; root -> tests.programs.flow_try_blocks:root; str -> builtins:str
# deps: tests.programs.flow_try_blocks:root=e9b0157f1827efc2
# pin: no

from autotangent.runtime import tangent

root_jvp = tangent(root, "v", "v float")


def walked_jvp(x, steps, table, *, x_dot, table_dot):
    """Value and tangent of walked along (x_dot, table_dot)."""
    total = x
    total_dot = x_dot
    failed = 0
    trips = 0
    for k, step in enumerate(steps):
        trips = trips + 1
        try:
            total_1_1, total_1_1_dot = root_jvp(x - step, v_dot=x_dot)
            total_1 = total * 1.1 + total_1_1
            failed = 0
        except ValueError:
            failed = 1
        except (KeyError, OverflowError) as error_caught:
            failed = 2
            error = error_caught
        if failed == 0:
            total_1_dot = 1.1 * total_dot + total_1_1_dot
            total = total_1
            total_dot = total_1_dot
            try:
                if total > 9.0:
                    raise OverflowError("total")
                t_1 = table[k] * total
                failed = 0
            except ValueError:
                failed = 1
            except (KeyError, OverflowError) as error_caught:
                failed = 2
                error = error_caught
            if failed == 0:
                t_1_dot = total * table_dot[k] + table[k] * total_dot
                try:
                    table[k] = t_1
                    failed = 0
                except ValueError:
                    failed = 1
                except (KeyError, OverflowError) as error_caught:
                    failed = 2
                    error = error_caught
                if failed == 0:
                    table_dot[k] = t_1_dot
        if failed != 0:
            break
    if failed == 0:
        try:
            total_2 = total + x
            failed = 0
        except ValueError:
            failed = 1
        except (KeyError, OverflowError) as error_caught:
            failed = 2
            error = error_caught
        if failed == 0:
            total_2_dot = total_dot + x_dot
            total = total_2
            total_dot = total_2_dot
    if failed == 0:
        total = 2 * total
        total_dot = 2 * total_dot
    elif failed == 1:
        total_dot = x * total_dot + total * x_dot
        total = total * x
    else:
        total_3 = len(str(error)) * 0.01
        total = total - total_3 * x
        total_dot = total_dot - total_3 * x_dot
    return total, total_dot
