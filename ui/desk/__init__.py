"""The pharmacist's desk: pages on the server, for people who sign in. Not here: the patient's page, or any decision."""
