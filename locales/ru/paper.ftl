# Lotse: words of list, hand-out, sharing and clock. Russian.
# Machine translation, not yet read by a native speaker.

## List, sharing

title-list = Мой список
intro-list = Предложения, которые вы сохранили. Список хранится только на этом устройстве.
list-no-script = Для списка на этой странице нужен JavaScript. Без JavaScript все предложения есть в алфавитном указателе:
save = Сохранить
share = Поделиться
share-sms = SMS
share-mail = Электронная почта
share-copy = Скопировать ссылку
share-code = QR-код
read-aloud = Прочитать вслух

## Hand-out

paper = Памятка
paper-title = Памятка: { $title }
paper-intro = Страница, чтобы распечатать или взять с собой: всё важное по-немецки и на вашем языке.
paper-beside = Немецкий вместе с
paper-more = Языки на бумаге
paper-back = К предложению
paper-printed = Напечатано %n
print = Распечатать

## The reader's clock: %n is a time or a date

clock-open = сейчас открыто до %n
