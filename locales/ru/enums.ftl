# Lotse: labels of enumerations and facts, used by the program. Russian.
# Machine translation, not yet read by a native speaker.

## Kinds of offer

kind-course = Курс
kind-counselling = Консультация
kind-service = Помощь и услуги
kind-meeting = Встречи
kind-placement = Трудоустройство и практика

## State on a day

state-joinable = можно присоединиться
state-running = уже идёт
state-announced = запланировано
state-paused = на паузе
state-ended = завершено

## Levels of German

level-none = Знание немецкого не требуется
level-alpha = Alpha – обучение грамоте
level-a1 = A1 – первые слова и фразы
level-a2 = A2 – простые бытовые разговоры
level-b1 = B1 – самостоятельно в повседневной жизни
level-b2 = B2 – уверенно в быту и на работе
level-c1 = C1 – свободно, даже на сложные темы
level-c2 = C2 – почти как родной язык
# Short, for cards and for $entry and $target of level-to
level-none-short = без немецкого
level-alpha-short = Alpha
level-a1-short = A1
level-a2-short = A2
level-b1-short = B1
level-b2-short = B2
level-c1-short = C1
level-c2-short = C2
# $entry, $target: short labels. The arrow points in the direction of reading.
level-to = { $entry } → { $target }

## Ways of entry

entry-fixed = В определённые даты
entry-rolling = В любое время
entry-weekly = Каждую неделю
entry-monthly = Каждый месяц
entry-quarterly = Каждый квартал
entry-on-request = По договорённости
when-rolling = присоединиться можно в любое время
when-weekly = присоединиться можно каждую неделю
when-monthly = присоединиться можно каждый месяц
when-quarterly = присоединиться можно каждый квартал
when-on-request = дата по договорённости
# $date: a day, as text
when-running = идёт с { $date }
next-start = начало { $date }
next-start-ask = следующее начало: спросите
start-state-planned = запланировано
start-state-guaranteed = точно состоится
start-state-running = идёт
start-state-cancelled = отменено
places-free = Есть свободные места
places-few = Мало мест
places-waiting-list = Список ожидания
places-full = Мест нет
places-ask = Места: спросите

## How, when, with whom

mode-in-person = Очно
mode-online = Онлайн
mode-hybrid = Смешанный формат (очно и онлайн)
mode-phone = По телефону
mode-workplace = На предприятии
mode-self-study = Самостоятельное обучение
mode-mobile = Выездная консультация
time-full-time = Полный день
time-part-time = Неполный день
time-morning = По утрам
time-afternoon = После обеда
time-evening = По вечерам
time-weekend = По выходным
setting-one-to-one = Индивидуальная консультация
setting-group = Групповое занятие
setting-open-session = Открытый приём без записи
setting-by-appointment = Только по предварительной записи

## Cost

cost-free = Бесплатно
cost-free-on-conditions = Бесплатно при определённых условиях
cost-own-contribution = Собственный взнос
cost-voucher = Бесплатно по ваучеру
cost-fee = Платно
cost-ask = Стоимость уточняйте
# $amount: formatted; $currency: symbol
cost-amount = { $amount } { $currency }
# $amount: with currency; $per: one of per-*
cost-per = { $amount } { $per }
per-unit = за учебный час
per-month = в месяц
per-course = за курс
per-session = за один раз
voucher-education-voucher = образовательный ваучер (Bildungsgutschein)
voucher-avgs = ваучер на активацию и трудоустройство (AVGS)

## Children, features, access to the house

childcare-none = Присмотра за детьми нет
childcare-on-site = Присмотр за детьми на месте
childcare-help = Помощь в поиске присмотра за детьми
childcare-bring-children = Можно приходить с детьми
feature-women-only = Только для женщин
feature-interpreter-available = Возможен устный перевод
feature-travel-costs = Расходы на проезд возмещаются
feature-certificate = С сертификатом или дипломом
wheelchair-yes = Доступно для людей на инвалидной коляске
wheelchair-limited = Частично доступно для людей на инвалидной коляске
wheelchair-no = Недоступно для людей на инвалидной коляске
wheelchair-unknown = Доступность для инвалидной коляски: спросите

## Registration

register-phone = По телефону
register-mail = По электронной почте
register-form = Через форму в интернете
register-in-person = Лично
register-via-jobcenter = Через джобцентр (Jobcenter)

## Access by residence status

access-entitled = Имеют право
access-on-application = Возможно по заявлению
access-closed = Сейчас невозможно
access-ask = Спросите
access-all = Все
access-all-others = Все остальные
access-source-provider = по сведениям организации
# $name: of the programme
from-programme = из программы { $name }

## Funders

funder-level-eu = Европейский союз
funder-level-federal = Федерация (Bund)
funder-level-state = Федеральная земля (Land)
funder-level-local = Город или район
funder-level-private = Фонды и другие

## Weekdays

day-mo = пн
day-tu = вт
day-we = ср
day-th = чт
day-fr = пт
day-sa = сб
day-su = вс

## Facets

facet-topic = Тема
facet-topic-group = Сфера
facet-district = Район или город
facet-level = Нужный уровень немецкого
facet-audience = Для кого
facet-status = Документ о пребывании
facet-mode = Формат
facet-time = Время суток
facet-language = Язык консультации
facet-month = Месяц начала
facet-free = Стоимость
facet-childcare = Дети
facet-free-yes = Бесплатно
list-intro-status = Сначала идут предложения, на которые вы имеете право с этим документом, потом остальные. Это не решение по вашему делу. Вы не обязаны указывать здесь свой документ; владелец сервера может видеть, какую страницу читают.
statewide = На всей федеральной земле
online-place = Онлайн
also-statewide = Также на всей федеральной земле

## Facts

