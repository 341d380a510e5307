import numpy as np


def poisson_loss_jvp(beta, X, counts, *, beta_dot, X_dot):
    """Value and tangent of poisson_loss along (beta_dot, X_dot)."""
    eta = X @ beta
    eta_dot = X_dot @ beta + X @ beta_dot
    mu = np.exp(eta)
    mu_dot = mu * eta_dot
    loss = np.sum(mu - counts * eta)
    loss_dot = np.sum(mu_dot - counts * eta_dot)
    for k in range(len(counts)):
        loss += counts[k] * beta[0] - 2 * beta[1] * counts[k]
        loss_dot = loss_dot + counts[k] * (beta_dot[0] - 2 * beta_dot[1])
    return loss, loss_dot
