# Lotse: labels of enumerations and facts, used by the program. English; the complete reference.
# Machine translation, not yet read by a native speaker.

## Kinds of offer

kind-course = Course
kind-counselling = Advice
kind-service = Help and services
kind-meeting = Meeting place
kind-placement = Placement and internship

## State on a day

state-joinable = open to join
state-running = already running
state-announced = announced
state-paused = paused
state-ended = ended

## Levels of German

level-none = No German needed
level-alpha = Alpha – learning to read and write
level-a1 = A1 – first words and sentences
level-a2 = A2 – simple everyday conversations
level-b1 = B1 – independent in everyday life
level-b2 = B2 – confident in everyday life and work
level-c1 = C1 – fluent, even on difficult topics
level-c2 = C2 – almost like a native speaker
# Short, for cards and for $entry and $target of level-to
level-none-short = no German needed
level-alpha-short = Alpha
level-a1-short = A1
level-a2-short = A2
level-b1-short = B1
level-b2-short = B2
level-c1-short = C1
level-c2-short = C2
# $entry, $target: short labels. The arrow points in the direction of reading.
level-to = { $entry } → { $target }

## Ways of entry

entry-fixed = On fixed dates
entry-rolling = At any time
entry-weekly = Every week
entry-monthly = Every month
entry-quarterly = Every quarter
entry-on-request = By arrangement
when-rolling = join at any time
when-weekly = join any week
when-monthly = join any month
when-quarterly = join any quarter
when-on-request = date by arrangement
# $date: a day, as text
when-running = running since { $date }
next-start = starts { $date }
next-start-ask = next start: please ask
start-state-planned = planned
start-state-guaranteed = will take place
start-state-running = running
start-state-cancelled = cancelled
places-free = Places available
places-few = Few places left
places-waiting-list = Waiting list
places-full = Fully booked
places-ask = Places: please ask

## How, when, with whom

mode-in-person = In person
mode-online = Online
mode-hybrid = Hybrid (on site and online)
mode-phone = By phone
mode-workplace = At the workplace
mode-self-study = Self-study
mode-mobile = Mobile advice
time-full-time = Full-time
time-part-time = Part-time
time-morning = Mornings
time-afternoon = Afternoons
time-evening = Evenings
time-weekend = At weekends
setting-one-to-one = One-to-one advice
setting-group = In a group
setting-open-session = Drop-in session
setting-by-appointment = By appointment only

## Cost

cost-free = Free
cost-free-on-conditions = Free under certain conditions
cost-own-contribution = You pay a contribution
cost-voucher = Free with a voucher
cost-fee = Fee required
cost-ask = Please ask about costs
# $amount: formatted; $currency: symbol
cost-amount = { $amount } { $currency }
# $amount: with currency; $per: one of per-*
cost-per = { $amount } { $per }
per-unit = per lesson
per-month = per month
per-course = for the course
per-session = per session
voucher-education-voucher = education voucher (Bildungsgutschein)
voucher-avgs = activation and placement voucher (AVGS)

## Children, features, access to the house

childcare-none = No childcare
childcare-on-site = Childcare on site
childcare-help = Help finding childcare
childcare-bring-children = Children are welcome
feature-women-only = Women only
feature-interpreter-available = Interpreter available
feature-travel-costs = Travel costs are reimbursed
feature-certificate = With certificate or qualification
wheelchair-yes = Wheelchair accessible
wheelchair-limited = Partly wheelchair accessible
wheelchair-no = Not wheelchair accessible
wheelchair-unknown = Wheelchair access: please ask

## Registration

register-phone = By phone
register-mail = By e-mail
register-form = With a form on the internet
register-in-person = In person
register-via-jobcenter = Through the Jobcenter

## Access by residence status

access-entitled = Entitled
access-on-application = Possible on application
access-closed = Currently not possible
access-ask = Please ask
access-all = Everyone
access-all-others = Every other status
access-source-provider = statement of the provider
# $name: of the programme
from-programme = from the programme { $name }

## Funders

funder-level-eu = European Union
funder-level-federal = Federal government
funder-level-state = State government
funder-level-local = Town or district
funder-level-private = Foundations and others

## Weekdays

day-mo = Mon
day-tu = Tue
day-we = Wed
day-th = Thu
day-fr = Fri
day-sa = Sat
day-su = Sun

## Facets

facet-topic = Topic
facet-topic-group = Area of life
facet-district = District or town
facet-level = German you need
facet-audience = For whom
facet-status = Residence status
facet-mode = How
facet-time = Time of day
facet-language = Advice in
facet-month = Starts in
facet-free = Cost
facet-childcare = Children
facet-free-yes = Free of charge
list-intro-status = Offers you are entitled to with this status come first, then the others. This is not a decision about your case. You do not have to state your status here; whoever runs the server can see which page is read.
statewide = Across the whole state
online-place = Online
also-statewide = Also across the whole state

