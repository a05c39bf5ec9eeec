# Lotse: labels of enumerations and facts, used by the program. Arabic.
# Machine translation, not yet read by a native speaker.

## Kinds of offer

kind-course = دورة
kind-counselling = استشارة
kind-service = مساعدة وخدمات
kind-meeting = لقاء
kind-placement = توظيف وتدريب عملي

## State on a day

state-joinable = يمكن الانضمام
state-running = جارٍ الآن
state-announced = معلن عنه
state-paused = متوقف مؤقتًا
state-ended = منتهٍ

## Levels of German

level-none = لا حاجة إلى معرفة الألمانية
level-alpha = Alpha – تعلّم القراءة والكتابة
level-a1 = A1 – الكلمات والجمل الأولى
level-a2 = A2 – محادثات يومية بسيطة
level-b1 = B1 – استقلالية في الحياة اليومية
level-b2 = B2 – بثقة في الحياة اليومية والعمل
level-c1 = C1 – بطلاقة حتى في المواضيع الصعبة
level-c2 = C2 – قريب من مستوى اللغة الأم
# Short, for cards and for $entry and $target of level-to
level-none-short = بدون ألمانية
level-alpha-short = Alpha
level-a1-short = A1
level-a2-short = A2
level-b1-short = B1
level-b2-short = B2
level-c1-short = C1
level-c2-short = C2
# $entry, $target: short labels. The arrow points in the direction of reading.
level-to = { $entry } ← { $target }

## Ways of entry

entry-fixed = في مواعيد محددة
entry-rolling = في أي وقت
entry-weekly = كل أسبوع
entry-monthly = كل شهر
entry-quarterly = كل ثلاثة أشهر
entry-on-request = حسب الاتفاق
when-rolling = يمكن الانضمام في أي وقت
when-weekly = يمكن الانضمام كل أسبوع
when-monthly = يمكن الانضمام كل شهر
when-quarterly = يمكن الانضمام كل ثلاثة أشهر
when-on-request = الموعد حسب الاتفاق
# $date: a day, as text
when-running = مستمر منذ { $date }
next-start = يبدأ في { $date }
next-start-ask = موعد البدء القادم: يرجى السؤال
start-state-planned = مخطط له
start-state-guaranteed = سيُعقد بالتأكيد
start-state-running = جارٍ
start-state-cancelled = ملغى
places-free = توجد أماكن شاغرة
places-few = أماكن قليلة
places-waiting-list = قائمة انتظار
places-full = لا توجد أماكن شاغرة
places-ask = الأماكن: يرجى السؤال

## How, when, with whom

mode-in-person = حضوري
mode-online = عبر الإنترنت
mode-hybrid = مدمج (حضوريًا وعبر الإنترنت)
mode-phone = عبر الهاتف
mode-workplace = في مكان العمل
mode-self-study = تعلّم ذاتي
mode-mobile = استشارة متنقلة
time-full-time = دوام كامل
time-part-time = دوام جزئي
time-morning = صباحًا
time-afternoon = بعد الظهر
time-evening = مساءً
time-weekend = في عطلة نهاية الأسبوع
setting-one-to-one = استشارة فردية
setting-group = في مجموعة
setting-open-session = استشارة مفتوحة من دون موعد
setting-by-appointment = بموعد مسبق فقط

## Cost

cost-free = مجاني
cost-free-on-conditions = مجاني بشروط
cost-own-contribution = مساهمة شخصية في التكلفة
cost-voucher = مجاني مع قسيمة
cost-fee = برسوم
cost-ask = يرجى الاستفسار عن التكلفة
# $amount: formatted; $currency: symbol
cost-amount = { $amount } { $currency }
# $amount: with currency; $per: one of per-*
cost-per = { $amount } { $per }
per-unit = لكل حصة
per-month = في الشهر
per-course = للدورة
per-session = لكل موعد
voucher-education-voucher = قسيمة تعليم (Bildungsgutschein)
voucher-avgs = قسيمة التنشيط والتوظيف (AVGS)

## Children, features, access to the house

childcare-none = لا تتوفر رعاية أطفال
childcare-on-site = رعاية أطفال في المكان
childcare-help = المساعدة في إيجاد رعاية للأطفال
childcare-bring-children = يمكن اصطحاب الأطفال
feature-women-only = للنساء فقط
feature-interpreter-available = تتوفر ترجمة شفوية
feature-travel-costs = تُعوَّض تكاليف المواصلات
feature-certificate = مع شهادة
wheelchair-yes = متاح لمستخدمي الكراسي المتحركة
wheelchair-limited = متاح جزئيًا لمستخدمي الكراسي المتحركة
wheelchair-no = غير متاح لمستخدمي الكراسي المتحركة
wheelchair-unknown = الدخول بالكرسي المتحرك: يرجى السؤال

