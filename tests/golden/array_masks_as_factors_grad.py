def weighted_grad(x, inside, edge, counts):
    """Gradient of weighted with respect to x."""
    # return kept - np.sum(counts * x * x) - 3 * np.sum(inside * counts * x)
    x_bar = -1.0 * counts * x - counts * x - 3.0 * (inside * counts)
    # kept = np.sum(inside * x) + np.sum(edge * x)
    x_bar += 1.0 * inside + 1.0 * edge
    return x_bar
