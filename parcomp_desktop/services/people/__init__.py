"""Units and people, and what their records say."""
