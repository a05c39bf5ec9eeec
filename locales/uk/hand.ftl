# Lotse: words of the list, for scripts. Ukrainian.
# Machine translation, not yet read by a native speaker.
# %n and %all are numbers; %word is a title, a date or a link. A form that a language lacks repeats its general one.

## Saving and sharing, on every page

hand-saved = Додано до вашого списку: %word
hand-removed = Прибрано зі списку: %word
hand-not-stored = Цей браузер тут нічого не зберігає. Список діє, доки ви не залишите цю сторінку.
hand-full = Список заповнено: у ньому вміщується %n пропозицій.
hand-to-list = До мого списку
hand-copied = Посилання скопійовано.
hand-copy-fails = Копіювати тут не дозволено. Посилання: %word
hand-sheet = Поділитися через застосунок на цьому пристрої

## The list

hand-title = { title-list }
hand-count-zero = { hand-count-many }
hand-count-one = %n пропозиція
hand-count-two = { hand-count-few }
hand-count-few = %n пропозиції
hand-count-many = %n пропозицій
hand-count-other = %n пропозиції
hand-up = Вище
hand-down = Нижче
hand-moved = %word тепер під номером %n з %all.
hand-remove = Прибрати
hand-undo = Скасувати
hand-back = Усе знову у списку.
hand-clear = Очистити список
hand-clear-ask = Прибрати зі списку всі пропозиції?
hand-clear-yes = Так, прибрати всі
hand-clear-no = Ні, залишити
hand-cleared = Список тепер порожній.
hand-empty = Ваш список порожній. Натисніть на зірочку біля пропозиції, і вона з’явиться тут.
hand-browse = { offers-title }

## A list that came by link

hand-received = Ви отримали список
hand-received-what = Пропозиції наведено нижче. Якщо ви їх збережете, вони додадуться до вашого власного списку на цьому пристрої.
hand-keep-zero = { hand-keep-many }
hand-keep-one = Зберегти цю пропозицію (%n)
hand-keep-two = { hand-keep-few }
hand-keep-few = Зберегти ці %n
hand-keep-many = Зберегти ці %n
hand-keep-other = Зберегти ці %n
hand-kept-zero = { hand-kept-many }
hand-kept-one = До вашого списку додано %n пропозицію.
hand-kept-two = { hand-kept-few }
hand-kept-few = До вашого списку додано %n пропозиції.
hand-kept-many = До вашого списку додано %n пропозицій.
hand-kept-other = До вашого списку додано %n пропозиції.
hand-all-mine = Усі ці пропозиції вже є у вашому списку.
hand-look = Лише переглянути
hand-mine = { title-list }
hand-broken = Це посилання пошкоджене: у ньому немає списку. Попросіть надіслати його ще раз.

## Offers that have ended, are not known, or could not be loaded

hand-over = { gone-text }
hand-instead = { gone-replaced }:
hand-save-instead = Зберегти натомість
hand-unknown = Пропозиції з такою короткою назвою немає.
hand-unread = Цю пропозицію не вдалося завантажити. Спробуйте пізніше.
hand-fails = Список не вдалося завантажити. Перевірте з’єднання й оновіть сторінку.

## The link of the list

hand-share = { share }
hand-sms = { share-sms }
hand-mail = { share-mail }
hand-copy = { share-copy }
hand-code = QR-код цього списку
hand-code-long = Список, у якому понад %n пропозицій, не має QR-коду: він був би надто дрібним для зчитування. Посилання містить їх усі.
hand-share-note = Посилання містить лише короткі назви пропозицій, і стоять вони після #: цю частину жоден браузер не надсилає на сервер.

## On paper

hand-print = { print }
hand-print-how = Надрукувати список
hand-languages = { paper-more }
hand-sheets = Ще й окрема сторінка для кожної пропозиції
hand-nr = №
hand-offer = Пропозиція
hand-when = Коли
hand-where = Де
hand-phone = Телефон
hand-printed = Надруковано %word
hand-checked = Найдавніша перевірка: %word
