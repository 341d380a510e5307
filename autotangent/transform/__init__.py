"""Level 3: the calculus on programs."""
