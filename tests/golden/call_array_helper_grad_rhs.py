# autotangent-cache 1
# function: tests.programs.call_array_helper:rhs   variant: pair   wrt: state rates
#     shadows: state rates   defines: rhs_fwd rhs_rev
# source: ../call_array_helper.py   a2c9620f00e08804
# generated: d6bea35b5e2726fa   gen: 1.0.0
# kinds: state array(f; n), rates array(f; n)
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

def rhs_fwd(state, rates):
    """Value of rhs and what rhs_rev needs."""
    prey, predator = state
    growth = rates[0] * prey - rates[1] * prey * predator
    decline = rates[2] * prey * predator - rates[3] * predator
    return np.array([growth, decline]), (predator, prey, rates)


def rhs_rev(saved, y_bar, state_bar, rates_bar):
    """Adjoint of rhs: adds into state_bar, rates_bar."""
    predator, prey, rates = saved
    # return np.array([growth, decline])
    t_1_bars = y_bar
    growth_bar = t_1_bars[0]
    decline_bar = t_1_bars[1]
    # decline = rates[2] * prey * predator - rates[3] * predator
    rates_bar[2] += prey * predator * decline_bar
    prey_bar = rates[2] * predator * decline_bar
    rates_bar[3] -= predator * decline_bar
    predator_bar = (rates[2] * prey - rates[3]) * decline_bar
    # growth = rates[0] * prey - rates[1] * prey * predator
    rates_bar[0] += prey * growth_bar
    rates_bar[1] -= prey * predator * growth_bar
    prey_bar += (rates[0] - rates[1] * predator) * growth_bar
    predator_bar -= rates[1] * prey * growth_bar
    # prey, predator = state
    state_bar[0] += prey_bar
    state_bar[1] += predator_bar
