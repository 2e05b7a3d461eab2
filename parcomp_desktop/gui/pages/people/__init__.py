"""Units and people, and what is known of them."""
