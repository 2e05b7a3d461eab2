"""What packages may say: a module for each content, a line in ``catalogue`` for each module."""
