"""How far a language model can lead the assistant astray: attacks, false sentences, and models that are made up."""
