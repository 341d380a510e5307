"""Level 1: text to tree and back; knows no calculus."""
