# Lotse: words that the templates print. Ukrainian.
# Machine translation, not yet read by a native speaker.

## Frame

skip-to-content = Перейти до вмісту
languages-label = Мова
menu-main = Головне меню
menu-footer = Правова інформація та допомога
crumbs-label = Ви тут
crumb-home = Головна
emergency-title = У надзвичайній ситуації
built-on = Станом на { $date }
report-error = Повідомити про помилку
show-german = Показати німецькою
overdue = давно не перевірено
checked-on = перевірено { $date }
checked-by = перевірка:
since = з { $date }
until = до { $date }
source-label = Джерело:
remark-wholly-fallback = Цієї сторінки ще немає українською. Ви бачите її іншою мовою.
demo-remark = Це вигаданий приклад. Організації, людей і номерів телефону не існує.

## Lists

offers-title = Пропозиції
offers-count = { $count ->
    [one] { NUMBER($count) } пропозиція
    [few] { NUMBER($count) } пропозиції
    [many] { NUMBER($count) } пропозицій
   *[other] { NUMBER($count) } пропозиції
}
facets-title = Уточнити вибір
az-link = Усі пропозиції за абеткою
az-letters = Літери
az-other = Інші літери
title-az = Пропозиції за абеткою
pager-label = Сторінки
pager-previous = Назад
pager-next = Далі

## Home

home-title = Що ви шукаєте?
home-all-offers = Переглянути все: { $count }
home-topics = Теми
home-districts = Де ви живете?
home-levels = Як добре ви знаєте німецьку?
home-levels-hint = Виберіть, що ви вже вмієте. Ви побачите пропозиції, які починаються з цього рівня.
home-starting = Скоро починається
home-facets = Що для вас важливо?
home-regions = Хто мені допоможе?
home-regions-hint = Ці служби знають пропозиції у вашому регіоні та безкоштовно порадять вам.

## Offer

facts-title = Найважливіше
starts-title = Дати
consultation-title = Години прийому
next-dates = Найближчі дати:
contact-title = Контакт і запис
contact-jump = Контакт і місце
call = Зателефонувати:
hours-label = Години роботи:
speaks-label = Мови:
place-title = Місце
room = Кімната:
open-in-maps = Відкрити в застосунку карт
body-title = Докладніше
access-title = Хто може взяти участь?
access-no-verdict = Це не рішення щодо вашої справи. Запитайте: часто бувають винятки.
access-who-knows = Більше знає:
access-from-programme = Ці правила діють для програми
own-access = змінено для цієї пропозиції
was-before = Інформація могла застаріти, запитайте. Раніше було: { $value }
behind-title = Хто це організовує?
provider-label = Організація
programme-label = Програма
funder-label = Хто фінансує
funders-label = Фінансування
region-label = Регіон
responsible-label = Відповідальна служба
changed-label = Остання зміна
short-label = Коротка адреса
files-title = Файли для завантаження
photo-by = Фото:
related-title = Схожі пропозиції
register-by = запис до { $date }
exam-on = іспит { $date }

## Ended offers

gone-text = Цієї пропозиції вже немає.
gone-since = завершено { $date }
gone-replaced = Замість неї тепер є
gone-ask = Запитайте тут
gone-topics = Інші пропозиції на цю тему

## Records and pages

record-offers = Пропозиції
map-label = Карта районів
toc-title = На цій сторінці

## Pages without a language of their own

start-choose = Виберіть мову
missing-title = Такої сторінки немає
missing-text = Можливо, адреса неправильна або пропозиція завершилася. Почніть із головної сторінки.
short-text = Виберіть мову.
