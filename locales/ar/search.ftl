# Lotse: words of the search. Arabic.
# Machine translation, not yet read by a native speaker.

## In the pages

search-label = كلمة أو مكان أو سؤال
search-go = بحث
search-fails = البحث لا يعمل الآن.

## For the script: %n is a number, %word, %from and %to are words, names or dates. A form that a language lacks repeats its general one.

find-count-zero = لا توجد عروض
find-count-one = عرض واحد
find-count-two = عرضان
find-count-few = %n عروض
find-count-many = %n عرضًا
find-count-other = %n عرض

## Filters

find-filters = التصفية
find-chosen = التصفية المختارة
find-remove = إزالة التصفية: %word
find-clear = مسح كل التصفيات
find-any = الكل
find-by-topic-group = { facet-topic-group }
find-by-topic = { facet-topic }
find-by-district = { facet-district }
find-by-level = مستواي في الألمانية
find-by-target = المستوى الذي أريد بلوغه
find-by-audience = { facet-audience }
find-by-status = { facet-status }
find-by-within = البداية
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
find-open = ما زال الانضمام ممكنًا
find-status-note = يبقى هذا الاختيار في متصفحكم.
find-weeks-zero = { find-weeks-other }
find-weeks-one = خلال أسبوع
find-weeks-two = خلال أسبوعين
find-weeks-few = خلال %n أسابيع
find-weeks-many = خلال %n أسبوعًا
find-weeks-other = خلال %n أسبوع

## Order

find-sort = الترتيب
find-sort-relevance = الأقرب إلى البحث أولًا
find-sort-start = الأقرب موعدًا أولًا
find-sort-name = الاسم
find-sort-distance = بالقرب مني
find-nowhere = موقعكم غير معروف. بقي الترتيب كما كان.

## What was found

find-more = عرض المزيد
find-all = عرض الكل وتصفيته
find-others = أيضًا على هذا الموقع
find-through = عُثر عليه عبر: %word
find-untranslated = غير مترجم (%word)
find-only = فقط %word
find-meant = هل تقصدون:
find-km = %n كم
find-start = يبدأ في %word
find-ask = { next-start-ask }
find-state-joinable = { state-joinable }
find-state-running = { state-running }
find-state-announced = { state-announced }
find-state-paused = { state-paused }
find-level-to = %from ← %to
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

find-nothing = لم يُعثر على شيء
find-nothing-hint = جرّبوا كلمة أخرى، أو كلمات وتصفيات أقل.
find-topics = أو اختاروا مجالًا:
find-help = هذه الجهات تساعدكم:
