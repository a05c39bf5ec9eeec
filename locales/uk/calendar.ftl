# Lotse: words of calendars and contact cards. Ukrainian.
# Machine translation, not yet read by a native speaker.

## In the pages

calendar-add = Додати до календаря
calendar-subscribe = Підписатися на календар
contact-save = Зберегти контакт

## In the calendar: short, the title comes last

calendar-start = Початок: { $title }
calendar-exam = Іспит: { $title }
calendar-register = Кінець запису: { $title }
calendar-hours = Години прийому: { $title }
calendar-cancelled = { event-status-cancelled }: { $title }
calendar-postponed = { event-status-postponed }: { $title }
calendar-begins = Початок: { $date }