## Registration

register-phone = عبر الهاتف
register-mail = بالبريد الإلكتروني
register-form = عبر استمارة على الإنترنت
register-in-person = شخصيًا
register-via-jobcenter = عن طريق Jobcenter

## Access by residence status

access-entitled = يحق لهم المشاركة
access-on-application = ممكن بعد تقديم طلب
access-closed = غير ممكن حاليًا
access-ask = يرجى السؤال
access-all = الجميع
access-all-others = كل الحالات الأخرى
access-source-provider = حسب إفادة الجهة المقدِّمة
# $name: of the programme
from-programme = من برنامج { $name }

## Funders

funder-level-eu = الاتحاد الأوروبي
funder-level-federal = الحكومة الاتحادية (Bund)
funder-level-state = الولاية (Land)
funder-level-local = المدينة أو المقاطعة
funder-level-private = مؤسسات خيرية وجهات أخرى

## Weekdays

day-mo = الاثنين
day-tu = الثلاثاء
day-we = الأربعاء
day-th = الخميس
day-fr = الجمعة
day-sa = السبت
day-su = الأحد

## Facets

facet-topic = الموضوع
facet-topic-group = المجال
facet-district = المقاطعة أو المدينة
facet-level = المستوى المطلوب بالألمانية
facet-audience = لمن
facet-status = وثيقة الإقامة
facet-mode = طريقة المشاركة
facet-time = الفترة من اليوم
facet-language = لغة الاستشارة
facet-month = شهر البدء
facet-free = التكلفة
facet-childcare = الأطفال
facet-free-yes = مجاني
list-intro-status = تظهر أولًا العروض التي يحق لكم المشاركة فيها بهذه الوثيقة، ثم العروض الأخرى. هذا ليس قرارًا في حالتكم. لا حاجة إلى ذكر وثيقتكم هنا، ويستطيع مشغّل الخادم أن يرى أي صفحة تُقرأ.
statewide = في كل الولاية
online-place = عبر الإنترنت
also-statewide = وأيضًا في كل الولاية

## Facts

fact-facts = أهم المعلومات
fact-register = التسجيل
fact-when = متى
fact-where = أين
fact-entry = الانضمام
fact-hours = الأوقات
fact-units = عدد الحصص
fact-duration = المدة
fact-level = الألمانية
fact-certificate = الشهادة
fact-language-teaching = لغة الدورة
fact-language-spoken = اللغات المتاحة
fact-audience = لمن
fact-age = العمر
fact-mode = طريقة المشاركة
fact-time = الفترة من اليوم
fact-setting = شكل اللقاء
fact-cost = التكلفة
fact-childcare = الأطفال
fact-features = معلومات مفيدة
fact-accessibility = سهولة الوصول
fact-documents = يرجى إحضار
fact-programme = البرنامج
fact-funders = بتمويل من
fact-provider = الجهة المقدِّمة
fact-responsible = الجهة المسؤولة
fact-service = جهة الاستشارة
fact-area = المناطق المشمولة
fact-districts = المقاطعات والمدن
fact-town = المدينة
fact-checked = رُوجعت
fact-changed = عُدّلت
fact-source = المصدر
fact-website = الموقع الإلكتروني
fact-phone = الهاتف
fact-mail = البريد الإلكتروني
fact-team = الفريق
fact-legal-form = الشكل القانوني
fact-short = الاختصار
fact-law = القانون
fact-term = مدة البرنامج
fact-level-of-funder = المستوى
fact-publish = منشور

## Phrases with values

# $count: number
units-total = { $count ->
    [zero] لا حصص
    [one] حصة واحدة من 45 دقيقة
    [two] حصتان من 45 دقيقة
    [few] { NUMBER($count) } حصص من 45 دقيقة
    [many] { NUMBER($count) } حصة من 45 دقيقة
   *[other] { NUMBER($count) } حصة من 45 دقيقة
}
units-per-week = { $count ->
    [zero] لا حصص في الأسبوع
    [one] حصة واحدة في الأسبوع
    [two] حصتان في الأسبوع
    [few] { NUMBER($count) } حصص في الأسبوع
    [many] { NUMBER($count) } حصة في الأسبوع
   *[other] { NUMBER($count) } حصة في الأسبوع
}
# $min, $max: formatted
age-range = من عمر { $min } إلى { $max }
age-from = من عمر { $min }
age-to = حتى عمر { $max }
range = { $from } – { $to }
# $from, $to: times of day
time-range = { "\u2066" }{ $from }–{ $to }{ "\u2069" }
# $days: weekdays, as a list
days-times = { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
from-date = من { $date }
valid-until = ساري حتى { $date }
by-appointment = بموعد مسبق فقط
mobile-hours = استشارة متنقلة
consultation-weekly = كل أسبوع: { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
consultation-every-weeks = { $count ->
    [zero] كل أسبوع: { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
    [one] كل أسبوع: { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
    [two] كل أسبوعين: { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
    [few] كل { NUMBER($count) } أسابيع: { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
    [many] كل { NUMBER($count) } أسبوعًا: { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
   *[other] كل { NUMBER($count) } أسبوع: { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
}
consultation-monthly = كل شهر: { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
consultation-other = { $days }، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
# nth weekday of a month; $nth: 1 to 4, -1 is the last
consultation-monthly-nth = { $nth ->
    [1] يوم { $days } الأول من كل شهر، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
    [2] يوم { $days } الثاني من كل شهر، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
    [3] يوم { $days } الثالث من كل شهر، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
    [4] يوم { $days } الرابع من كل شهر، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
   *[other] يوم { $days } الأخير من كل شهر، { "\u2066" }{ $from }–{ $to }{ "\u2069" }
}
page-of = صفحة { $page } من { $total }
more-left-out = { $count ->
    [zero] لا توجد عروض أخرى.
    [one] عرض واحد آخر لا يظهر هنا.
    [two] عرضان آخران لا يظهران هنا.
    [few] { NUMBER($count) } عروض أخرى لا تظهر هنا.
    [many] { NUMBER($count) } عرضًا آخر لا يظهر هنا.
   *[other] { NUMBER($count) } عرض آخر لا يظهر هنا.
}
file-info = { $type }، { $size }
size-kb = { $size } كيلوبايت
size-mb = { $size } ميغابايت
german-term = بالألمانية:

## Remarks on the translation

remark-fallback = أجزاء من هذه الصفحة غير متوفرة بالعربية بعد، وتظهر بلغة أخرى.
# $date: day of the translation, as text
remark-outdated = تغيّر النص الأصلي بعد هذه الترجمة بتاريخ { $date }.
remark-outdated-undated = تغيّر النص الأصلي بعد هذه الترجمة.
remark-machine = ترجمة آلية لم يقرأها أحد بعد.

## Titles and sentences of pages

title-all-offers = كل العروض
title-providers = الجهات المقدِّمة
title-programmes = البرامج
title-funders = الجهات المموِّلة
title-regions = المناطق والاستشارة
# $month: month and year
title-month = تبدأ في { $month }
title-topic-district = { $topic }: { $district }
intro-providers = مدارس وجمعيات ومراكز استشارة تقدّم العروض.
intro-programmes = برامج التمويل: تحدد من يمكنه المشاركة وكم تبلغ التكلفة.
intro-funders = من يموّل العروض: الاتحاد الأوروبي والحكومة الاتحادية والولاية وغيرها.
intro-regions = في كل منطقة جهة استشارة تساعدكم.
# $site: name of the site; $count: number of offers
description-home = { $site }: { offers-count } للقادمين الجدد: دورات ألمانية واستشارة وتدريب وعمل.
description-offers = { offers-count }: دورات ألمانية واستشارة وتدريب وعمل، مع المواعيد والتكاليف وبيانات التواصل.
# $title: of the page; $count: number of offers
description-list = { $title }: { offers-count } مع المواعيد والتكاليف وبيانات التواصل.
description-az = { offers-count } مرتبة أبجديًا: دورات ألمانية واستشارة وتدريب وعمل.
description-record = { $title }: { offers-count } مع المواعيد والتكاليف وبيانات التواصل.
description-gone = { $title }: انتهى هذا العرض.
description-short = { $title }: اختاروا لغتكم.

## Mail to report an error

# $id: of the record; $address: of the page; $language: its name
report-subject = خطأ في الصفحة { $id }
report-body = يوجد خطأ في هذه الصفحة:

    { $address }
    (المعرّف { $id }، اللغة { $language })

    ما الخطأ؟
