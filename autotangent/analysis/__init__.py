"""Level 2: facts about a program, no rewriting."""
