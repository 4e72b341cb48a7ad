"""The pages for people, one module for each group of them."""
