# Lotse: words for teams, events, news, publications, figures, glossary, boards and map. Arabic.
# Machine translation, not yet read by a native speaker.

## What a record is called

offer-label = عرض
page-label = صفحة
place-label = مكان
team-label = فريق استشارة
event-label = فعالية
news-label = خبر
publication-label = منشور
statistic-label = أرقام
term-label = شرح كلمة
board-label = لوحة

## Parts of the site

title-counselling = الاستشارة
title-map = الخريطة
title-figures = الأرقام
title-teams = فرق الاستشارة
title-events = الفعاليات
title-news = الأخبار
title-publications = المنشورات
title-glossary = الكلمات وشرحها
title-boards = اللوحات والمسارات
intro-counselling = فرق في منطقتكم تساعدكم في الأوراق والدورات والاعتراف بالشهادات والعمل، مجانًا وبسرية.
intro-map = كل المقاطعات والمدن التي فيها عروض واستشارة.
intro-figures = عدد العروض وأماكنها ولغاتها.
intro-events = امتحانات وأيام تعريفية وورش تدريبية ولقاءات.
intro-news = ما الجديد في العروض ومراكز الاستشارة والقواعد.
intro-publications = نشرات إرشادية واستمارات وتقارير للتنزيل، بعدة لغات.
intro-glossary = كلمات تجدونها في الرسائل وعلى الأبواب وفي الاستمارات.
intro-boards = عروض وروابط ونصائح مُعدّة باليد.
# $section: Events, $group: January 2027
title-of-group = { $section }: { $group }

## Groups of events, news and publications

narrow-down = تضييق القائمة
group-kind = النوع
group-region = المنطقة
group-month = الشهر
group-topic = الموضوع

## Kinds

event-kind-exam = امتحان
event-kind-information = لقاء تعريفي
event-kind-training = ورشة تدريبية
event-kind-meeting = لقاء
event-kind-festival = احتفال
event-kind-campaign = حملة
event-status-cancelled = ملغى
event-status-postponed = مؤجَّل
event-over = انتهت هذه الفعالية.
news-kind-notice = إعلان
news-kind-press = بيان صحفي
news-kind-law = قاعدة جديدة
publication-kind-guideline = مبادئ توجيهية
publication-kind-report = تقرير
publication-kind-leaflet = نشرة إرشادية
publication-kind-form = استمارة
publication-kind-material = مواد
role-case-management = المتابعة الفردية
role-placement = المساعدة في إيجاد عمل أو تدريب مهني
role-counselling = الاستشارة
role-recognition = الاعتراف بالشهادات الأجنبية
role-coordination = التنسيق

## Facts

fact-aliases = يُقال أيضًا
fact-forms = صيغ أخرى
fact-kind = النوع
fact-date = التاريخ
fact-publisher = الناشر
fact-topic = الموضوع
# $day: Saturday, 23 January 2027
day-times = { $day }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
day-time = { $day }، { $from }

## Words explained in place

words-title = كلمات ألمانية في هذه الصفحة
words-more = المزيد عن هذه الكلمة
words-back = العودة إلى النص

## Advice

counselling-team = الفريق
counselling-teams = الفرق
counselling-days = من يستقبلكم وأين ومتى
# $date: last day of the list
counselling-until = القائمة حتى { $date }. كل الأوقات من دون موعد، ما لم يُذكر غير ذلك.
counselling-paths = خطوة بخطوة
counselling-topics = عروض الاستشارة حسب الموضوع
counselling-regions = الخدمات المتخصصة في منطقتكم
# $number: of a step on a path
step = الخطوة { $number }
board-more = كل العروض في هذا الموضوع

## Map

map-list = المقاطعات والمدن
map-statewide = العروض المتاحة في كل الولاية

## Figures

figures-key = لمحة سريعة
figures-own = الدليل بالأرقام
figures-network = أرقام الشبكة
figures-network-hint = أرقام تاريخية، ولكل رقم فترة ومصدر.
figure-offers = العروض
figure-current = منها رُوجعت في موعدها
figure-statewide = العروض المتاحة في كل الولاية
figure-providers = جهات تقدّم عروضًا
figure-places = أماكن العروض
figure-programmes = برامج التمويل
chart-label = البند
chart-number = العدد
chart-region = العروض حسب المنطقة
chart-district = العروض حسب المقاطعة أو المدينة
chart-topic-group = العروض حسب المجال
chart-level = العروض حسب المستوى المطلوب بالألمانية
chart-language = العروض حسب لغة الاستشارة
chart-coverage = العروض التي تتوفر كل نصوصها بهذه اللغة
chart-funder = العروض حسب الجهة المموِّلة
chart-month = العروض حسب شهر البدء

## Home

home-events = الفعاليات
home-news = الأخبار
home-boards = اخترنا لكم
more-events = كل الفعاليات
more-news = كل الأخبار
more-boards = كل اللوحات

## Districts

district-kind-city = مدينة مستقلة
district-kind-county = مقاطعة ريفية

## تنبيهات الصفحة الرئيسية

home-alerts = تغييرات مهمة
