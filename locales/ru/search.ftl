# Lotse: words of the search. Russian.
# Machine translation, not yet read by a native speaker.

## In the pages

search-label = Слово, место или вопрос
search-go = Найти
search-fails = Поиск сейчас не работает.

## For the script: %n is a number, %word, %from and %to are words, names or dates. A form that a language lacks repeats its general one.

find-count-zero = { find-count-many }
find-count-one = %n предложение
find-count-two = { find-count-few }
find-count-few = %n предложения
find-count-many = %n предложений
find-count-other = %n предложения

## Filters

find-filters = Фильтры
find-chosen = Выбранные фильтры
find-remove = Убрать фильтр: %word
find-clear = Сбросить все фильтры
find-any = любой вариант
find-by-topic-group = { facet-topic-group }
find-by-topic = { facet-topic }
find-by-district = { facet-district }
find-by-level = Мой немецкий
find-by-target = Немецкий, которого хочу достичь
find-by-audience = { facet-audience }
find-by-status = { facet-status }
find-by-within = Начало
find-by-month = { facet-month }
find-by-time = { facet-time }
find-by-mode = { facet-mode }
find-by-language = { facet-language }
find-by-childcare = { facet-childcare }
find-by-provider = { provider-label }
find-by-programme = { programme-label }
find-by-funder = { funder-label }
find-by-region = { region-label }
find-free = { facet-free-yes }
find-open = Ещё можно присоединиться
find-status-note = Этот выбор остаётся в вашем браузере.
find-weeks-zero = { find-weeks-many }
find-weeks-one = в течение %n недели
find-weeks-two = { find-weeks-few }
find-weeks-few = в течение %n недель
find-weeks-many = в течение %n недель
find-weeks-other = в течение %n недели

## Order

find-sort = Упорядочить
find-sort-relevance = Сначала лучшие совпадения
find-sort-start = Сначала ближайшее начало
find-sort-name = Название
find-sort-distance = Рядом со мной
find-nowhere = Ваше местоположение неизвестно. Порядок не изменён.

## What was found

find-more = Показать ещё
find-all = Посмотреть все и отфильтровать
find-others = Также на этом сайте
find-through = найдено по слову: %word
find-untranslated = Без перевода (%word)
find-only = только %word
find-meant = Возможно, вы имели в виду:
find-km = %n км
find-start = начало %word
find-ask = { next-start-ask }
find-state-joinable = { state-joinable }
find-state-running = { state-running }
find-state-announced = { state-announced }
find-state-paused = { state-paused }
find-level-to = %from → %to
find-level-none = { level-none-short }
find-level-alpha = { level-alpha-short }
find-kind-page = { page-label }
find-kind-provider = { provider-label }
find-kind-programme = { programme-label }
find-kind-region = { region-label }
find-kind-place = { place-label }
find-kind-team = { team-label }
find-kind-event = { event-label }
find-kind-news = { news-label }
find-kind-publication = { publication-label }
find-kind-term = { term-label }
find-kind-board = { board-label }

## Nothing found

find-nothing = Ничего не найдено
find-nothing-hint = Попробуйте другое слово либо меньше слов и фильтров.
find-topics = Или выберите направление:
find-help = Эти службы помогут:
