# Lotse: labels of enumerations and facts, used by the program. German.

## Kinds of offer

kind-course = Kurs
kind-counselling = Beratung
kind-service = Hilfe und Dienste
kind-meeting = Treffen
kind-placement = Vermittlung und Praktikum

## State on a day

state-joinable = Einstieg möglich
state-running = läuft schon
state-announced = angekündigt
state-paused = macht Pause
state-ended = beendet

## Levels of German

level-none = Keine Deutschkenntnisse nötig
level-alpha = Alpha – Lesen und Schreiben lernen
level-a1 = A1 – erste Wörter und Sätze
level-a2 = A2 – einfache Alltagsgespräche
level-b1 = B1 – selbstständig im Alltag
level-b2 = B2 – sicher in Alltag und Beruf
level-c1 = C1 – fließend, auch bei schwierigen Themen
level-c2 = C2 – fast wie die Muttersprache
# Short, for cards and for $entry and $target of level-to
level-none-short = kein Deutsch nötig
level-alpha-short = Alpha
level-a1-short = A1
level-a2-short = A2
level-b1-short = B1
level-b2-short = B2
level-c1-short = C1
level-c2-short = C2
level-to = { $entry } → { $target }

## Ways of entry

entry-fixed = An festen Terminen
entry-rolling = Jederzeit
entry-weekly = Jede Woche
entry-monthly = Jeden Monat
entry-quarterly = Jedes Vierteljahr
entry-on-request = Nach Absprache
when-rolling = Einstieg jederzeit möglich
when-weekly = Einstieg jede Woche
when-monthly = Einstieg jeden Monat
when-quarterly = Einstieg jedes Vierteljahr
when-on-request = Termin nach Absprache
when-running = läuft seit { $date }
next-start = beginnt am { $date }
next-start-ask = Nächster Start: bitte fragen
start-state-planned = geplant
start-state-guaranteed = findet sicher statt
start-state-running = läuft
start-state-cancelled = fällt aus
places-free = Freie Plätze
places-few = Wenige Plätze
places-waiting-list = Warteliste
places-full = Ausgebucht
places-ask = Plätze: bitte fragen

## How, when, with whom

mode-in-person = Vor Ort
mode-online = Online
mode-hybrid = Hybrid (vor Ort und online)
mode-phone = Telefonisch
mode-workplace = Im Betrieb
mode-self-study = Selbstlernangebot
mode-mobile = Mobile Beratung
time-full-time = Vollzeit
time-part-time = Teilzeit
time-morning = Vormittags
time-afternoon = Nachmittags
time-evening = Abends
time-weekend = Am Wochenende
setting-one-to-one = Einzelberatung
setting-group = Gruppenangebot
setting-open-session = Offene Sprechstunde
setting-by-appointment = Nur mit Termin

## Cost

cost-free = Kostenlos
cost-free-on-conditions = Unter bestimmten Bedingungen kostenlos
cost-own-contribution = Eigener Kostenbeitrag
cost-voucher = Mit Gutschein kostenlos
cost-fee = Kostenpflichtig
cost-ask = Kosten bitte erfragen
cost-amount = { $amount } { $currency }
cost-per = { $amount } { $per }
per-unit = je Unterrichtseinheit
per-month = im Monat
per-course = für den Kurs
per-session = je Termin
voucher-education-voucher = Bildungsgutschein
voucher-avgs = Aktivierungs- und Vermittlungsgutschein (AVGS)

## Children, features, access to the house

childcare-none = Keine Kinderbetreuung
childcare-on-site = Kinderbetreuung vor Ort
childcare-help = Hilfe bei der Suche nach Kinderbetreuung
childcare-bring-children = Kinder können mitkommen
feature-women-only = Nur für Frauen
feature-interpreter-available = Dolmetschen möglich
feature-travel-costs = Fahrtkosten werden erstattet
feature-certificate = Mit Zertifikat oder Abschluss
wheelchair-yes = Mit dem Rollstuhl zugänglich
wheelchair-limited = Mit dem Rollstuhl teilweise zugänglich
wheelchair-no = Nicht mit dem Rollstuhl zugänglich
wheelchair-unknown = Zugang mit dem Rollstuhl: bitte fragen

## Registration

register-phone = Telefonisch
register-mail = Per E-Mail
register-form = Mit einem Formular im Internet
register-in-person = Persönlich
register-via-jobcenter = Über das Jobcenter

## Access by residence status

access-entitled = Mit Anspruch
access-on-application = Auf Antrag möglich
access-closed = Zurzeit nicht möglich
access-ask = Bitte fragen
access-all = Alle
access-all-others = Alle anderen
access-source-provider = Angabe des Anbieters
from-programme = aus dem Programm { $name }

## Funders

funder-level-eu = Europäische Union
funder-level-federal = Bund
funder-level-state = Land
funder-level-local = Stadt oder Landkreis
funder-level-private = Stiftungen und andere

## Weekdays

day-mo = Mo
day-tu = Di
day-we = Mi
day-th = Do
day-fr = Fr
day-sa = Sa
day-su = So

## Facets

facet-topic = Thema
facet-topic-group = Bereich
facet-district = Landkreis oder Stadt
facet-level = Deutsch, das Sie brauchen
facet-audience = Für wen
facet-status = Aufenthaltspapier
facet-mode = Wie
facet-time = Tageszeit
facet-language = Beratung auf
facet-month = Beginn im Monat
facet-free = Kosten
facet-childcare = Kinder
facet-free-yes = Kostenlos
list-intro-status = Zuerst stehen Angebote, auf die Sie mit diesem Papier Anspruch haben, dann die anderen. Das ist keine Entscheidung über Ihren Fall. Sie müssen Ihr Papier hier nicht nennen; der Betreiber des Servers kann sehen, welche Seite gelesen wird.
statewide = Im ganzen Land
online-place = Online
also-statewide = Außerdem im ganzen Land

