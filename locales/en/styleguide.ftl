# Lotse: words of the style guide. English.
# Machine translation, not yet read by a native speaker.

guide-title = Components
guide-intro = Every component of the design in both directions of writing, with invented data.
guide-offer = Evening German course
guide-summary = You learn in a small group. Children are welcome.
guide-alert = Closed on 24 December.
guide-meaning = A paper from the immigration office: deportation is suspended for a time.
guide-directions = Five minutes from the station, second door on the left.
guide-unit = people
guide-emergency = Ambulance and fire service
