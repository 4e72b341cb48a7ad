"""Made-up histories of pages: labelled texts, and everything that happens to them and means nothing."""
