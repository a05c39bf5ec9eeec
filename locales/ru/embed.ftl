# Lotse: words of lists in other sites, and of what builds the lines for them. Russian.
# Machine translation, not yet read by a native speaker.

## In the frame

embed-all = Весь список на { $site }

## On the page for partners

tool-title = Показать список на своём сайте
tool-intro = Выберите, что должен показывать ваш сайт. Строки ниже изменятся вместе с выбором.
tool-start = Составить строки
tool-list = Список
tool-level = Только для этого уровня немецкого
tool-language = Язык
tool-height = Высота в пикселях
tool-free = Только бесплатные предложения
tool-resize = Подогнать высоту под содержимое (с помощью небольшого скрипта)
tool-code = Строки для вашего сайта
tool-copy = Копировать
tool-copied = Скопировано.
tool-look = Посмотреть
