# Lotse: words of lists in other sites, and of what builds the lines for them. German.

## In the frame

embed-all = Die ganze Liste auf { $site }

## On the page for partners

tool-title = Liste auf der eigenen Seite zeigen
tool-intro = Wählen Sie aus, was Ihre Seite zeigen soll. Die Zeilen darunter ändern sich mit.
tool-start = Zeilen zusammenstellen
tool-list = Liste
tool-level = Nur passend zu diesem Deutschniveau
tool-language = Sprache
tool-height = Höhe in Pixeln
tool-free = Nur kostenlose Angebote
tool-resize = Höhe an den Inhalt anpassen (mit einem kleinen Skript)
tool-code = Zeilen für Ihre Seite
tool-copy = Kopieren
tool-copied = Kopiert.
tool-look = Ansehen
