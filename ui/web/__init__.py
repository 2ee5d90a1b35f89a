"""The web app: a patient's chat beside the leaflet. All that knows Gradio lives here; nothing happens on import."""