## Facts

fact-facts = At a glance
fact-register = Registration
fact-when = When
fact-where = Where
fact-entry = Joining
fact-hours = Hours
fact-units = Lessons
fact-duration = Duration
fact-level = German
fact-certificate = Certificate
fact-language-teaching = Course language
fact-language-spoken = Languages spoken
fact-audience = For whom
fact-age = Age
fact-mode = How
fact-time = Time of day
fact-setting = Setting
fact-cost = Cost
fact-childcare = Children
fact-features = Good to know
fact-accessibility = Accessibility
fact-documents = Please bring
fact-programme = Programme
fact-funders = Funded by
fact-provider = Provider
fact-responsible = Service in charge
fact-service = Advice service
fact-area = For people in
fact-districts = Districts and towns
fact-town = Town
fact-checked = Checked
fact-changed = Changed
fact-source = Source
fact-website = Website
fact-phone = Phone
fact-mail = E-mail
fact-team = Team
fact-legal-form = Legal form
fact-short = Abbreviation
fact-law = Law
fact-term = Period
fact-level-of-funder = Level
fact-publish = Published

## Phrases with values

# $count: number
units-total = { $count ->
    [one] { NUMBER($count) } lesson of 45 minutes
   *[other] { NUMBER($count) } lessons of 45 minutes
}
units-per-week = { $count ->
    [one] { NUMBER($count) } lesson a week
   *[other] { NUMBER($count) } lessons a week
}
# $min, $max: formatted
age-range = { $min }–{ $max } years
age-from = { $min } and over
age-to = up to { $max } years
range = { $from } – { $to }
# $from, $to: times of day
time-range = { $from }–{ $to }
# $days: weekdays, as a list
days-times = { $days }, { $from }–{ $to }
from-date = from { $date }
valid-until = valid until { $date }
by-appointment = by appointment only
mobile-hours = mobile advice
consultation-weekly = every week on { $days }, { $from }–{ $to }
consultation-every-weeks = { $count ->
    [one] every week on { $days }, { $from }–{ $to }
   *[other] every { NUMBER($count) } weeks on { $days }, { $from }–{ $to }
}
consultation-monthly = every month on { $days }, { $from }–{ $to }
consultation-other = { $days }, { $from }–{ $to }
# nth weekday of a month; $nth: 1 to 4, -1 is the last
consultation-monthly-nth = { $nth ->
    [1] every first { $days } of the month, { $from }–{ $to }
    [2] every second { $days } of the month, { $from }–{ $to }
    [3] every third { $days } of the month, { $from }–{ $to }
    [4] every fourth { $days } of the month, { $from }–{ $to }
   *[other] every last { $days } of the month, { $from }–{ $to }
}
page-of = Page { $page } of { $total }
more-left-out = { $count ->
    [one] { NUMBER($count) } more offer is not shown here.
   *[other] { NUMBER($count) } more offers are not shown here.
}
file-info = { $type }, { $size }
size-kb = { $size } kB
size-mb = { $size } MB
german-term = in German:

## Remarks on the translation

remark-fallback = Parts of this page are not yet available in English. They are shown in another language.
# $date: day of the translation, as text
remark-outdated = The original text has changed since this translation was made on { $date }.
remark-outdated-undated = The original text has changed since it was translated.
remark-machine = Machine translation, not yet read by a person.

## Titles and sentences of pages

title-all-offers = All offers
title-providers = Providers
title-programmes = Programmes
title-funders = Funders
title-regions = Regions and advice
# $month: month and year
title-month = Starts in { $month }
title-topic-district = { $topic }: { $district }
intro-providers = Schools, associations and advice services that run the offers.
intro-programmes = Funding programmes: they decide who can take part and what it costs.
intro-funders = Who pays for the offers: the European Union, the federal government, the state and others.
intro-regions = In every region there is a service that can help you.
# $site: name of the site; $count: number of offers
description-home = { $site }: { offers-count } for people who are new in the country: German courses, advice, training and work.
description-offers = { offers-count }: German courses, advice, training and work, with dates, costs and contacts.
# $title: of the page; $count: number of offers
description-list = { $title }: { offers-count } with dates, costs and contacts.
description-az = { offers-count } from A to Z: German courses, advice, training and work.
description-record = { $title }: { offers-count } with dates, costs and contacts.
description-gone = { $title }: this offer has ended.
description-short = { $title }: choose your language.

## Mail to report an error

# $id: of the record; $address: of the page; $language: its name
report-subject = Error on page { $id }
report-body = Something is wrong on this page:

    { $address }
    (id { $id }, language { $language })

    What is wrong?
