"""From data to bytes: certificates and tables as PDF, workbooks."""
