# Lotse: words for teams, events, news, publications, figures, glossary, boards and map. Russian.
# Machine translation, not yet read by a native speaker.

## What a record is called

offer-label = Предложение
page-label = Страница
place-label = Место
team-label = Команда консультантов
event-label = Мероприятие
news-label = Новость
publication-label = Публикация
statistic-label = Цифры
term-label = Объяснение слова
board-label = Доска

## Parts of the site

title-counselling = Консультации
title-map = Карта
title-figures = Цифры
title-teams = Команды консультантов
title-events = Мероприятия
title-news = Новости
title-publications = Публикации
title-glossary = Слова с объяснениями
title-boards = Доски и маршруты
intro-counselling = Команды в вашем регионе помогают с документами, курсами, признанием дипломов и работой. Бесплатно и конфиденциально.
intro-map = Все районы и города, где есть предложения и консультации.
intro-figures = Сколько есть предложений, где они и на каких языках.
intro-events = Экзамены, информационные дни, семинары и встречи.
intro-news = Что меняется: предложения, консультационные службы, правила.
intro-publications = Памятки, бланки и отчёты для скачивания, на нескольких языках.
intro-glossary = Слова, которые встречаются в письмах, на дверях и в бланках.
intro-boards = Предложения, ссылки и советы, подобранные вручную.
# $section: Events, $group: January 2027
title-of-group = { $section }: { $group }

## Groups of events, news and publications

narrow-down = Уточнить выбор
group-kind = Вид
group-region = Регион
group-month = Месяц
group-topic = Тема

## Kinds

event-kind-exam = Экзамен
event-kind-information = Информационная встреча
event-kind-training = Семинар
event-kind-meeting = Встреча
event-kind-festival = Праздник
event-kind-campaign = Акция
event-status-cancelled = Отменено
event-status-postponed = Перенесено
event-over = Это мероприятие уже прошло.
news-kind-notice = Сообщение
news-kind-press = Пресс-релиз
news-kind-law = Новое правило
publication-kind-guideline = Основные принципы
publication-kind-report = Отчёт
publication-kind-leaflet = Памятка
publication-kind-form = Бланк
publication-kind-material = Материал
role-case-management = Индивидуальное сопровождение
role-placement = Помощь в поиске работы и профессионального обучения
role-counselling = Консультации
role-recognition = Признание иностранных дипломов
role-coordination = Координация

## Facts

fact-aliases = Ещё говорят
fact-forms = Другие формы
fact-kind = Вид
fact-date = Дата
fact-publisher = Издатель
fact-topic = Тема
# $day: Saturday, 23 January 2027
day-times = { $day }, { $from }–{ $to }
day-time = { $day }, { $from }

## Words explained in place

words-title = Немецкие слова на этой странице
words-more = Подробнее об этом слове
words-back = Назад к тексту

## Advice

counselling-team = Команда
counselling-teams = Команды
counselling-days = Кто, где и когда принимает
# $date: last day of the list
counselling-until = Список до { $date } включительно. Приходите без записи, если не указано иное.
counselling-paths = Шаг за шагом
counselling-topics = Консультации по темам
counselling-regions = Службы в вашем регионе
# $number: of a step on a path
step = Шаг { $number }
board-more = Все предложения по теме

## Map

map-list = Районы и города
map-statewide = Предложения для всей федеральной земли

## Figures

figures-key = Коротко
figures-own = Каталог в цифрах
figures-network = Сеть служб в цифрах
figures-network-hint = Исторические числа; для каждого указаны период и источник.
figure-offers = Предложения
figure-current = Из них проверено вовремя
figure-statewide = Предложения для всей федеральной земли
figure-providers = Организации с предложениями
figure-places = Места проведения
figure-programmes = Программы финансирования
chart-label = Что
chart-number = Количество
chart-region = Предложения по регионам
chart-district = Предложения по районам и городам
chart-topic-group = Предложения по сферам
chart-level = Предложения по нужному уровню немецкого
chart-language = Предложения по языкам консультации
chart-coverage = Предложения, все тексты которых есть на этом языке
chart-funder = Предложения по источникам финансирования
chart-month = Предложения по месяцу начала

## Home

home-events = Мероприятия
home-news = Новости
home-boards = Подборки для вас
more-events = Все мероприятия
more-news = Все новости
more-boards = Все доски

## Districts

district-kind-city = город-район
district-kind-county = район

## Сообщения на главной

home-alerts = Важные изменения
