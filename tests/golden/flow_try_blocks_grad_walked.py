# autotangent-cache 1
# function: tests.programs.flow_try_blocks:walked   variant: pair   wrt: x table
#     shadows: table   defines: walked_fwd walked_rev
# source: ../flow_try_blocks.py   5d86d769b4460ca1
# generated: 5b0e9ed5d6dbd32c   gen: 1.0.0
# kinds: x float, steps list(float), table dict(0: float, 1: float, 2: float)
# result: float
# resolved: KeyError -> builtins:KeyError; OverflowError -> builtins:OverflowError;
#     ValueError -> builtins:ValueError; enumerate -> builtins:enumerate; len ->
#     builtins:len; root -> tests.programs.flow_try_blocks:root; str -> builtins:str
# deps: tests.programs.flow_try_blocks:root=e9b0157f1827efc2
# pin: no

from autotangent.runtime import held_at, hold_at, pair

root_fwd, root_rev = pair(root, "v", "v float")


def walked_fwd(x, steps, table):
    """Value of walked and what walked_rev needs."""
    total_4 = None
    total = x
    failed = 0
    trips = 0
    faileds = []
    saveds = []
    totals = []
    faileds_ = []
    faileds__ = []
    table_1s = []
    for k, step in enumerate(steps):
        trips = trips + 1
        try:
            total_1_1, saved = root_fwd(x - step)
            total_1 = total * 1.1 + total_1_1
            saveds.append(saved)
            failed = 0
        except ValueError:
            failed = 1
        except (KeyError, OverflowError) as error_caught:
            failed = 2
            error = error_caught
        faileds.append(failed)
        if failed == 0:
            total = total_1
            totals.append(total)
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
            faileds_.append(failed)
            if failed == 0:
                try:
                    table_1 = held_at(table, k)
                    table[k] = t_1
                    table_1s.append(table_1)
                    failed = 0
                except ValueError:
                    failed = 1
                except (KeyError, OverflowError) as error_caught:
                    failed = 2
                    error = error_caught
                faileds__.append(failed)
        if failed != 0:
            break
    failed_1 = failed
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
            total = total_2
    total_3 = total
    if failed == 0:
        total = 2 * total
    elif failed == 1:
        total = total * x
    else:
        total_4 = len(str(error)) * 0.01
        total = total - total_4 * x
    return (
        total,
        (
            failed,
            failed_1,
            faileds,
            faileds_,
            faileds__,
            saveds,
            steps,
            table,
            table_1s,
            total_3,
            total_4,
            totals,
            trips,
            x,
        ),
    )


def walked_rev(saved, y_bar, table_bar):
    """Adjoint of walked: adds into table_bar, returns x_bar."""
    failed, failed_1, faileds, faileds_, faileds__, saveds, steps, table, table_1s, total_3, total_4, totals, trips, x = saved
    # return total
    total_bar = y_bar
    x_bar = 0.0
    if failed == 0:
        # total = 2 * total
        total_bar = 2 * total_bar
    elif failed == 1:
        # total = total * x
        x_bar += total_3 * total_bar
        total_bar = x * total_bar
    else:
        # total = total - len(str(error)) * 0.01 * x
        x_bar -= total_4 * total_bar
    if failed_1 == 0:
        if failed == 0:
            # total = total_2
            total_2_bar = total_bar
            # total = total + x
            total_bar = total_2_bar
            x_bar += total_2_bar
    for k in range(trips - 1, -1, -1):
        step = steps[k]
        failed = faileds.pop()
        if failed == 0:
            failed_2 = faileds_.pop()
            total = totals.pop()
            if failed_2 == 0:
                t_1_bar = 0.0
                failed_3 = faileds__.pop()
                if failed_3 == 0:
                    table_1 = table_1s.pop()
                    hold_at(table, k, table_1)
                    # table[k] = table[k] * total
                    t_1_bar += table_bar[k]
                    table_bar[k] = 0.0
                # t_1 = table[k] * total
                table_bar[k] += total * t_1_bar
                total_bar += table[k] * t_1_bar
            # total = total_1
            total_1_bar = total_bar
            saved = saveds.pop()
            # total = total * 1.1 + root(x - step)
            total_bar = 1.1 * total_1_bar
            x_bar += root_rev(saved, total_1_bar)
    # total = x
    x_bar += total_bar
    return x_bar
