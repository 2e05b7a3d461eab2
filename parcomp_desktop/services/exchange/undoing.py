"""Taking an import back: every record that nobody touched since becomes what it was; the others stay and are named."""
