# Lotse: words of the style guide. German.

guide-title = Bausteine
guide-intro = Jeder Baustein der Gestaltung in beiden Schreibrichtungen, mit erfundenen Angaben.
guide-offer = Deutschkurs am Abend
guide-summary = Sie lernen in einer kleinen Gruppe. Kinder können mitkommen.
guide-alert = Am 24. Dezember ist geschlossen.
guide-meaning = Ein Papier der Ausländerbehörde: Die Abschiebung ist für eine Zeit ausgesetzt.
guide-directions = Fünf Minuten vom Bahnhof, zweite Tür links.
guide-unit = Personen
guide-emergency = Notarzt und Feuerwehr
