"""What a person can do: each call checks, writes once and returns what changed."""
