# Lotse: words of the style guide. Arabic.
# Machine translation, not yet read by a native speaker.

guide-title = مكوّنات الصفحات
guide-intro = كل مكوّن من مكوّنات التصميم في اتجاهَي الكتابة، ببيانات غير حقيقية.
guide-offer = دورة ألمانية مسائية
guide-summary = تتعلمون في مجموعة صغيرة. يمكن اصطحاب الأطفال.
guide-alert = مغلق في 24 كانون الأول/ديسمبر.
guide-meaning = ورقة من دائرة الأجانب: الترحيل موقوف لمدة من الزمن.
guide-directions = خمس دقائق من محطة القطار، الباب الثاني إلى اليسار.
guide-unit = شخص
guide-emergency = الإسعاف والإطفاء
