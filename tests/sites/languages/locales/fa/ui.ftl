# Machine translation, not yet read by a native speaker. A part only: the rest falls back.
skip-to-content = رفتن به محتوا
offers-title = پیشنهادها
offers-count = { $count ->
    [one] { NUMBER($count) } پیشنهاد
   *[other] { NUMBER($count) } پیشنهاد
}
home-title = دنبال چه می‌گردید؟
facts-title = مهم‌ترین نکته‌ها
crumb-home = خانه
title-az = پیشنهادها به ترتیب الفبا
emergency-title = در موارد اضطراری
