# Lotse: words that the templates print. Arabic.
# Machine translation, not yet read by a native speaker.

## Frame

skip-to-content = الانتقال إلى المحتوى
languages-label = اللغة
menu-main = القائمة الرئيسية
menu-footer = صفحات قانونية ومساعدة
crumbs-label = موقعكم في الدليل
crumb-home = الصفحة الرئيسية
emergency-title = في حالات الطوارئ
built-on = آخر تحديث: { $date }
report-error = الإبلاغ عن خطأ
show-german = إظهار النص بالألمانية
overdue = لم تُراجع المعلومات في موعدها
checked-on = رُوجعت في { $date }
checked-by = راجعها
since = منذ { $date }
until = حتى { $date }
source-label = المصدر:
remark-wholly-fallback = هذه الصفحة غير متوفرة بالعربية بعد، وتظهر بلغة أخرى.
demo-remark = هذا مثال خيالي. الجهة والأشخاص وأرقام الهاتف غير حقيقية.

## Lists

offers-title = العروض
offers-count = { $count ->
    [zero] لا توجد عروض
    [one] عرض واحد
    [two] عرضان
    [few] { NUMBER($count) } عروض
    [many] { NUMBER($count) } عرضًا
   *[other] { NUMBER($count) } عرض
}
facets-title = تضييق نطاق العروض
az-link = كل العروض مرتبة أبجديًا
az-letters = الحروف
az-other = حروف أخرى
title-az = العروض مرتبة أبجديًا
pager-label = الصفحات
pager-previous = السابق
pager-next = التالي

## Home

home-title = عمَّ تبحثون؟
home-all-offers = إظهار الكل: { $count }
home-topics = المواضيع
home-districts = أين تسكنون؟
home-levels = ما مستواكم في اللغة الألمانية؟
home-levels-hint = اختاروا المستوى الذي وصلتم إليه، وستظهر لكم العروض التي تبدأ منه.
home-starting = تبدأ قريبًا
home-facets = ما الذي يهمكم؟
home-regions = من يمكنه مساعدتي؟
home-regions-hint = تعرف هذه الجهات العروض في منطقتكم وتتحدث معكم عنها مجانًا.

## Offer

facts-title = أهم المعلومات
starts-title = المواعيد
consultation-title = أوقات الاستشارة
next-dates = المواعيد القادمة:
contact-title = التواصل والتسجيل
contact-jump = التواصل والمكان
call = للاتصال:
hours-label = أوقات التواصل:
speaks-label = اللغات:
place-title = المكان
room = الغرفة:
open-in-maps = فتح في تطبيق الخرائط
body-title = مزيد من المعلومات
access-title = من يمكنه المشاركة؟
access-no-verdict = هذه المعلومات ليست قرارًا في حالتكم. اسألوا، فكثيرًا ما توجد استثناءات.
access-who-knows = لمزيد من المعلومات:
access-from-programme = هذه القواعد مصدرها برنامج
own-access = معدّلة لهذا العرض
was-before = لم تعد المعلومة مؤكدة، يرجى السؤال. سابقًا: { $value }
behind-title = من يقف وراء هذا العرض؟
provider-label = الجهة المقدِّمة
programme-label = البرنامج
funder-label = الجهة المموِّلة
funders-label = بتمويل من
region-label = المنطقة
responsible-label = الجهة المسؤولة
changed-label = آخر تعديل
short-label = العنوان المختصر
files-title = ملفات للتنزيل
photo-by = الصورة:
related-title = عروض مشابهة
register-by = التسجيل حتى { $date }
exam-on = الامتحان في { $date }

## Ended offers

gone-text = انتهى هذا العرض.
gone-since = انتهى في { $date }
gone-replaced = العروض البديلة الآن
gone-ask = اسألوا هنا
gone-topics = عروض أخرى في الموضوع نفسه

## Records and pages

record-offers = العروض
map-label = خريطة المقاطعات
toc-title = في هذه الصفحة

## Pages without a language of their own

start-choose = اختاروا لغتكم
missing-title = هذه الصفحة غير موجودة
missing-text = ربما كان العنوان خاطئًا أو انتهى العرض. ابدؤوا من الصفحة الرئيسية.
short-text = اختاروا لغتكم.
