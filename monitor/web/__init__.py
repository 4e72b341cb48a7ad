"""The web page, the API and the feeds: routes are thin, answers come from the app and its store."""
