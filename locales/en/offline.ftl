# Lotse: pages kept on the reader's device. English.
# Machine translation, not yet read by a native speaker.

## In the pages

offline-button = Read offline
offline-title = No connection
offline-text = This page is not saved on your device. Even without a connection you will find here:

## For the script: %size and %date are values.

saved-size = Save on this device (%size)
saved-storing = Saving (%size) …
saved-progress = Saving
saved-done = Saved. You can now read the home page, the search and the pages you have visited without a connection.
saved-on = Saved on this device
saved-since = Saved, as of %date
saved-offers = Save all offers (%size)
saved-offers-done = All offers are saved.
saved-remove = Remove from this device
saved-removed = Removed. No pages are saved on this device any more.
saved-full = There is not enough space on this device. You can go on reading everything as before.
saved-forbidden = Your browser does not allow saving here, for example in a private window. You can go on reading everything as before.
saved-failed = That did not work. Please try again later.
saved-copy = No connection. Saved copy of %date
saved-again = Load the page again
saved-pages = Pages you have visited
