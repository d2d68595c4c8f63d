"""Between controllers and widgets: what a person does is passed on, what happens is shown. Built in app.main."""
