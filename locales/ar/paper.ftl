# Lotse: words of list, hand-out, sharing and clock. Arabic.
# Machine translation, not yet read by a native speaker.

## List, sharing

title-list = قائمتي
intro-list = العروض التي حفظتموها. القائمة موجودة على هذا الجهاز فقط.
list-no-script = تحتاج القائمة في هذه الصفحة إلى JavaScript. بدون JavaScript تجدون كل العروض مرتبة أبجديًا:
save = حفظ
share = مشاركة
share-sms = رسالة SMS
share-mail = بريد إلكتروني
share-copy = نسخ الرابط
share-code = رمز QR
read-aloud = قراءة بصوت عالٍ

## Hand-out

paper = ورقة معلومات
paper-title = ورقة معلومات: { $title }
paper-intro = صفحة للطباعة أو لأخذها معكم: كل المعلومات المهمة بالألمانية وبلغتكم.
paper-beside = الألمانية مع
paper-more = اللغات على الورقة
paper-back = إلى العرض
paper-printed = تاريخ الطباعة: %n
print = طباعة

## The reader's clock: %n is a time or a date

clock-open = مفتوح الآن حتى %n
