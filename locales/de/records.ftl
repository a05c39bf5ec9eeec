# Lotse – Deutsch. Wörter für Teams, Veranstaltungen, Meldungen, Veröffentlichungen, Zahlen, Glossar, Pinnwände und Karte.

## Wie ein Eintrag heißt

offer-label = Angebot
page-label = Seite
place-label = Ort
team-label = Beratungsteam
event-label = Veranstaltung
news-label = Meldung
publication-label = Veröffentlichung
statistic-label = Zahlen
term-label = Worterklärung
board-label = Pinnwand

## Teile der Seite

title-counselling = Beratung
title-map = Karte
title-figures = Zahlen
title-teams = Beratungsteams
title-events = Veranstaltungen
title-news = Aktuelles
title-publications = Veröffentlichungen
title-glossary = Wörter erklärt
title-boards = Pinnwände und Wege
intro-counselling = Teams in Ihrer Region helfen bei Papieren, Kursen, Anerkennung und Arbeit. Kostenlos und vertraulich.
intro-map = Alle Kreise und Städte mit Angeboten und Beratung.
intro-figures = Wie viele Angebote es gibt, wo und in welchen Sprachen.
intro-events = Prüfungen, Infotage, Schulungen und Treffen.
intro-news = Was sich ändert: Angebote, Beratungsstellen, Regeln.
intro-publications = Merkblätter, Formulare und Berichte zum Herunterladen, in mehreren Sprachen.
intro-glossary = Wörter, die in Briefen, an Türen und in Formularen stehen.
intro-boards = Angebote, Links und Hinweise, von Hand zusammengestellt.
title-of-group = { $section }: { $group }

## Gruppen von Veranstaltungen, Meldungen und Veröffentlichungen

narrow-down = Eingrenzen
group-kind = Art
group-region = Region
group-month = Monat
group-topic = Thema

## Arten

event-kind-exam = Prüfung
event-kind-information = Infoveranstaltung
event-kind-training = Schulung
event-kind-meeting = Treffen
event-kind-festival = Fest
event-kind-campaign = Aktion
event-status-cancelled = Fällt aus
event-status-postponed = Verschoben
event-over = Diese Veranstaltung ist vorbei.
news-kind-notice = Meldung
news-kind-press = Pressemitteilung
news-kind-law = Neue Regel
publication-kind-guideline = Leitlinie
publication-kind-report = Bericht
publication-kind-leaflet = Merkblatt
publication-kind-form = Formular
publication-kind-material = Material
role-case-management = Fallmanagement
role-placement = Vermittlung in Arbeit und Ausbildung
role-counselling = Beratung
role-recognition = Anerkennung von Abschlüssen
role-coordination = Koordination

## Angaben

fact-aliases = Man sagt auch
fact-forms = Andere Formen
fact-kind = Art
fact-date = Datum
fact-publisher = Herausgeber
fact-topic = Thema
day-times = { $day }, { $from }–{ $to } Uhr
day-time = { $day }, { $from } Uhr

## Wörter, die auf der Seite erklärt werden

words-title = Wörter auf dieser Seite
words-more = Mehr zu diesem Wort
words-back = Zurück zum Text

## Beratung

counselling-team = Team
counselling-teams = Teams
counselling-days = Wer wann wo ist
counselling-until = Bis { $date }. Ohne Termin, wenn nichts anderes dabeisteht.
counselling-paths = Schritt für Schritt
counselling-topics = Beratungsangebote nach Thema
counselling-regions = Fachdienste in Ihrer Region
step = Schritt { $number }
board-more = Alle Angebote zum Thema

## Karte

map-list = Kreise und Städte
map-statewide = Angebote für das ganze Land

## Zahlen

figures-key = Auf einen Blick
figures-own = Das Verzeichnis in Zahlen
figures-network = Zahlen des Netzwerks
figures-network-hint = Historische Zahlen, jede mit Zeitraum und Quelle.
figure-offers = Angebote
figure-current = davon in der Frist geprüft
figure-statewide = Angebote für das ganze Land
figure-providers = Anbieter mit Angeboten
figure-places = Orte
figure-programmes = Förderprogramme
chart-label = Was
chart-number = Zahl
chart-region = Angebote nach Region
chart-district = Angebote nach Kreis
chart-topic-group = Angebote nach Lebensbereich
chart-level = Angebote nach nötigem Deutsch
chart-language = Angebote nach Beratungssprache
chart-coverage = Angebote mit allen Texten in dieser Sprache
chart-funder = Angebote nach Förderer
chart-month = Starts nach Monat

## Startseite

home-events = Veranstaltungen
home-news = Aktuelles
home-boards = Für Sie zusammengestellt
more-events = Alle Veranstaltungen
more-news = Alle Meldungen
more-boards = Alle Pinnwände

## Districts

district-kind-city = kreisfreie Stadt
district-kind-county = Landkreis

## Hinweise auf der Startseite

home-alerts = Wichtige Änderungen
