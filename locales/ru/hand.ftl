# Lotse: words of the list, for scripts. Russian.
# Machine translation, not yet read by a native speaker.
# %n and %all are numbers; %word is a title, a date or a link. A form that a language lacks repeats its general one.

## Saving and sharing, on every page

hand-saved = Добавлено в ваш список: %word
hand-removed = Убрано из списка: %word
hand-not-stored = Этот браузер здесь ничего не сохраняет. Список действует, пока вы не покинете эту страницу.
hand-full = Список заполнен: в нём помещается %n предложений.
hand-to-list = К моему списку
hand-copied = Ссылка скопирована.
hand-copy-fails = Копировать здесь не разрешено. Ссылка: %word
hand-sheet = Поделиться через приложение на этом устройстве

## The list

hand-title = { title-list }
hand-count-zero = { hand-count-many }
hand-count-one = %n предложение
hand-count-two = { hand-count-few }
hand-count-few = %n предложения
hand-count-many = %n предложений
hand-count-other = %n предложения
hand-up = Выше
hand-down = Ниже
hand-moved = %word теперь под номером %n из %all.
hand-remove = Убрать
hand-undo = Отменить
hand-back = Всё снова в списке.
hand-clear = Очистить список
hand-clear-ask = Убрать из списка все предложения?
hand-clear-yes = Да, убрать все
hand-clear-no = Нет, оставить
hand-cleared = Список теперь пуст.
hand-empty = Ваш список пуст. Нажмите на звёздочку у предложения, и оно появится здесь.
hand-browse = { offers-title }

## A list that came by link

hand-received = Вы получили список
hand-received-what = Предложения показаны ниже. Если вы их сохраните, они добавятся к вашему собственному списку на этом устройстве.
hand-keep-zero = { hand-keep-many }
hand-keep-one = Сохранить это предложение (%n)
hand-keep-two = { hand-keep-few }
hand-keep-few = Сохранить эти %n
hand-keep-many = Сохранить эти %n
hand-keep-other = Сохранить эти %n
hand-kept-zero = { hand-kept-many }
hand-kept-one = В ваш список добавлено %n предложение.
hand-kept-two = { hand-kept-few }
hand-kept-few = В ваш список добавлено %n предложения.
hand-kept-many = В ваш список добавлено %n предложений.
hand-kept-other = В ваш список добавлено %n предложения.
hand-all-mine = Все эти предложения уже есть в вашем списке.
hand-look = Только посмотреть
hand-mine = { title-list }
hand-broken = Эта ссылка повреждена: списка в ней нет. Попросите прислать её ещё раз.

## Offers that have ended, are not known, or could not be loaded

hand-over = { gone-text }
hand-instead = { gone-replaced }:
hand-save-instead = Сохранить вместо него
hand-unknown = Предложения с таким коротким названием нет.
hand-unread = Это предложение не удалось загрузить. Попробуйте позже.
hand-fails = Список не удалось загрузить. Проверьте соединение и обновите страницу.

## The link of the list

hand-share = { share }
hand-sms = { share-sms }
hand-mail = { share-mail }
hand-copy = { share-copy }
hand-code = QR-код этого списка
hand-code-long = У списка, в котором больше %n предложений, нет QR-кода: он был бы слишком мелким для считывания. Ссылка содержит их все.
hand-share-note = Ссылка содержит только короткие названия предложений, и стоят они после #: эту часть ни один браузер не отправляет на сервер.

## On paper

hand-print = { print }
hand-print-how = Напечатать список
hand-languages = { paper-more }
hand-sheets = Ещё и отдельная страница для каждого предложения
hand-nr = №
hand-offer = Предложение
hand-when = Когда
hand-where = Где
hand-phone = Телефон
hand-printed = Напечатано %word
hand-checked = Самая давняя проверка: %word
