from autotangent.runtime import tangent

measured_jvp = tangent(measured, "x", "x float, marks float")


def closing_jvp(x, marks, *, x_dot):
    """Value and tangent of closing along x_dot."""
    level = x
    level_dot = x_dot
    trips = 0
    for k in range(4):
        trips = trips + 1
        failed = 0
        if k == 1:
            print("turn", k)
            level = level - 0.1 * x
            level_dot = level_dot - 0.1 * x_dot
        else:
            try:
                level_1_1, level_1_1_dot = measured_jvp(
                    level * x, marks, x_dot=x * level_dot + level * x_dot
                )
                level_1 = level + level_1_1
                failed = 0
            except ArithmeticError as error_caught:
                failed = 2
                error = error_caught
            except BaseException as error__caught:
                failed = 1
                error_ = error__caught
            if failed == 0:
                level_1_dot = level_dot + level_1_1_dot
                level = level_1
                level_dot = level_1_dot
                if k == 2:
                    print("turn", k)
                    level = level - 0.1 * x
                    level_dot = level_dot - 0.1 * x_dot
                    break
                else:
                    if failed == 0:
                        try:
                            level_2 = level * 1.5
                            failed = 0
                        except BaseException as error__caught:
                            failed = 1
                            error_ = error__caught
                        if failed == 0:
                            level_2_dot = 1.5 * level_dot
                            level = level_2
                            level_dot = level_2_dot
                    elif failed == 2:
                        failed = 0
                        try:
                            level_3 = level + 2.0 * x
                            failed = 0
                        except BaseException as error__caught:
                            failed = 1
                            error_ = error__caught
                        if failed == 0:
                            level_3_dot = level_dot + 2 * x_dot
                            level = level_3
                            level_dot = level_3_dot
                            try:
                                print(error)
                                failed = 0
                            except BaseException as error__caught:
                                failed = 1
                                error_ = error__caught
                            if failed == 0:
                                pass
                    if failed == 1:
                        print("turn", k)
                        level = level - 0.1 * x
                        level_dot = level_dot - 0.1 * x_dot
                        raise error_
                    print("turn", k)
                    level = level - 0.1 * x
                    level_dot = level_dot - 0.1 * x_dot
            else:
                if failed == 0:
                    try:
                        level_2 = level * 1.5
                        failed = 0
                    except BaseException as error__caught:
                        failed = 1
                        error_ = error__caught
                    if failed == 0:
                        level_2_dot = 1.5 * level_dot
                        level = level_2
                        level_dot = level_2_dot
                elif failed == 2:
                    failed = 0
                    try:
                        level_3 = level + 2.0 * x
                        failed = 0
                    except BaseException as error__caught:
                        failed = 1
                        error_ = error__caught
                    if failed == 0:
                        level_3_dot = level_dot + 2 * x_dot
                        level = level_3
                        level_dot = level_3_dot
                        try:
                            print(error)
                            failed = 0
                        except BaseException as error__caught:
                            failed = 1
                            error_ = error__caught
                        if failed == 0:
                            pass
                if failed == 1:
                    print("turn", k)
                    level = level - 0.1 * x
                    level_dot = level_dot - 0.1 * x_dot
                    raise error_
                print("turn", k)
                level = level - 0.1 * x
                level_dot = level_dot - 0.1 * x_dot
    return level, level_dot
