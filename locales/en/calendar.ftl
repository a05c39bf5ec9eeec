# Lotse: words of calendars and contact cards. English; the complete reference.
# Machine translation, not yet read by a native speaker.

## In the pages

calendar-add = Add to calendar
calendar-subscribe = Subscribe to calendar
contact-save = Save contact

## In the calendar: short, the title comes last

calendar-start = Start: { $title }
calendar-exam = Exam: { $title }
calendar-register = Registration closes: { $title }
calendar-hours = Consultation hours: { $title }
calendar-cancelled = { event-status-cancelled }: { $title }
calendar-postponed = { event-status-postponed }: { $title }
calendar-begins = Starts on { $date }
