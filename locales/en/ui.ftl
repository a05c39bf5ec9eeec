# Lotse: words that the templates print. English; the complete reference.
# Machine translation, not yet read by a native speaker.

## Frame

skip-to-content = Skip to content
languages-label = Language
menu-main = Main menu
menu-footer = Legal pages and help
crumbs-label = You are here
crumb-home = Home
emergency-title = In an emergency
# $date: the build's day, as text
built-on = As of { $date }
report-error = Report an error
show-german = Show in German
overdue = check overdue
checked-on = checked on { $date }
checked-by = checked by
since = since { $date }
until = until { $date }
source-label = Source:
remark-wholly-fallback = This page is not yet available in English. It is shown in another language.
demo-remark = This is an invented example. The provider, the people and the phone numbers do not exist.

## Lists

offers-title = Offers
# $count: number
offers-count = { $count ->
    [one] { NUMBER($count) } offer
   *[other] { NUMBER($count) } offers
}
facets-title = Narrow down the offers
az-link = All offers from A to Z
az-letters = Letters
az-other = Other letters
title-az = Offers from A to Z
pager-label = Pages
pager-previous = Back
pager-next = Next

## Home

home-title = What are you looking for?
# $count: "60 offers", ready
home-all-offers = See all: { $count }
home-topics = Topics
home-districts = Where do you live?
home-levels = How well do you speak German?
home-levels-hint = Choose what you can do already. You will see offers that start there.
home-starting = Starting soon
home-facets = What matters to you?
home-regions = Who can help me?
home-regions-hint = These services know the offers in your region and will talk them through with you. It costs nothing.

## Offer

facts-title = At a glance
starts-title = Dates
consultation-title = Consultation hours
next-dates = Next dates:
contact-title = Contact and registration
contact-jump = Contact and place
call = Call:
hours-label = Available:
speaks-label = Speaks:
place-title = Place
room = Room:
open-in-maps = Open in maps app
body-title = More information
access-title = Who can take part?
access-no-verdict = This is not a decision about your case. Ask: there are often exceptions.
access-who-knows = They can tell you more:
access-from-programme = These rules come from the programme
own-access = changed for this offer
# $value: what the access was before its check ran out of date
was-before = No longer certain, please ask. Before, it was: { $value }
behind-title = Who is behind it?
provider-label = Provider
programme-label = Programme
funder-label = Funder
funders-label = Funded by
region-label = Region
responsible-label = Service in charge
changed-label = Last changed
short-label = Short address
files-title = Files to download
photo-by = Image:
related-title = Similar offers
register-by = register by { $date }
exam-on = exam on { $date }

## Ended offers

gone-text = This offer has ended.
gone-since = ended on { $date }
gone-replaced = Instead, there is now
gone-ask = Ask here
gone-topics = Other offers on the topic

## Records and pages

record-offers = Offers
map-label = Map of the districts
toc-title = On this page

## Pages without a language of their own

start-choose = Choose your language
missing-title = This page does not exist
missing-text = The address may be wrong, or the offer has ended. Go to the home page.
short-text = Choose your language.