fact-facts = Самое важное
fact-register = Запись
fact-when = Когда
fact-where = Где
fact-entry = Начало участия
fact-hours = Расписание
fact-units = Объём
fact-duration = Длительность
fact-level = Немецкий
fact-certificate = Сертификат
fact-language-teaching = Язык курса
fact-language-spoken = Языки общения
fact-audience = Для кого
fact-age = Возраст
fact-mode = Формат
fact-time = Время суток
fact-setting = Вид встречи
fact-cost = Стоимость
fact-childcare = Дети
fact-features = Полезно знать
fact-accessibility = Доступная среда
fact-documents = Возьмите с собой
fact-programme = Программа
fact-funders = Финансирование
fact-provider = Организация
fact-responsible = Ответственная служба
fact-service = Консультационная служба
fact-area = Где действует
fact-districts = Районы и города
fact-town = Город
fact-checked = Проверено
fact-changed = Изменено
fact-source = Источник
fact-website = Сайт
fact-phone = Телефон
fact-mail = Эл. почта
fact-team = Команда
fact-legal-form = Правовая форма
fact-short = Сокращение
fact-law = Закон
fact-term = Срок действия
fact-level-of-funder = Уровень
fact-publish = Опубликовано

## Phrases with values

# $count: number
units-total = { $count ->
    [one] { NUMBER($count) } учебный час по 45 минут
    [few] { NUMBER($count) } учебных часа по 45 минут
    [many] { NUMBER($count) } учебных часов по 45 минут
   *[other] { NUMBER($count) } учебного часа по 45 минут
}
units-per-week = { $count ->
    [one] { NUMBER($count) } учебный час в неделю
    [few] { NUMBER($count) } учебных часа в неделю
    [many] { NUMBER($count) } учебных часов в неделю
   *[other] { NUMBER($count) } учебного часа в неделю
}
# $min, $max: formatted
age-range = { $min }–{ $max } лет
age-from = от { $min } лет
age-to = до { $max } лет
range = { $from } – { $to }
# $from, $to: times of day
time-range = { $from }–{ $to }
# $days: weekdays, as a list
days-times = { $days }, { $from }–{ $to }
from-date = с { $date }
valid-until = действует до { $date }
by-appointment = только по записи
mobile-hours = выездная консультация
consultation-weekly = каждую неделю: { $days }, { $from }–{ $to }
consultation-every-weeks = { $count ->
    [one] раз в { NUMBER($count) } неделю: { $days }, { $from }–{ $to }
    [few] раз в { NUMBER($count) } недели: { $days }, { $from }–{ $to }
    [many] раз в { NUMBER($count) } недель: { $days }, { $from }–{ $to }
   *[other] раз в { NUMBER($count) } недели: { $days }, { $from }–{ $to }
}
consultation-monthly = каждый месяц: { $days }, { $from }–{ $to }
consultation-other = { $days }, { $from }–{ $to }
# nth weekday of a month; $nth: 1 to 4, -1 is the last
consultation-monthly-nth = { $nth ->
    [1] { $days } (первый такой день месяца), { $from }–{ $to }
    [2] { $days } (второй такой день месяца), { $from }–{ $to }
    [3] { $days } (третий такой день месяца), { $from }–{ $to }
    [4] { $days } (четвёртый такой день месяца), { $from }–{ $to }
   *[other] { $days } (последний такой день месяца), { $from }–{ $to }
}
page-of = Страница { $page } из { $total }
more-left-out = { $count ->
    [one] Ещё { NUMBER($count) } предложение здесь не показано.
    [few] Ещё { NUMBER($count) } предложения здесь не показаны.
    [many] Ещё { NUMBER($count) } предложений здесь не показано.
   *[other] Ещё { NUMBER($count) } предложения здесь не показано.
}
file-info = { $type }, { $size }
size-kb = { $size } КБ
size-mb = { $size } МБ
german-term = по-немецки:

## Remarks on the translation

remark-fallback = Некоторых частей этой страницы пока нет на русском. Они показаны на другом языке.
# $date: day of the translation, as text
remark-outdated = Исходный текст изменён после этого перевода от { $date }.
remark-outdated-undated = Исходный текст изменён после этого перевода.
remark-machine = Машинный перевод, его ещё никто не проверил.

## Titles and sentences of pages

title-all-offers = Все предложения
title-providers = Организации
title-programmes = Программы
title-funders = Кто финансирует
title-regions = Регионы и консультации
# $month: month and year
title-month = Начало: { $month }
title-topic-district = { $topic }: { $district }
intro-providers = Школы, объединения и консультационные службы, чьи предложения собраны на этом сайте.
intro-programmes = Программы финансирования: они определяют, кто может участвовать и сколько это стоит.
intro-funders = Кто оплачивает предложения: Европейский союз, федерация, федеральная земля и другие.
intro-regions = В каждом регионе есть служба, которая вам поможет.
# $site: name of the site; $count: number of offers
description-home = { $site }: { offers-count } для людей, которые недавно приехали: курсы немецкого, консультации, обучение и работа.
description-offers = { offers-count }: курсы немецкого, консультации, обучение и работа, с датами, стоимостью и контактами.
# $title: of the page; $count: number of offers
description-list = { $title }: { offers-count } с датами, стоимостью и контактами.
description-az = { offers-count } по алфавиту: курсы немецкого, консультации, обучение и работа.
description-record = { $title }: { offers-count } с датами, стоимостью и контактами.
description-gone = { $title }: этого предложения больше нет.
description-short = { $title }: выберите язык.

## Mail to report an error

# $id: of the record; $address: of the page; $language: its name
report-subject = Ошибка на странице { $id }
report-body = На этой странице есть ошибка:

    { $address }
    (номер { $id }, язык { $language })

    Что неверно?
