# Lotse: words of list, hand-out, sharing and clock. English.
# Machine translation, not yet read by a native speaker.

## List, sharing

title-list = My list
intro-list = Offers that you keep. The list is on this device only.
list-no-script = The list needs JavaScript. Without JavaScript you find all offers from A to Z:
save = Save
share = Share
share-sms = Text message
share-mail = E-mail
share-copy = Copy link
share-code = QR code
read-aloud = Read aloud

## Hand-out

paper = Hand-out
paper-title = Hand-out: { $title }
paper-intro = One page to print or to hand over: all that matters, in German and in your language.
paper-beside = German together with
paper-more = Languages on the paper
paper-back = To the offer
paper-printed = Printed on %n
print = Print

## The reader's clock: %n is a time or a date

clock-open = open now until %n
