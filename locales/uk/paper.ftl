# Lotse: words of list, hand-out, sharing and clock. Ukrainian.
# Machine translation, not yet read by a native speaker.

## List, sharing

title-list = Мій список
intro-list = Пропозиції, які ви зберегли. Список є лише на цьому пристрої.
list-no-script = Для списку на цій сторінці потрібен JavaScript. Без JavaScript усі пропозиції є за абеткою:
save = Зберегти
share = Поділитися
share-sms = SMS
share-mail = Електронна пошта
share-copy = Копіювати посилання
share-code = QR-код
read-aloud = Прочитати вголос

## Hand-out

paper = Пам’ятка
paper-title = Пам’ятка: { $title }
paper-intro = Сторінка для друку або щоб узяти з собою: усе важливе німецькою та вашою мовою.
paper-beside = Німецька разом з
paper-more = Мови на папері
paper-back = До пропозиції
paper-printed = Надруковано %n
print = Друкувати

## The reader's clock: %n is a time or a date

clock-open = зараз відкрито до %n
