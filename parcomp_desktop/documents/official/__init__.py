"""Official documents on paper: laid out once, rendered to PDF and to Word."""
