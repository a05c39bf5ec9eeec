# Lotse: words of calendars and contact cards. Arabic.
# Machine translation, not yet read by a native speaker.

## In the pages

calendar-add = إضافة إلى التقويم
calendar-subscribe = الاشتراك في التقويم
contact-save = حفظ جهة الاتصال

## In the calendar: short, the title comes last

calendar-start = البداية: { $title }
calendar-exam = الامتحان: { $title }
calendar-register = آخر موعد للتسجيل: { $title }
calendar-hours = أوقات الاستشارة: { $title }
calendar-cancelled = { event-status-cancelled }: { $title }
calendar-postponed = { event-status-postponed }: { $title }
calendar-begins = البداية في { $date }
