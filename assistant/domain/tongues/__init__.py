"""Other languages than English: what patients ask and report in them, and what is said to them."""
