def infected_total_grad(s, i, beta, gamma, lockdown):
    """Gradient of infected_total with respect to (s, i, beta, gamma, lockdown)."""
    r = 0.0
    is_ = []
    all_s = []
    contacts = []
    for day in range(12):
        if day >= 5:
            contact = beta * lockdown
        else:
            contact = beta
        contacts.append(contact)
        new = contact * s * i
        recovered = gamma * i
        is_.append(i)
        all_s.append(s)
        s, i, r = s - new, i + new - recovered, r + recovered

    # return burden + r
    r_bar = 1.0
    s_bar = 0.0
    i_bar = 0.0
    beta_bar = 0.0
    gamma_bar = 0.0
    lockdown_bar = 0.0
    for day in range(11, -1, -1):
        # burden += i**2
        i_bar += 2 * i
        # s, i, r = s - new, i + new - recovered, r + recovered
        new_bar = i_bar - s_bar
        recovered_bar = r_bar - i_bar
        i = is_.pop()
        # recovered = gamma * i
        gamma_bar += i * recovered_bar
        i_bar += gamma * recovered_bar
        contact = contacts.pop()
        s = all_s.pop()
        # new = contact * s * i
        contact_bar = s * i * new_bar
        s_bar += contact * i * new_bar
        i_bar += contact * s * new_bar
        if day >= 5:
            # contact = beta * lockdown
            beta_bar += lockdown * contact_bar
            lockdown_bar += beta * contact_bar
        else:
            # contact = beta
            beta_bar += contact_bar
    return s_bar, i_bar, beta_bar, gamma_bar, lockdown_bar
