# Lotse: words of the search. English; the complete reference.
# Machine translation, not yet read by a native speaker.

## In the pages

search-label = Word, place or question
search-go = Search
search-fails = The search does not work right now.

## For the script: %n is a number, %word, %from and %to are words, names or dates. A form that a language lacks repeats its general one.

find-count-zero = { find-count-other }
find-count-one = %n offer
find-count-two = { find-count-other }
find-count-few = { find-count-other }
find-count-many = { find-count-other }
find-count-other = %n offers

## Filters

find-filters = Filters
find-chosen = Chosen filters
find-remove = Remove filter: %word
find-clear = Clear all filters
find-any = any
find-by-topic-group = { facet-topic-group }
find-by-topic = { facet-topic }
find-by-district = { facet-district }
find-by-level = My German
find-by-target = German I want to reach
find-by-audience = { facet-audience }
find-by-status = { facet-status }
find-by-within = Start
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
find-open = Can still be joined
find-status-note = This choice stays in your browser.
find-weeks-zero = { find-weeks-other }
find-weeks-one = within a week
find-weeks-two = { find-weeks-other }
find-weeks-few = { find-weeks-other }
find-weeks-many = { find-weeks-other }
find-weeks-other = within %n weeks

## Order

find-sort = Sort by
find-sort-relevance = Best match first
find-sort-start = Next start first
find-sort-name = Name
find-sort-distance = Near me
find-nowhere = Your position is not known. The order stays as it was.

## What was found

find-more = Show more
find-all = See all and filter
find-others = Also on this site
find-through = found through: %word
find-untranslated = Not translated (%word)
find-only = only %word
find-meant = Did you mean:
find-km = %n km
find-start = starts %word
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

find-nothing = Nothing found
find-nothing-hint = Try another word, or fewer words and filters.
find-topics = Or choose an area:
find-help = These services can help:
