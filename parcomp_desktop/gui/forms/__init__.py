"""Generated from forms/*.ui; never edited by hand."""
