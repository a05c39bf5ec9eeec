# Lotse: words for teams, events, news, publications, figures, glossary, boards and map. Ukrainian.
# Machine translation, not yet read by a native speaker.

## What a record is called

offer-label = Пропозиція
page-label = Сторінка
place-label = Місце
team-label = Консультаційна команда
event-label = Захід
news-label = Новина
publication-label = Публікація
statistic-label = Цифри
term-label = Пояснення слова
board-label = Дошка

## Parts of the site

title-counselling = Консультації
title-map = Карта
title-figures = Цифри
title-teams = Консультаційні команди
title-events = Заходи
title-news = Новини
title-publications = Публікації
title-glossary = Слова з поясненнями
title-boards = Дошки та шляхи
intro-counselling = Команди у вашому регіоні допомагають із документами, курсами, визнанням дипломів і роботою. Безкоштовно й конфіденційно.
intro-map = Усі райони й міста, де є пропозиції та консультації.
intro-figures = Скільки є пропозицій, де вони та якими мовами.
intro-events = Іспити, інформаційні дні, семінари та зустрічі.
intro-news = Що змінюється: пропозиції, консультаційні служби, правила.
intro-publications = Пам’ятки, бланки та звіти для завантаження, кількома мовами.
intro-glossary = Слова, які трапляються в листах, на дверях і в бланках.
intro-boards = Пропозиції, посилання та поради, дібрані вручну.
# $section: Events, $group: January 2027
title-of-group = { $section }: { $group }

## Groups of events, news and publications

narrow-down = Уточнити вибір
group-kind = Вид
group-region = Регіон
group-month = Місяць
group-topic = Тема

## Kinds

event-kind-exam = Іспит
event-kind-information = Інформаційна зустріч
event-kind-training = Семінар
event-kind-meeting = Зустріч
event-kind-festival = Свято
event-kind-campaign = Акція
event-status-cancelled = Скасовано
event-status-postponed = Перенесено
event-over = Цей захід уже завершився.
news-kind-notice = Повідомлення
news-kind-press = Пресреліз
news-kind-law = Нове правило
publication-kind-guideline = Керівні засади
publication-kind-report = Звіт
publication-kind-leaflet = Пам’ятка
publication-kind-form = Бланк
publication-kind-material = Матеріал
role-case-management = Індивідуальний супровід
role-placement = Допомога в пошуку роботи та професійної освіти
role-counselling = Консультації
role-recognition = Визнання іноземних кваліфікацій
role-coordination = Координація

## Facts

fact-aliases = Ще кажуть
fact-forms = Інші форми
fact-kind = Вид
fact-date = Дата
fact-publisher = Видавець
fact-topic = Тема
# $day: Saturday, 23 January 2027
day-times = { $day }, { $from }–{ $to }
day-time = { $day }, { $from }

## Words explained in place

words-title = Німецькі слова на цій сторінці
words-more = Докладніше про це слово
words-back = Назад до тексту

## Advice

counselling-team = Команда
counselling-teams = Команди
counselling-days = Хто, де й коли приймає
# $date: last day of the list
counselling-until = Список до { $date } включно. Приходьте без запису, якщо не вказано інше.
counselling-paths = Крок за кроком
counselling-topics = Консультації за темами
counselling-regions = Служби у вашому регіоні
# $number: of a step on a path
step = Крок { $number }
board-more = Усі пропозиції на цю тему

## Map

map-list = Райони й міста
map-statewide = Пропозиції для всієї федеральної землі

## Figures

figures-key = Коротко
figures-own = Каталог у цифрах
figures-network = Мережа служб у цифрах
figures-network-hint = Історичні числа; для кожного вказано період і джерело.
figure-offers = Пропозиції
figure-current = З них перевірено вчасно
figure-statewide = Пропозиції для всієї федеральної землі
figure-providers = Організації з пропозиціями
figure-places = Місця проведення
figure-programmes = Програми фінансування
chart-label = Що
chart-number = Кількість
chart-region = Пропозиції за регіонами
chart-district = Пропозиції за районами й містами
chart-topic-group = Пропозиції за сферами
chart-level = Пропозиції за потрібним рівнем німецької
chart-language = Пропозиції за мовами консультації
chart-coverage = Пропозиції, усі тексти яких є цією мовою
chart-funder = Пропозиції за джерелами фінансування
chart-month = Пропозиції за місяцем початку

## Home

home-events = Заходи
home-news = Новини
home-boards = Добірки для вас
more-events = Усі заходи
more-news = Усі новини
more-boards = Усі дошки

## Districts

district-kind-city = місто-район
district-kind-county = район

## Повідомлення на головній

home-alerts = Важливі зміни
