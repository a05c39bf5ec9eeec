# Lotse: labels of enumerations and facts, used by the program. Ukrainian.
# Machine translation, not yet read by a native speaker.

## Kinds of offer

kind-course = Курс
kind-counselling = Консультація
kind-service = Допомога та послуги
kind-meeting = Зустрічі
kind-placement = Працевлаштування та практика

## State on a day

state-joinable = можна приєднатися
state-running = уже триває
state-announced = заплановано
state-paused = на паузі
state-ended = завершено

## Levels of German

level-none = Знання німецької не потрібні
level-alpha = Alpha – навчання грамоти
level-a1 = A1 – перші слова й речення
level-a2 = A2 – прості щоденні розмови
level-b1 = B1 – самостійно в повсякденному житті
level-b2 = B2 – упевнено в побуті та на роботі
level-c1 = C1 – вільно, навіть на складні теми
level-c2 = C2 – майже як рідна мова
# Short, for cards and for $entry and $target of level-to
level-none-short = без німецької
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

entry-fixed = У визначені дати
entry-rolling = Будь-коли
entry-weekly = Щотижня
entry-monthly = Щомісяця
entry-quarterly = Щокварталу
entry-on-request = За домовленістю
when-rolling = приєднатися можна будь-коли
when-weekly = приєднатися можна щотижня
when-monthly = приєднатися можна щомісяця
when-quarterly = приєднатися можна щокварталу
when-on-request = дата за домовленістю
# $date: a day, as text
when-running = триває з { $date }
next-start = початок { $date }
next-start-ask = наступний початок: запитайте
start-state-planned = заплановано
start-state-guaranteed = точно відбудеться
start-state-running = триває
start-state-cancelled = скасовано
places-free = Є вільні місця
places-few = Мало місць
places-waiting-list = Список очікування
places-full = Місць немає
places-ask = Місця: запитайте

## How, when, with whom

mode-in-person = Очно
mode-online = Онлайн
mode-hybrid = Змішаний формат (очно та онлайн)
mode-phone = Телефоном
mode-workplace = На підприємстві
mode-self-study = Самостійне навчання
mode-mobile = Виїзна консультація
time-full-time = Повний день
time-part-time = Неповний день
time-morning = Зранку
time-afternoon = По обіді
time-evening = Увечері
time-weekend = У вихідні
setting-one-to-one = Індивідуальна консультація
setting-group = У групі
setting-open-session = Відкритий прийом без запису
setting-by-appointment = Лише за попереднім записом

## Cost

cost-free = Безкоштовно
cost-free-on-conditions = Безкоштовно за певних умов
cost-own-contribution = Власний внесок
cost-voucher = Безкоштовно з ваучером
cost-fee = Платно
cost-ask = Вартість уточнюйте
# $amount: formatted; $currency: symbol
cost-amount = { $amount } { $currency }
# $amount: with currency; $per: one of per-*
cost-per = { $amount } { $per }
per-unit = за навчальну годину
per-month = на місяць
per-course = за курс
per-session = за одну зустріч
voucher-education-voucher = освітній ваучер (Bildungsgutschein)
voucher-avgs = ваучер на активацію та працевлаштування (AVGS)

## Children, features, access to the house

childcare-none = Догляду за дітьми немає
childcare-on-site = Догляд за дітьми на місці
childcare-help = Допомога в пошуку догляду за дітьми
childcare-bring-children = Можна приходити з дітьми
feature-women-only = Тільки для жінок
feature-interpreter-available = Можливий усний переклад
feature-travel-costs = Витрати на проїзд відшкодовуються
feature-certificate = Із сертифікатом або дипломом
wheelchair-yes = Доступно для людей на кріслі колісному
wheelchair-limited = Частково доступно для людей на кріслі колісному
wheelchair-no = Недоступно для людей на кріслі колісному
wheelchair-unknown = Доступність для крісла колісного: запитайте

## Registration

register-phone = Телефоном
register-mail = Електронною поштою
register-form = Через форму в інтернеті
register-in-person = Особисто
register-via-jobcenter = Через джобцентр (Jobcenter)

## Access by residence status

access-entitled = Мають право
access-on-application = Можливо за заявою
access-closed = Зараз неможливо
access-ask = Запитайте
access-all = Усі
access-all-others = Усі інші
access-source-provider = за інформацією організації
# $name: of the programme
from-programme = із програми { $name }

## Funders

funder-level-eu = Європейський Союз
funder-level-federal = Федерація (Bund)
funder-level-state = Федеральна земля (Land)
funder-level-local = Місто або район
funder-level-private = Фонди та інші

## Weekdays

day-mo = пн
day-tu = вт
day-we = ср
day-th = чт
day-fr = пт
day-sa = сб
day-su = нд

## Facets

facet-topic = Тема
facet-topic-group = Сфера
facet-district = Район або місто
facet-level = Потрібний рівень німецької
facet-audience = Для кого
facet-status = Документ про право перебування
facet-mode = Формат
facet-time = Час доби
facet-language = Мова консультації
facet-month = Місяць початку
facet-free = Вартість
facet-childcare = Діти
facet-free-yes = Безкоштовно
list-intro-status = Спочатку йдуть пропозиції, на які ви маєте право з цим документом, потім решта. Це не рішення щодо вашої справи. Ви не мусите вказувати тут свій документ; власник сервера може бачити, яку сторінку читають.
statewide = У всій федеральній землі
online-place = Онлайн
also-statewide = Також у всій федеральній землі

## Facts

