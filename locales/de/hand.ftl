# Lotse: words of the list, for scripts. German.
# %n and %all are numbers; %word is a title, a date or a link. A form that a language lacks repeats its general one.

## Saving and sharing, on every page

hand-saved = Gemerkt: %word
hand-removed = Von der Liste entfernt: %word
hand-not-stored = Dieser Browser speichert hier nichts. Die Liste gilt, bis Sie diese Seite verlassen.
hand-full = Die Liste ist voll: Sie fasst %n Angebote.
hand-to-list = Zu meiner Liste
hand-copied = Der Link ist kopiert.
hand-copy-fails = Kopieren ist hier nicht erlaubt. Der Link lautet: %word
hand-sheet = Mit einer App auf diesem Gerät teilen

## The list

hand-title = { title-list }
hand-count-zero = { hand-count-other }
hand-count-one = %n Angebot
hand-count-two = { hand-count-other }
hand-count-few = { hand-count-other }
hand-count-many = { hand-count-other }
hand-count-other = %n Angebote
hand-up = Nach oben
hand-down = Nach unten
hand-moved = %word ist jetzt Nummer %n von %all.
hand-remove = Entfernen
hand-undo = Rückgängig
hand-back = Alles steht wieder auf der Liste.
hand-clear = Liste leeren
hand-clear-ask = Alle Angebote von der Liste entfernen?
hand-clear-yes = Ja, alle entfernen
hand-clear-no = Nein, behalten
hand-cleared = Die Liste ist jetzt leer.
hand-empty = Ihre Liste ist leer. Tippen Sie bei einem Angebot auf den Stern, dann steht es hier.
hand-browse = { offers-title }

## A list that came by link

hand-received = Sie haben eine Liste bekommen
hand-received-what = Die Angebote stehen unten. Wenn Sie sie behalten, kommen sie auf diesem Gerät zu Ihrer eigenen Liste hinzu.
hand-keep-zero = { hand-keep-other }
hand-keep-one = Dieses Angebot behalten
hand-keep-two = { hand-keep-other }
hand-keep-few = { hand-keep-other }
hand-keep-many = { hand-keep-other }
hand-keep-other = Diese %n behalten
hand-kept-zero = { hand-kept-other }
hand-kept-one = %n Angebot ist neu auf Ihrer Liste.
hand-kept-two = { hand-kept-other }
hand-kept-few = { hand-kept-other }
hand-kept-many = { hand-kept-other }
hand-kept-other = %n Angebote sind neu auf Ihrer Liste.
hand-all-mine = Alle diese Angebote stehen schon auf Ihrer Liste.
hand-look = Nur ansehen
hand-mine = { title-list }
hand-broken = Dieser Link ist beschädigt und enthält keine Liste. Lassen Sie ihn sich noch einmal schicken.

## Offers that have ended, are not known, or could not be loaded

hand-over = { gone-text }
hand-instead = { gone-replaced }:
hand-save-instead = Stattdessen merken
hand-unknown = Ein Angebot mit diesem Kurznamen gibt es nicht.
hand-unread = Dieses Angebot ließ sich nicht laden. Versuchen Sie es später noch einmal.
hand-fails = Die Liste ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.

## The link of the list

hand-share = { share }
hand-sms = { share-sms }
hand-mail = { share-mail }
hand-copy = { share-copy }
hand-code = QR-Code dieser Liste
hand-code-long = Eine Liste mit mehr als %n Angeboten bekommt keinen QR-Code: Er wäre zu fein zum Lesen. Der Link enthält alle.
hand-share-note = Der Link enthält nur die Kurznamen der Angebote, und zwar hinter dem #: Diesen Teil schickt kein Browser an einen Server.

## On paper

hand-print = { print }
hand-print-how = Liste drucken
hand-languages = { paper-more }
hand-sheets = Zusätzlich eine Seite für jedes Angebot
hand-nr = Nr.
hand-offer = Angebot
hand-when = Wann
hand-where = Wo
hand-phone = Telefon
hand-printed = Gedruckt am %word
hand-checked = Die älteste Prüfung ist vom %word
