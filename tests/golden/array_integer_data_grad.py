import numpy as np


def poisson_loss_grad(beta, X, counts):
    """Gradient of poisson_loss with respect to (beta, X)."""
    eta = X @ beta
    mu = np.exp(eta)

    # return loss
    loss_bar = 1.0
    beta_bar = np.zeros_like(beta)
    for k in range(len(counts) - 1, -1, -1):
        # loss += counts[k] * beta[0] - 2 * beta[1] * counts[k]
        beta_bar[0] += 1.0 * counts[k]
        beta_bar[1] -= 2.0 * counts[k]
    # loss = np.sum(mu - counts * eta)
    mu_bar = np.full_like(mu, loss_bar)
    eta_bar = -1.0 * counts
    # mu = np.exp(eta)
    eta_bar += mu * mu_bar
    # eta = X @ beta
    X_bar = np.outer(eta_bar, beta)
    beta_bar += X.T @ eta_bar
    return beta_bar, X_bar
