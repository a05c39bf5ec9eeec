# A slip of skip-to-content.
skip-to-contents = Zum Inhalt springen
opening-note = An Feiertagen geschlossen
