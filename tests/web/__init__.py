"""Tests of the web page, the API and the feeds."""
