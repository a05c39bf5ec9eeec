# Lotse: words of calendars and contact cards. German.

## In the pages

calendar-add = In den Kalender
calendar-subscribe = Kalender abonnieren
contact-save = Kontakt speichern

## In the calendar: short, the title comes last

calendar-start = Beginn: { $title }
calendar-exam = Prüfung: { $title }
calendar-register = Anmeldeschluss: { $title }
calendar-hours = Sprechzeit: { $title }
calendar-cancelled = { event-status-cancelled }: { $title }
calendar-postponed = { event-status-postponed }: { $title }
calendar-begins = Beginn am { $date }
