# Lotse: words of list, hand-out, sharing and clock. German.

## List, sharing

title-list = Meine Liste
intro-list = Angebote, die Sie sich merken. Die Liste liegt nur auf diesem Gerät.
list-no-script = Für die Liste braucht diese Seite JavaScript. Ohne JavaScript finden Sie alle Angebote von A bis Z:
save = Merken
share = Teilen
share-sms = SMS
share-mail = E-Mail
share-copy = Link kopieren
share-code = QR-Code
read-aloud = Vorlesen

## Hand-out

paper = Merkblatt
paper-title = Merkblatt: { $title }
paper-intro = Eine Seite zum Ausdrucken oder Mitgeben: alles Wichtige auf Deutsch und in Ihrer Sprache.
paper-beside = Deutsch zusammen mit
paper-more = Sprachen auf dem Papier
paper-back = Zum Angebot
paper-printed = Gedruckt am %n
print = Drucken

## The reader's clock: %n is a time or a date

clock-open = jetzt geöffnet bis %n
