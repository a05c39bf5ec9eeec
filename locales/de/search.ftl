# Lotse: words of the search. German.

## In the pages

search-label = Wort, Ort oder Frage
search-go = Suchen
search-fails = Die Suche geht gerade nicht.

## For the script: %n is a number, %word, %from and %to are words, names or dates. A form that a language lacks repeats its general one.

find-count-zero = { find-count-other }
find-count-one = %n Angebot
find-count-two = { find-count-other }
find-count-few = { find-count-other }
find-count-many = { find-count-other }
find-count-other = %n Angebote

## Filters

find-filters = Filter
find-chosen = Gewählte Filter
find-remove = Filter entfernen: %word
find-clear = Alle Filter löschen
find-any = egal
find-by-topic-group = { facet-topic-group }
find-by-topic = { facet-topic }
find-by-district = { facet-district }
find-by-level = Mein Deutsch
find-by-target = Deutsch, das ich erreichen will
find-by-audience = { facet-audience }
find-by-status = { facet-status }
find-by-within = Beginn
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
find-open = Jetzt noch möglich
find-status-note = Diese Wahl bleibt in Ihrem Browser.
find-weeks-zero = { find-weeks-other }
find-weeks-one = in einer Woche
find-weeks-two = { find-weeks-other }
find-weeks-few = { find-weeks-other }
find-weeks-many = { find-weeks-other }
find-weeks-other = in den nächsten %n Wochen

## Order

find-sort = Ordnen
find-sort-relevance = Beste Treffer zuerst
find-sort-start = Nächster Beginn zuerst
find-sort-name = Name
find-sort-distance = In meiner Nähe
find-nowhere = Ihr Standort ist nicht bekannt. Die Ordnung bleibt, wie sie war.

## What was found

find-more = Mehr anzeigen
find-all = Alle ansehen und filtern
find-others = Auch auf dieser Website
find-through = gefunden über: %word
find-untranslated = Nicht übersetzt (%word)
find-only = nur %word
find-meant = Meinten Sie:
find-km = %n km
find-start = Beginn: %word
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

find-nothing = Nichts gefunden
find-nothing-hint = Versuchen Sie ein anderes Wort, oder weniger Wörter und Filter.
find-topics = Oder wählen Sie einen Bereich:
find-help = Diese Stellen helfen weiter:
