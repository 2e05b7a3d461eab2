"""What to do next, the plan, what was done."""
