from autotangent.runtime import pair, unbroadcast

simulated_fwd, simulated_rev = pair(simulated, "x y", "x float, y float")
booked_fwd, booked_rev = pair(booked, "x y", "x float, y float")
moved_fwd, moved_rev = pair(moved, "x y", "x float, y float")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_1, saved = simulated_fwd(x, y)
    t_2, saved_1 = booked_fwd(x, y)
    t_3, saved_2 = moved_fwd(x, y)

    # return simulated(x, y) + booked(x, y) * moved(x, y)
    x_bar, y_bar = simulated_rev(saved, unbroadcast(1, t_1))
    x_1_bar, y_1_bar = booked_rev(saved_1, unbroadcast(t_3, t_2))
    x_2_bar, y_2_bar = moved_rev(saved_2, t_2)
    x_bar += x_1_bar + x_2_bar
    y_bar += y_1_bar + y_2_bar
    return x_bar, y_bar
