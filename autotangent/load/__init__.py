"""Level 3: the text of a derivative becomes a running function, and stays in a file that can be edited."""
