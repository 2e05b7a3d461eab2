"""What the plan and the indicator sets reckon: scores, ranks, findings. Pure."""
