# Lotse: words of calendars and contact cards. Russian.
# Machine translation, not yet read by a native speaker.

## In the pages

calendar-add = Добавить в календарь
calendar-subscribe = Подписаться на календарь
contact-save = Сохранить контакт

## In the calendar: short, the title comes last

calendar-start = Начало: { $title }
calendar-exam = Экзамен: { $title }
calendar-register = Окончание записи: { $title }
calendar-hours = Часы приёма: { $title }
calendar-cancelled = { event-status-cancelled }: { $title }
calendar-postponed = { event-status-postponed }: { $title }
calendar-begins = Начало: { $date }