## Facts

fact-facts = Das Wichtigste
fact-register = Anmeldung
fact-when = Wann
fact-where = Wo
fact-entry = Einstieg
fact-hours = Zeiten
fact-units = Umfang
fact-duration = Dauer
fact-level = Deutsch
fact-certificate = Abschluss
fact-language-teaching = Kurssprache
fact-language-spoken = Gesprochene Sprachen
fact-audience = Für wen
fact-age = Alter
fact-mode = Wie
fact-time = Tageszeit
fact-setting = Form
fact-cost = Kosten
fact-childcare = Kinder
fact-features = Gut zu wissen
fact-accessibility = Barrierefreiheit
fact-documents = Bitte mitbringen
fact-programme = Programm
fact-funders = Gefördert von
fact-provider = Anbieter
fact-responsible = Zuständig
fact-service = Beratungsstelle
fact-area = Gilt für
fact-districts = Landkreise und Städte
fact-town = Ort
fact-checked = Geprüft
fact-changed = Geändert
fact-source = Quelle
fact-website = Internet
fact-phone = Telefon
fact-mail = E-Mail
fact-team = Team
fact-legal-form = Rechtsform
fact-short = Abkürzung
fact-law = Gesetz
fact-term = Laufzeit
fact-level-of-funder = Ebene
fact-publish = Veröffentlicht

## Phrases with values

units-total = { $count ->
    [one] { NUMBER($count) } Unterrichtseinheit zu 45 Minuten
   *[other] { NUMBER($count) } Unterrichtseinheiten zu 45 Minuten
}
units-per-week = { $count ->
    [one] { NUMBER($count) } Unterrichtseinheit in der Woche
   *[other] { NUMBER($count) } Unterrichtseinheiten in der Woche
}
age-range = { $min }–{ $max } Jahre
age-from = ab { $min } Jahren
age-to = bis { $max } Jahre
range = { $from } – { $to }
time-range = { $from }–{ $to } Uhr
days-times = { $days }, { $from }–{ $to } Uhr
from-date = ab { $date }
valid-until = gilt bis { $date }
by-appointment = nur mit Termin
mobile-hours = mobile Beratung
consultation-weekly = jede Woche { $days }, { $from }–{ $to } Uhr
consultation-every-weeks = { $count ->
    [one] jede Woche { $days }, { $from }–{ $to } Uhr
   *[other] alle { NUMBER($count) } Wochen { $days }, { $from }–{ $to } Uhr
}
consultation-monthly = jeden Monat { $days }, { $from }–{ $to } Uhr
consultation-other = { $days }, { $from }–{ $to } Uhr
# nth weekday of a month; $nth: 1 to 4, -1 is the last
consultation-monthly-nth = { $nth ->
    [1] jeden ersten { $days } im Monat, { $from }–{ $to } Uhr
    [2] jeden zweiten { $days } im Monat, { $from }–{ $to } Uhr
    [3] jeden dritten { $days } im Monat, { $from }–{ $to } Uhr
    [4] jeden vierten { $days } im Monat, { $from }–{ $to } Uhr
   *[other] jeden letzten { $days } im Monat, { $from }–{ $to } Uhr
}
page-of = Seite { $page } von { $total }
more-left-out = { $count ->
    [one] { NUMBER($count) } weiteres Angebot steht hier nicht.
   *[other] { NUMBER($count) } weitere Angebote stehen hier nicht.
}
file-info = { $type }, { $size }
size-kb = { $size } kB
size-mb = { $size } MB
german-term = auf Deutsch:

## Remarks on the translation

remark-fallback = Teile dieser Seite gibt es noch nicht auf Deutsch. Diese Teile sehen Sie in einer anderen Sprache.
remark-outdated = Der Ausgangstext wurde nach dieser Übersetzung vom { $date } geändert.
remark-outdated-undated = Der Ausgangstext wurde nach dieser Übersetzung geändert.
remark-machine = Maschinell übersetzt, noch von niemandem gelesen.

## Titles and sentences of pages

title-all-offers = Alle Angebote
title-providers = Anbieter
title-programmes = Programme
title-funders = Förderer
title-regions = Regionen und Beratung
title-month = Beginn im { $month }
title-topic-district = { $topic }: { $district }
intro-providers = Schulen, Vereine und Beratungsstellen, die Angebote machen.
intro-programmes = Förderprogramme bestimmen, wer mitmachen kann und was es kostet.
intro-funders = Wer die Angebote bezahlt: Europäische Union, Bund, Land und andere.
intro-regions = In jeder Region hilft Ihnen eine Beratungsstelle weiter.
description-home = { $site }: { offers-count } für Menschen, die neu im Land sind: Deutschkurse, Beratung, Ausbildung und Arbeit.
description-offers = { offers-count }: Deutschkurse, Beratung, Ausbildung und Arbeit, mit Terminen, Kosten und Kontakt.
description-list = { $title }: { offers-count } mit Terminen, Kosten und Kontakt.
description-az = { offers-count } von A bis Z: Deutschkurse, Beratung, Ausbildung und Arbeit.
description-record = { $title }: { offers-count } mit Terminen, Kosten und Kontakt.
description-gone = { $title }: Dieses Angebot gibt es nicht mehr.
description-short = { $title }: Wählen Sie Ihre Sprache.

## Mail to report an error

report-subject = Fehler auf der Seite { $id }
report-body = Auf dieser Seite stimmt etwas nicht:

    { $address }
    (Kennung { $id }, Sprache { $language })

    Was ist falsch?
