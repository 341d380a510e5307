from autotangent.runtime import pair

measured_fwd, measured_rev = pair(measured, "x", "x float, marks float")


def closing_grad(x, marks):
    """Gradient of closing with respect to x."""
    level = x
    trips = 0
    levels = []
    faileds = []
    saveds = []
    faileds_ = []
    faileds__ = []
    faileds___ = []
    faileds____ = []
    faileds_____ = []
    faileds______ = []
    for k in range(4):
        levels.append(level)
        trips = trips + 1
        if k == 1:
            print("turn", k)
            level = level - 0.1 * x
        else:
            try:
                level_1_1, saved = measured_fwd(level * x, marks)
                level_1 = level + level_1_1
                saveds.append(saved)
                failed = 0
            except ArithmeticError as error_caught:
                failed = 2
                error = error_caught
            except BaseException as error__caught:
                failed = 1
                error_ = error__caught
            faileds.append(failed)
            if failed == 0:
                level = level_1
                if k == 2:
                    print("turn", k)
                    level = level - 0.1 * x
                    break
                else:
                    if failed == 0:
                        try:
                            level_2 = level * 1.5
                            failed = 0
                        except BaseException as error__caught:
                            failed = 1
                            error_ = error__caught
                        faileds_.append(failed)
                        if failed == 0:
                            level = level_2
                    elif failed == 2:
                        try:
                            level_3 = level + 2.0 * x
                            failed = 0
                        except BaseException as error__caught:
                            failed = 1
                            error_ = error__caught
                        faileds__.append(failed)
                        if failed == 0:
                            level = level_3
                            try:
                                print(error)
                                failed = 0
                            except BaseException as error__caught:
                                failed = 1
                                error_ = error__caught
                    faileds___.append(failed)
                    if failed == 1:
                        print("turn", k)
                        level = level - 0.1 * x
                        raise error_
                    print("turn", k)
                    level = level - 0.1 * x
            else:
                if failed == 0:
                    try:
                        level_2 = level * 1.5
                        failed = 0
                    except BaseException as error__caught:
                        failed = 1
                        error_ = error__caught
                    faileds____.append(failed)
                    if failed == 0:
                        level = level_2
                elif failed == 2:
                    try:
                        level_3 = level + 2.0 * x
                        failed = 0
                    except BaseException as error__caught:
                        failed = 1
                        error_ = error__caught
                    faileds_____.append(failed)
                    if failed == 0:
                        level = level_3
                        try:
                            print(error)
                            failed = 0
                        except BaseException as error__caught:
                            failed = 1
                            error_ = error__caught
                faileds______.append(failed)
                if failed == 1:
                    print("turn", k)
                    level = level - 0.1 * x
                    raise error_
                print("turn", k)
                level = level - 0.1 * x

    # return level
    level_bar = 1.0
    x_bar = 0.0
    for k in range(trips - 1, -1, -1):
        level = levels.pop()
        if k == 1:
            # level = level - 0.1 * x
            x_bar -= 0.1 * level_bar
        else:
            failed = faileds.pop()
            if failed == 0:
                if k == 2:
                    # level = level - 0.1 * x
                    x_bar -= 0.1 * level_bar
                else:
                    # level = level - 0.1 * x
                    x_bar -= 0.1 * level_bar
                    failed_1 = faileds___.pop()
                    if failed_1 == 1:
                        # level = level - 0.1 * x
                        x_bar -= 0.1 * level_bar
                    if failed == 0:
                        failed_2 = faileds_.pop()
                        if failed_2 == 0:
                            # level = level_2
                            level_2_bar = level_bar
                            # level = level * 1.5
                            level_bar = 1.5 * level_2_bar
                    elif failed == 2:
                        failed_3 = faileds__.pop()
                        if failed_3 == 0:
                            # level = level_3
                            level_3_bar = level_bar
                            # level = level + 2.0 * x
                            level_bar = level_3_bar
                            x_bar += 2 * level_3_bar
                # level = level_1
                level_1_bar = level_bar
                saved = saveds.pop()
                # level = level + measured(level * x, marks)
                level_1_2_bar = measured_rev(saved, level_1_bar)
                level_bar = level_1_bar + x * level_1_2_bar
                x_bar += level * level_1_2_bar
            else:
                # level = level - 0.1 * x
                x_bar -= 0.1 * level_bar
                failed_4 = faileds______.pop()
                if failed_4 == 1:
                    # level = level - 0.1 * x
                    x_bar -= 0.1 * level_bar
                if failed == 0:
                    failed_5 = faileds____.pop()
                    if failed_5 == 0:
                        # level = level_2
                        level_2_bar = level_bar
                        # level = level * 1.5
                        level_bar = 1.5 * level_2_bar
                elif failed == 2:
                    failed_6 = faileds_____.pop()
                    if failed_6 == 0:
                        # level = level_3
                        level_3_bar = level_bar
                        # level = level + 2.0 * x
                        level_bar = level_3_bar
                        x_bar += 2 * level_3_bar
    # level = x
    x_bar += level_bar
    return x_bar
