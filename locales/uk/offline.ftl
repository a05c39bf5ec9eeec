# Lotse: pages kept on the reader's device. Ukrainian.
# Machine translation, not yet read by a native speaker.

## In the pages

offline-button = Читати офлайн
offline-title = Немає з’єднання
offline-text = Цю сторінку не збережено на вашому пристрої. Без з’єднання тут доступні:

## For the script: %size and %date are values.

saved-size = Зберегти на цьому пристрої (%size)
saved-storing = Збереження (%size) …
saved-progress = Збереження
saved-done = Збережено. Тепер ви можете читати головну сторінку, користуватися пошуком і відкривати переглянуті сторінки без з’єднання.
saved-on = Збережено на цьому пристрої
saved-since = Збережено, станом на %date
saved-offers = Зберегти всі пропозиції (%size)
saved-offers-done = Усі пропозиції збережено.
saved-remove = Видалити з цього пристрою
saved-removed = Видалено. На цьому пристрої більше немає збережених сторінок.
saved-full = На цьому пристрої недостатньо місця. Ви й надалі можете все читати, як раніше.
saved-forbidden = Ваш браузер не дозволяє тут зберігати дані, наприклад у приватному вікні. Ви й надалі можете все читати, як раніше.
saved-failed = Не вдалося. Будь ласка, спробуйте пізніше ще раз.
saved-copy = Немає з’єднання. Збережена копія, %date
saved-again = Завантажити сторінку ще раз
saved-pages = Переглянуті сторінки
