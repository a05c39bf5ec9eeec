# Lotse: words of the list, for scripts. English.
# Machine translation, not yet read by a native speaker.
# %n and %all are numbers; %word is a title, a date or a link. A form that a language lacks repeats its general one.

## Saving and sharing, on every page

hand-saved = On your list: %word
hand-removed = Removed from the list: %word
hand-not-stored = This browser stores nothing here. The list lasts until you leave this page.
hand-full = The list is full: it holds %n offers.
hand-to-list = To my list
hand-copied = The link is copied.
hand-copy-fails = Copying is not allowed here. The link is: %word
hand-sheet = Share with an app on this device

## The list

hand-title = { title-list }
hand-count-zero = { hand-count-other }
hand-count-one = %n offer
hand-count-two = { hand-count-other }
hand-count-few = { hand-count-other }
hand-count-many = { hand-count-other }
hand-count-other = %n offers
hand-up = Up
hand-down = Down
hand-moved = %word is now number %n of %all.
hand-remove = Remove
hand-undo = Undo
hand-back = Everything is on the list again.
hand-clear = Clear the list
hand-clear-ask = Remove all offers from the list?
hand-clear-yes = Yes, remove all
hand-clear-no = No, keep them
hand-cleared = The list is empty now.
hand-empty = Your list is empty. Tap the star on an offer to keep it here.
hand-browse = { offers-title }

## A list that came by link

hand-received = You have received a list
hand-received-what = The offers are shown below. Keep them, and they join your own list on this device.
hand-keep-zero = { hand-keep-other }
hand-keep-one = Keep this offer
hand-keep-two = { hand-keep-other }
hand-keep-few = { hand-keep-other }
hand-keep-many = { hand-keep-other }
hand-keep-other = Keep these %n
hand-kept-zero = { hand-kept-other }
hand-kept-one = %n offer is new on your list.
hand-kept-two = { hand-kept-other }
hand-kept-few = { hand-kept-other }
hand-kept-many = { hand-kept-other }
hand-kept-other = %n offers are new on your list.
hand-all-mine = All of these offers are on your list already.
hand-look = Only look
hand-mine = { title-list }
hand-broken = This link is damaged: there is no list in it. Ask for it to be sent again.

## Offers that have ended, are not known, or could not be loaded

hand-over = { gone-text }
hand-instead = { gone-replaced }:
hand-save-instead = Save this one instead
hand-unknown = There is no offer with this short name.
hand-unread = This offer could not be loaded. Try again later.
hand-fails = The list could not be loaded. Check the connection and load the page again.

## The link of the list

hand-share = { share }
hand-sms = { share-sms }
hand-mail = { share-mail }
hand-copy = { share-copy }
hand-code = QR code of this list
hand-code-long = A list of more than %n offers gets no QR code: it would be too fine to read. The link holds all of them.
hand-share-note = The link holds only the short names of the offers, behind the #: no browser sends that part to a server.

## On paper

hand-print = { print }
hand-print-how = Print the list
hand-languages = { paper-more }
hand-sheets = One more page for each offer
hand-nr = No.
hand-offer = Offer
hand-when = When
hand-where = Where
hand-phone = Phone
hand-printed = Printed on %word
hand-checked = The oldest check is of %word
