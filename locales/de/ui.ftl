# Lotse: words that the templates print. German.

## Frame

skip-to-content = Zum Inhalt
languages-label = Sprache
menu-main = Hauptmenü
menu-footer = Rechtliches und Hilfe
crumbs-label = Sie sind hier
crumb-home = Start
emergency-title = Im Notfall
built-on = Stand: { $date }
report-error = Fehler melden
show-german = Auf Deutsch zeigen
overdue = Prüfung überfällig
checked-on = geprüft am { $date }
checked-by = geprüft von
since = seit { $date }
until = bis { $date }
source-label = Quelle:
remark-wholly-fallback = Diese Seite gibt es noch nicht auf Deutsch. Sie sehen sie in einer anderen Sprache.
demo-remark = Das ist ein erfundenes Beispiel. Anbieter, Personen und Telefonnummern gibt es nicht.

## Lists

offers-title = Angebote
offers-count = { $count ->
    [one] { NUMBER($count) } Angebot
   *[other] { NUMBER($count) } Angebote
}
facets-title = Angebote eingrenzen
az-link = Alle Angebote von A bis Z
az-letters = Buchstaben
az-other = Andere Buchstaben
title-az = Angebote von A bis Z
pager-label = Seiten
pager-previous = Zurück
pager-next = Weiter

## Home

home-title = Was suchen Sie?
home-all-offers = Alle ansehen: { $count }
home-topics = Themen
home-districts = Wo wohnen Sie?
home-levels = Wie gut sprechen Sie Deutsch?
home-levels-hint = Wählen Sie, was Sie schon können. Sie sehen dann Angebote, die dort anfangen.
home-starting = Beginnt bald
home-facets = Was ist Ihnen wichtig?
home-regions = Wer hilft mir weiter?
home-regions-hint = Diese Beratungsstellen kennen die Angebote in Ihrer Region und sprechen mit Ihnen darüber. Das kostet nichts.

## Offer

facts-title = Das Wichtigste
starts-title = Termine
consultation-title = Sprechzeiten
next-dates = Nächste Termine:
contact-title = Kontakt und Anmeldung
contact-jump = Kontakt und Ort
call = Anrufen:
hours-label = Erreichbar:
speaks-label = Spricht:
place-title = Ort
room = Raum:
open-in-maps = In der Karten-App öffnen
body-title = Mehr dazu
access-title = Wer kann mitmachen?
access-no-verdict = Diese Angaben sind keine Entscheidung über Ihren Fall. Fragen Sie nach: Oft gibt es Ausnahmen.
access-who-knows = Mehr dazu weiß:
access-from-programme = Diese Regeln gelten für das Programm
own-access = für dieses Angebot geändert
was-before = Nicht mehr sicher, bitte fragen. Früher galt: { $value }
behind-title = Wer steht dahinter?
provider-label = Anbieter
programme-label = Programm
funder-label = Förderer
funders-label = Gefördert von
region-label = Region
responsible-label = Zuständig
changed-label = Zuletzt geändert
short-label = Kurze Adresse
files-title = Dateien zum Herunterladen
photo-by = Bild:
related-title = Ähnliche Angebote
register-by = Anmeldung bis { $date }
exam-on = Prüfung am { $date }

## Ended offers

gone-text = Dieses Angebot gibt es nicht mehr.
gone-since = Beendet am { $date }
gone-replaced = Dafür gibt es jetzt
gone-ask = Fragen Sie hier
gone-topics = Andere Angebote zum Thema

## Records and pages

record-offers = Angebote
map-label = Karte der Landkreise
toc-title = Auf dieser Seite

## Pages without a language of their own

start-choose = Wählen Sie Ihre Sprache
missing-title = Diese Seite gibt es nicht
missing-text = Vielleicht ist die Adresse falsch oder das Angebot beendet. Beginnen Sie auf der Startseite.
short-text = Wählen Sie Ihre Sprache.
