# Lotse: words of lists in other sites, and of what builds the lines for them. Arabic.
# Machine translation, not yet read by a native speaker.

## In the frame

embed-all = القائمة كلها في { $site }

## On the page for partners

tool-title = عرض قائمة في موقعكم
tool-intro = اختاروا ما ينبغي أن يعرضه موقعكم. تتغيّر الأسطر أدناه مع الاختيار.
tool-start = جمع الأسطر
tool-list = القائمة
tool-level = ما يناسب هذا المستوى في الألمانية فقط
tool-language = اللغة
tool-height = الارتفاع بالبكسل
tool-free = العروض المجانية فقط
tool-resize = مواءمة الارتفاع مع المحتوى (ببرنامج نصي صغير)
tool-code = أسطر لموقعكم
tool-copy = نسخ
tool-copied = تم النسخ.
tool-look = معاينة
