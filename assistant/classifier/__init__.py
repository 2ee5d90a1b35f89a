"""What a question is about, told by a model that was trained on phrases of our own (`eval/phrases`)."""
