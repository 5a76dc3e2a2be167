"""The explorer; alone imports Textual. Its keys and its ways of copying do not, so help and README read them freely."""
