# Lotse: words that the templates print. Russian.
# Machine translation, not yet read by a native speaker.

## Frame

skip-to-content = К содержанию
languages-label = Язык
menu-main = Главное меню
menu-footer = Правовая информация и помощь
crumbs-label = Вы здесь
crumb-home = Главная
emergency-title = В экстренном случае
built-on = По состоянию на { $date }
report-error = Сообщить об ошибке
show-german = Показать на немецком
overdue = давно не проверялось
checked-on = проверено { $date }
checked-by = проверка:
since = с { $date }
until = до { $date }
source-label = Источник:
remark-wholly-fallback = Этой страницы пока нет на русском. Вы видите её на другом языке.
demo-remark = Это вымышленный пример. Этих организаций, людей и номеров телефонов не существует.

## Lists

offers-title = Предложения
offers-count = { $count ->
    [one] { NUMBER($count) } предложение
    [few] { NUMBER($count) } предложения
    [many] { NUMBER($count) } предложений
   *[other] { NUMBER($count) } предложения
}
facets-title = Уточнить выбор
az-link = Все предложения по алфавиту
az-letters = Буквы
az-other = Другие буквы
title-az = Предложения по алфавиту
pager-label = Страницы
pager-previous = Назад
pager-next = Далее

## Home

home-title = Что вы ищете?
home-all-offers = Смотреть все: { $count }
home-topics = Темы
home-districts = Где вы живёте?
home-levels = Насколько хорошо вы знаете немецкий?
home-levels-hint = Выберите, что вы уже умеете. Вы увидите предложения, которые начинаются с этого уровня.
home-starting = Скоро начнётся
home-facets = Что для вас важно?
home-regions = Кто мне поможет?
home-regions-hint = Эти службы знают предложения в вашем регионе и бесплатно дадут вам совет.

## Offer

facts-title = Самое важное
starts-title = Даты
consultation-title = Часы приёма
next-dates = Ближайшие даты:
contact-title = Контакт и запись
contact-jump = Контакт и место
call = Позвонить:
hours-label = Часы работы:
speaks-label = Языки:
place-title = Место
room = Кабинет:
open-in-maps = Открыть в приложении карт
body-title = Подробнее
access-title = Кто может участвовать?
access-no-verdict = Это не решение по вашему делу. Спросите: часто бывают исключения.
access-who-knows = Подробнее расскажет:
access-from-programme = Эти правила взяты из программы
own-access = изменено для этого предложения
was-before = Сведения уже не точны, спросите. Раньше было: { $value }
behind-title = Кто это проводит?
provider-label = Организация
programme-label = Программа
funder-label = Кто финансирует
funders-label = Финансирование
region-label = Регион
responsible-label = Ответственная служба
changed-label = Последнее изменение
short-label = Короткий адрес
files-title = Файлы для скачивания
photo-by = Фото:
related-title = Похожие предложения
register-by = запись до { $date }
exam-on = экзамен { $date }

## Ended offers

gone-text = Этого предложения больше нет.
gone-since = завершено { $date }
gone-replaced = Вместо него теперь есть
gone-ask = Спросите здесь
gone-topics = Другие предложения по теме

## Records and pages

record-offers = Предложения
map-label = Карта районов
toc-title = На этой странице

## Pages without a language of their own

start-choose = Выберите язык
missing-title = Такой страницы нет
missing-text = Возможно, адрес неверен или предложение завершено. Начните с главной страницы.
short-text = Выберите язык.
