"""The wording of papers, packages between the desks."""