fact-facts = Найважливіше
fact-register = Запис
fact-when = Коли
fact-where = Де
fact-entry = Початок участі
fact-hours = Години
fact-units = Обсяг
fact-duration = Тривалість
fact-level = Німецька
fact-certificate = Сертифікат
fact-language-teaching = Мова курсу
fact-language-spoken = Мови спілкування
fact-audience = Для кого
fact-age = Вік
fact-mode = Формат
fact-time = Час доби
fact-setting = Вид зустрічі
fact-cost = Вартість
fact-childcare = Діти
fact-features = Варто знати
fact-accessibility = Безбар’єрність
fact-documents = Візьміть із собою
fact-programme = Програма
fact-funders = Фінансування
fact-provider = Організація
fact-responsible = Відповідальна служба
fact-service = Консультаційна служба
fact-area = Територія
fact-districts = Райони й міста
fact-town = Місто
fact-checked = Перевірено
fact-changed = Змінено
fact-source = Джерело
fact-website = Сайт
fact-phone = Телефон
fact-mail = Ел. пошта
fact-team = Команда
fact-legal-form = Правова форма
fact-short = Скорочення
fact-law = Закон
fact-term = Термін дії
fact-level-of-funder = Рівень
fact-publish = Опубліковано

## Phrases with values

# $count: number
units-total = { $count ->
    [one] { NUMBER($count) } навчальна година по 45 хвилин
    [few] { NUMBER($count) } навчальні години по 45 хвилин
    [many] { NUMBER($count) } навчальних годин по 45 хвилин
   *[other] { NUMBER($count) } навчальної години по 45 хвилин
}
units-per-week = { $count ->
    [one] { NUMBER($count) } навчальна година на тиждень
    [few] { NUMBER($count) } навчальні години на тиждень
    [many] { NUMBER($count) } навчальних годин на тиждень
   *[other] { NUMBER($count) } навчальної години на тиждень
}
# $min, $max: formatted
age-range = { $min }–{ $max } років
age-from = від { $min } років
age-to = до { $max } років
range = { $from } – { $to }
# $from, $to: times of day
time-range = { $from }–{ $to }
# $days: weekdays, as a list
days-times = { $days }, { $from }–{ $to }
from-date = з { $date }
valid-until = діє до { $date }
by-appointment = лише за записом
mobile-hours = виїзна консультація
consultation-weekly = щотижня: { $days }, { $from }–{ $to }
consultation-every-weeks = { $count ->
    [one] раз на { NUMBER($count) } тиждень: { $days }, { $from }–{ $to }
    [few] раз на { NUMBER($count) } тижні: { $days }, { $from }–{ $to }
    [many] раз на { NUMBER($count) } тижнів: { $days }, { $from }–{ $to }
   *[other] раз на { NUMBER($count) } тижня: { $days }, { $from }–{ $to }
}
consultation-monthly = щомісяця: { $days }, { $from }–{ $to }
consultation-other = { $days }, { $from }–{ $to }
# nth weekday of a month; $nth: 1 to 4, -1 is the last
consultation-monthly-nth = { $nth ->
    [1] { $days } (перший такий день місяця), { $from }–{ $to }
    [2] { $days } (другий такий день місяця), { $from }–{ $to }
    [3] { $days } (третій такий день місяця), { $from }–{ $to }
    [4] { $days } (четвертий такий день місяця), { $from }–{ $to }
   *[other] { $days } (останній такий день місяця), { $from }–{ $to }
}
page-of = Сторінка { $page } із { $total }
more-left-out = { $count ->
    [one] Ще { NUMBER($count) } пропозицію тут не показано.
    [few] Ще { NUMBER($count) } пропозиції тут не показано.
    [many] Ще { NUMBER($count) } пропозицій тут не показано.
   *[other] Ще { NUMBER($count) } пропозиції тут не показано.
}
file-info = { $type }, { $size }
size-kb = { $size } КБ
size-mb = { $size } МБ
german-term = німецькою:

## Remarks on the translation

remark-fallback = Частину цієї сторінки ще не перекладено українською. Її показано іншою мовою.
# $date: day of the translation, as text
remark-outdated = Оригінальний текст змінено після цього перекладу від { $date }.
remark-outdated-undated = Оригінальний текст змінено після цього перекладу.
remark-machine = Машинний переклад, його ще ніхто не перевірив.

## Titles and sentences of pages

title-all-offers = Усі пропозиції
title-providers = Організації
title-programmes = Програми
title-funders = Хто фінансує
title-regions = Регіони та консультації
# $month: month and year
title-month = Початок: { $month }
title-topic-district = { $topic }: { $district }
intro-providers = Школи, громадські об’єднання та консультаційні служби, які організовують курси, консультації та зустрічі.
intro-programmes = Програми фінансування: вони визначають, хто може взяти участь і скільки це коштує.
intro-funders = Хто оплачує пропозиції: Європейський Союз, федерація, федеральна земля та інші.
intro-regions = У кожному регіоні є служба, яка вам допоможе.
# $site: name of the site; $count: number of offers
description-home = { $site }: { offers-count } для людей, які нещодавно приїхали: курси німецької, консультації, навчання та робота.
description-offers = { offers-count }: курси німецької, консультації, навчання та робота, з датами, вартістю й контактами.
# $title: of the page; $count: number of offers
description-list = { $title }: { offers-count } з датами, вартістю й контактами.
description-az = { offers-count } за абеткою: курси німецької, консультації, навчання та робота.
description-record = { $title }: { offers-count } з датами, вартістю й контактами.
description-gone = { $title }: цієї пропозиції вже немає.
description-short = { $title }: виберіть мову.

## Mail to report an error

# $id: of the record; $address: of the page; $language: its name
report-subject = Помилка на сторінці { $id }
report-body = На цій сторінці є помилка:

    { $address }
    (номер { $id }, мова { $language })

    Що неправильно?
