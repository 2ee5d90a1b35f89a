"""Texts that are no leaflets, though they have some of its words."""

OTHERS = {
    "a recipe": """Lentil soup

Ingredients

- 250 g of red lentils
- 1 onion
- 2 spoonfuls of oil

Directions

Heat the oil. Add the onion and take care not to burn it. Stir in the lentils and simmer for 25 minutes.

Storage

Store in the fridge for up to 3 days. Keep out of the reach of children while hot.

Serving

If you forget to soak the lentils, double the cooking time. Do not drink alcohol with it if you drive.
""",
    "a shopping list": """Shopping

- milk
- dishwasher tablets
- aspirin
- 2 bottles of water
""",
    "source code": """def dose(weight, age):
    # Do not take more than 100 mg a day.
    if age < 12:
        return {'mg': weight * 2, 'overdose': False}
    side_effects = ['nausea', 'headache']  # tell your doctor
    return {'tablets': 1, 'side_effects': side_effects, 'pregnancy': None}
""",
    "an abstract": """Velmodine in chronic vertigo: a randomised trial

Background: Velmodine is indicated for the treatment of vertigo. Methods: We randomised 412 adults to \
velmodine 20 mg or placebo once daily. Pregnant and breast-feeding women were excluded. Results: The most \
common side effects were dizziness and nausea; there was one overdose. Conclusions: Velmodine 20 mg once \
daily was well tolerated. Tablets were stored below 25 °C.
""",
    "an abstract without parts": """In this trial 412 adults with vertigo were given velmodine 20 mg or placebo \
once daily for 12 weeks. \
Velmodine is indicated for vertigo. Pregnant women were excluded. Side effects were nausea and headache. \
There was one overdose. Withdrawal symptoms were seen in three patients. Driving was not impaired.
""",
    "a privacy notice": """Privacy notice

What we collect

When you use our shop we collect your name and address.

How we use it

We use it to send what you ordered and to tell you about other things. Children under 16 must not use this \
service.

How we store it

We store it in the European Union. If you stop using the service, we delete it.

Your rights

If you have further questions, write to us. Contents of this notice may change.
""",
    "lorem ipsum": """Lorem ipsum

Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod. Lorem ipsum dolor sit amet, \
consectetur adipiscing elit, sed do eiusmod. Lorem ipsum dolor sit amet, consectetur.
""",
    "a notice about a drug store": """Opening hours

The drug store is open from 8 to 18. The doctor is in on Mondays.
""",
    "a novel": """Chapter 1

The doctor drove the old car down to the harbour. He had forgotten to take his coat, and the rain was cold. \
"You should not drive in this weather," said Anna, who was pregnant. He drank a glass of wine and thought of\
 the sea. The children were asleep; the old woman sat by the fire and mended a sock.

He stored the sacks below the stairs and went home. Nobody spoke of it again, nor of what the tablets had \
done to her.

""",
}
