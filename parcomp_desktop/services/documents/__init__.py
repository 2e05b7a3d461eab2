"""Papers in the wording of the workspace: made, issued, rendered from data."""
