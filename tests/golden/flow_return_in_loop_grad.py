def escape_grad(re, im, radius):
    """Gradient of escape with respect to (re, im, radius)."""
    x, y = 0.0, 0.0
    returned = False
    trips_ = 0
    xs = []
    ys = []
    xs_ = []
    ys_ = []
    all_trips = []
    for k in range(20):
        trips_ = trips_ + 1
        trips = 0
        for half in (1.0, 0.5):
            xs.append(x)
            ys.append(y)
            trips = trips + 1
            x, y = x * x - y * y + half * re, 2 * x * y + half * im
            xs_.append(x)
            ys_.append(y)
            if x * x + y * y > radius:
                returned = True
                break
        all_trips.append(trips)
        if returned:
            break

    # return result
    result_bar = 1.0
    x_bar = 0.0
    if not returned:
        # result = x
        x_bar += result_bar
        result_bar = 0.0
    re_bar = 0.0
    im_bar = 0.0
    y_bar = 0.0
    for k in range(trips_ - 1, -1, -1):
        trips = all_trips.pop()
        for i in range(trips - 1, -1, -1):
            half = (1.0, 0.5)[i]
            y_1 = ys_.pop()
            x_1 = xs_.pop()
            if x_1 * x_1 + y_1 * y_1 > radius:
                # result = x * x + y * y + k
                x_bar += 2 * x_1 * result_bar
                y_bar += 2 * y_1 * result_bar
            y = ys.pop()
            x = xs.pop()
            # x, y = x * x - y * y + half * re, 2 * x * y + half * im
            re_bar += half * x_bar
            im_bar += half * y_bar
            x_bar, y_bar = 2 * x * x_bar + 2 * y * y_bar, 2 * x * y_bar - 2 * y * x_bar
            result_bar = 0.0
        result_bar = 0.0
    radius_bar = 0.0
    return re_bar, im_bar, radius_bar
