closed-title = Geschlossen
closed note: An Feiertagen geschlossen
