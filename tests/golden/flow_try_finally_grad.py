import math

from autotangent.runtime import pair, put_back, snapshot, zeros

probe_fwd, probe_rev = pair(
    probe,
    "x sigma trace",
    "x float, sigma float, trace dict(cost: float)",
)


def depth_grad(x, sigma):
    """Gradient of depth with respect to (x, sigma)."""
    trace = {"cost": x}
    trace_1 = snapshot(trace)
    t_1, saved = probe_fwd(x, sigma, trace)
    trace_2 = snapshot(trace)
    t_2, saved_1 = probe_fwd(2.0 * x, sigma, trace)
    level = t_1 + t_2 * trace['cost']
    step = sigma
    trips = 0
    steps = []
    faileds = []
    rises = []
    for k in range(6):
        steps.append(step)
        trips = trips + 1
        try:
            if k in (2, 4):
                raise KeyError(k)
            rise_1 = math.log(x + k)
            failed = False
        except KeyError:
            failed = True
        faileds.append(failed)
        if not failed:
            rise = rise_1
            rises.append(rise)
            if k == 1:
                step *= 0.8 * x
            else:
                level += rise * step
                step *= 0.8 * x
        else:
            level += x * step
            if k > 3:
                step *= 0.8 * x
                break
            else:
                step *= 0.8 * x

    # return level * step
    level_bar = step
    step_bar = level
    x_bar = 0.0
    for k in range(trips - 1, -1, -1):
        failed = faileds.pop()
        step = steps.pop()
        if not failed:
            rise_bar = 0.0
            rise = rises.pop()
            if k == 1:
                # step *= 0.8 * x
                x_bar += 0.8 * step * step_bar
                step_bar = 0.8 * x * step_bar
            else:
                # step *= 0.8 * x
                x_bar += 0.8 * step * step_bar
                step_bar = 0.8 * x * step_bar
                # level += rise * step
                rise_bar += step * level_bar
                step_bar += rise * level_bar
            # rise = rise_1
            rise_1_bar = rise_bar
            # rise = math.log(x + k)
            x_bar += rise_1_bar / (x + k)
        else:
            if k > 3:
                # step *= 0.8 * x
                x_bar += 0.8 * step * step_bar
                step_bar = 0.8 * x * step_bar
            else:
                # step *= 0.8 * x
                x_bar += 0.8 * step * step_bar
                step_bar = 0.8 * x * step_bar
            # level += x * step
            x_bar += step * level_bar
            step_bar += x * level_bar
    # step = sigma
    sigma_bar = step_bar
    # level = t_1 + t_2 * trace['cost']
    t_1_bar = level_bar
    t_2_bar = trace['cost'] * level_bar
    trace_bar = zeros(trace)
    trace_bar['cost'] += t_2 * level_bar
    # t_2 = probe(2.0 * x, sigma, trace)
    x_1_bar, sigma_1_bar = probe_rev(saved_1, t_2_bar, trace_bar)
    put_back(trace, trace_2)
    x_bar += 2 * x_1_bar
    sigma_bar += sigma_1_bar
    # t_1 = probe(x, sigma, trace)
    x_2_bar, sigma_2_bar = probe_rev(saved, t_1_bar, trace_bar)
    put_back(trace, trace_1)
    x_bar += x_2_bar
    sigma_bar += sigma_2_bar
    # trace = {"cost": x}
    x_bar += trace_bar['cost']
    return x_bar, sigma_bar
