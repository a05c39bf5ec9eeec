# Lotse: pages kept on the reader's device. Arabic.
# Machine translation, not yet read by a native speaker.

## In the pages

offline-button = القراءة دون اتصال
offline-title = لا يوجد اتصال
offline-text = هذه الصفحة غير محفوظة على جهازكم. ومن دون اتصال تجدون هنا:

## For the script: %size and %date are values.

saved-size = الحفظ على هذا الجهاز (%size)
saved-storing = جارٍ الحفظ (%size) …
saved-progress = الحفظ
saved-done = تم الحفظ. يمكنكم الآن قراءة الصفحة الرئيسية والبحث وفتح الصفحات التي زرتموها دون اتصال.
saved-on = محفوظ على هذا الجهاز
saved-since = محفوظ، بتاريخ %date
saved-offers = حفظ جميع العروض (%size)
saved-offers-done = تم حفظ جميع العروض.
saved-remove = الحذف من هذا الجهاز
saved-removed = تم الحذف. لم تعد هناك صفحات محفوظة على هذا الجهاز.
saved-full = لا توجد مساحة كافية على هذا الجهاز. يمكنكم متابعة القراءة كالمعتاد.
saved-forbidden = متصفحكم لا يسمح بالحفظ هنا، مثلًا في نافذة خاصة. يمكنكم متابعة القراءة كالمعتاد.
saved-failed = لم ينجح ذلك. يُرجى المحاولة مرة أخرى لاحقًا.
saved-copy = لا يوجد اتصال. نسخة محفوظة بتاريخ %date
saved-again = تحميل الصفحة مرة أخرى
saved-pages = الصفحات التي زرتموها
