# Lotse: words of the search. Ukrainian.
# Machine translation, not yet read by a native speaker.

## In the pages

search-label = Слово, місце або запитання
search-go = Шукати
search-fails = Пошук зараз не працює.

## For the script: %n is a number, %word, %from and %to are words, names or dates. A form that a language lacks repeats its general one.

find-count-zero = { find-count-many }
find-count-one = %n пропозиція
find-count-two = { find-count-few }
find-count-few = %n пропозиції
find-count-many = %n пропозицій
find-count-other = %n пропозиції

## Filters

find-filters = Фільтри
find-chosen = Вибрані фільтри
find-remove = Прибрати фільтр: %word
find-clear = Скинути всі фільтри
find-any = будь-що
find-by-topic-group = { facet-topic-group }
find-by-topic = { facet-topic }
find-by-district = { facet-district }
find-by-level = Моя німецька
find-by-target = Німецька, якої хочу досягти
find-by-audience = { facet-audience }
find-by-status = { facet-status }
find-by-within = Початок
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
find-open = Ще можна приєднатися
find-status-note = Цей вибір залишається у вашому браузері.
find-weeks-zero = { find-weeks-many }
find-weeks-one = протягом %n тижня
find-weeks-two = { find-weeks-few }
find-weeks-few = протягом %n тижнів
find-weeks-many = протягом %n тижнів
find-weeks-other = протягом %n тижня

## Order

find-sort = Упорядкувати
find-sort-relevance = Найкращі збіги спочатку
find-sort-start = Найближчий початок спочатку
find-sort-name = Назва
find-sort-distance = Поруч зі мною
find-nowhere = Ваше місцезнаходження невідоме. Порядок не змінено.

## What was found

find-more = Показати більше
find-all = Переглянути всі та відфільтрувати
find-others = Також на цьому сайті
find-through = знайдено за словом: %word
find-untranslated = Без перекладу (%word)
find-only = лише %word
find-meant = Можливо, ви мали на увазі:
find-km = %n км
find-start = початок %word
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

find-nothing = Нічого не знайдено
find-nothing-hint = Спробуйте інше слово або менше слів і фільтрів.
find-topics = Або виберіть напрям:
find-help = Ці служби допоможуть:
