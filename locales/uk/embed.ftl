# Lotse: words of lists in other sites, and of what builds the lines for them. Ukrainian.
# Machine translation, not yet read by a native speaker.

## In the frame

embed-all = Увесь список на { $site }

## On the page for partners

tool-title = Показати список на своєму сайті
tool-intro = Виберіть, що має показувати ваш сайт. Рядки нижче зміняться відповідно.
tool-start = Скласти рядки
tool-list = Список
tool-level = Лише для цього рівня німецької
tool-language = Мова
tool-height = Висота в пікселях
tool-free = Лише безкоштовні пропозиції
tool-resize = Припасувати висоту до вмісту (за допомогою невеликого скрипту)
tool-code = Рядки для вашого сайту
tool-copy = Копіювати
tool-copied = Скопійовано.
tool-look = Переглянути
