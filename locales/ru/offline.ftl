# Lotse: pages kept on the reader's device. Russian.
# Machine translation, not yet read by a native speaker.

## In the pages

offline-button = Читать офлайн
offline-title = Нет соединения
offline-text = Эта страница не сохранена на вашем устройстве. Без соединения здесь доступны:

## For the script: %size and %date are values.

saved-size = Сохранить на этом устройстве (%size)
saved-storing = Сохранение (%size) …
saved-progress = Сохранение
saved-done = Сохранено. Теперь вы можете читать главную страницу, пользоваться поиском и открывать просмотренные страницы без соединения.
saved-on = Сохранено на этом устройстве
saved-since = Сохранено, по состоянию на %date
saved-offers = Сохранить все предложения (%size)
saved-offers-done = Все предложения сохранены.
saved-remove = Удалить с этого устройства
saved-removed = Удалено. На этом устройстве больше нет сохранённых страниц.
saved-full = На этом устройстве недостаточно места. Вы по-прежнему можете всё читать.
saved-forbidden = Ваш браузер не разрешает здесь сохранять данные, например в приватном окне. Вы по-прежнему можете всё читать.
saved-failed = Не получилось. Пожалуйста, попробуйте ещё раз позже.
saved-copy = Нет соединения. Сохранённая копия, %date
saved-again = Загрузить страницу ещё раз
saved-pages = Просмотренные страницы
