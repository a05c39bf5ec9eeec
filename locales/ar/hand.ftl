# Lotse: words of the list, for scripts. Arabic.
# Machine translation, not yet read by a native speaker.
# %n and %all are numbers; %word is a title, a date or a link. A form that a language lacks repeats its general one.

## Saving and sharing, on every page

hand-saved = أُضيف إلى قائمتكم: %word
hand-removed = أُزيل من القائمة: %word
hand-not-stored = هذا المتصفح لا يحفظ شيئاً هنا. تبقى القائمة إلى أن تغادروا هذه الصفحة.
hand-full = القائمة ممتلئة: تتسع لعدد %n من العروض.
hand-to-list = إلى قائمتي
hand-copied = نُسخ الرابط.
hand-copy-fails = النسخ غير مسموح هنا. الرابط هو: %word
hand-sheet = المشاركة عبر تطبيق على هذا الجهاز

## The list

hand-title = { title-list }
hand-count-zero = لا عروض
hand-count-one = عرض واحد
hand-count-two = عرضان
hand-count-few = %n عروض
hand-count-many = %n عرضاً
hand-count-other = %n عرض
hand-up = إلى الأعلى
hand-down = إلى الأسفل
hand-moved = %word الآن في الموضع %n من %all.
hand-remove = إزالة
hand-undo = تراجع
hand-back = عاد كل شيء إلى القائمة.
hand-clear = إفراغ القائمة
hand-clear-ask = هل تُزال كل العروض من القائمة؟
hand-clear-yes = نعم، إزالة الكل
hand-clear-no = لا، تبقى
hand-cleared = القائمة فارغة الآن.
hand-empty = قائمتكم فارغة. انقروا على النجمة عند أي عرض ليظهر هنا.
hand-browse = { offers-title }

## A list that came by link

hand-received = وصلتكم قائمة
hand-received-what = العروض مبيّنة أدناه. إذا احتفظتم بها أُضيفت إلى قائمتكم على هذا الجهاز.
hand-keep-zero = الاحتفاظ بها
hand-keep-one = الاحتفاظ بهذا العرض
hand-keep-two = الاحتفاظ بهذين العرضين
hand-keep-few = الاحتفاظ بهذه العروض (%n)
hand-keep-many = الاحتفاظ بهذه العروض (%n)
hand-keep-other = الاحتفاظ بهذه العروض (%n)
hand-kept-zero = لم يُضف شيء إلى قائمتكم.
hand-kept-one = أُضيف عرض واحد إلى قائمتكم.
hand-kept-two = أُضيف عرضان إلى قائمتكم.
hand-kept-few = أُضيفت %n عروض إلى قائمتكم.
hand-kept-many = أُضيف %n عرضاً إلى قائمتكم.
hand-kept-other = أُضيف %n عرض إلى قائمتكم.
hand-all-mine = كل هذه العروض موجودة في قائمتكم.
hand-look = عرض فقط
hand-mine = { title-list }
hand-broken = هذا الرابط تالف ولا توجد فيه قائمة. اطلبوا إرساله مرة أخرى.

## Offers that have ended, are not known, or could not be loaded

hand-over = { gone-text }
hand-instead = { gone-replaced }:
hand-save-instead = حفظ هذا بدلاً منه
hand-unknown = لا يوجد عرض بهذا الاسم القصير.
hand-unread = تعذّر تحميل هذا العرض. حاولوا لاحقاً.
hand-fails = تعذّر تحميل القائمة. تحققوا من الاتصال ثم أعيدوا تحميل الصفحة.

## The link of the list

hand-share = { share }
hand-sms = { share-sms }
hand-mail = { share-mail }
hand-copy = { share-copy }
hand-code = رمز QR لهذه القائمة
hand-code-long = القائمة التي فيها أكثر من %n عرضاً لا تحصل على رمز QR، لأنه سيكون أدق من أن يُقرأ. الرابط يحتوي عليها كلها.
hand-share-note = لا يحتوي الرابط إلا على الأسماء القصيرة للعروض، وهي تأتي بعد علامة #: وهذا الجزء لا يرسله أي متصفح إلى خادم.

## On paper

hand-print = { print }
hand-print-how = طباعة القائمة
hand-languages = { paper-more }
hand-sheets = صفحة إضافية لكل عرض
hand-nr = رقم
hand-offer = العرض
hand-when = متى
hand-where = أين
hand-phone = الهاتف
hand-printed = طُبع في %word
hand-checked = أقدم تحقّق في %word
