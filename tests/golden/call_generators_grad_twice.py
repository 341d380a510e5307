from autotangent.runtime import add_into, listing, pair, zeros

halves_list = listing(halves)
halves_list_fwd, halves_list_rev = pair(halves_list, "x", "x float, n int")


def twice_fwd(x, w, n):
    """Value of twice and what twice_rev needs."""
    out = []
    out.append(w)
    t_1, saved = halves_list_fwd(x, n)
    for item in t_1:
        out.append(item)
    t_2, saved_1 = halves_list_fwd(w, 2)
    for item in t_2:
        out.append(item)
    return out, (out, saved, saved_1, t_1, t_2)


def twice_rev(saved, y_bar):
    """Adjoint of twice: returns x_bar, w_bar."""
    out, saved, saved_1, t_1, t_2 = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    t_2_bar = zeros(t_2)
    for i in range(len(t_2) - 1, -1, -1):
        item = t_2[i]
        # out.append(item)
        t_3_bar = out_bar.pop()
        item_bar = t_3_bar
        t_2_bar[i] += item_bar
    # for item in halves(w, 2):
    w_bar = halves_list_rev(saved_1, t_2_bar)
    t_1_bar = zeros(t_1)
    for j in range(len(t_1) - 1, -1, -1):
        item = t_1[j]
        # out.append(item)
        t_4_bar = out_bar.pop()
        item_bar = t_4_bar
        t_1_bar[j] += item_bar
    # for item in halves(x, n):
    x_bar = halves_list_rev(saved, t_1_bar)
    # yield w
    t_5_bar = out_bar.pop()
    w_bar += t_5_bar
    return x_bar, w_bar
