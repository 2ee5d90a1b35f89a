"""Tables of words, for any medicine. Not here: what is made of them."""
