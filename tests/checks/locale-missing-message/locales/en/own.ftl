# Words of this site only.
opening-note = Closed on public holidays
opening-phone = Call us at { $number }
