# Lotse: pages kept on the reader's device. German.

## In the pages

offline-button = Offline lesen
offline-title = Keine Verbindung
offline-text = Diese Seite ist nicht auf Ihrem Gerät gespeichert. Auch ohne Verbindung finden Sie hier:

## For the script: %size and %date are values.

saved-size = Auf diesem Gerät speichern (%size)
saved-storing = Wird gespeichert (%size) …
saved-progress = Speichern
saved-done = Gespeichert. Startseite, Suche und besuchte Seiten können Sie jetzt auch ohne Verbindung lesen.
saved-on = Auf diesem Gerät gespeichert
saved-since = Gespeichert, Stand: %date
saved-offers = Alle Angebote speichern (%size)
saved-offers-done = Alle Angebote sind gespeichert.
saved-remove = Von diesem Gerät entfernen
saved-removed = Entfernt. Auf diesem Gerät sind keine Seiten mehr gespeichert.
saved-full = Auf diesem Gerät ist nicht genug Platz. Lesen können Sie alles wie bisher.
saved-forbidden = Ihr Browser erlaubt hier kein Speichern, zum Beispiel in einem privaten Fenster. Lesen können Sie alles wie bisher.
saved-failed = Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal.
saved-copy = Keine Verbindung. Gespeicherte Kopie vom %date
saved-again = Seite noch einmal laden
saved-pages = Besuchte Seiten
