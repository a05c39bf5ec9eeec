# Lotse – English. Words for teams, events, news, publications, figures, glossary, boards and map.
# English is the reference: every other locale has the same messages.

## What a record is called

offer-label = Offer
page-label = Page
place-label = Place
team-label = Advice team
event-label = Event
news-label = News
publication-label = Publication
statistic-label = Figures
term-label = Word explained
board-label = Board

## Parts of the site

title-counselling = Advice
title-map = Map
title-figures = Figures
title-teams = Advice teams
title-events = Events
title-news = News
title-publications = Publications
title-glossary = German words explained
title-boards = Boards and paths
intro-counselling = Teams in your region help you with papers, courses, recognition and work. It is free and confidential.
intro-map = All districts and towns with offers and advice.
intro-figures = How many offers there are, where, and in which languages.
intro-events = Exams, information days, trainings and meetings.
intro-news = What has changed: offers, offices, rules.
intro-publications = Leaflets, forms and reports to download, in several languages.
intro-glossary = Words that you find in letters, on doors and in forms.
intro-boards = Offers, links and tips, put together by hand.
# $section: Events, $group: January 2027
title-of-group = { $section }: { $group }

## Groups of events, news and publications

narrow-down = Narrow down
group-kind = Kind
group-region = Region
group-month = Month
group-topic = Topic

## Kinds

event-kind-exam = Exam
event-kind-information = Information event
event-kind-training = Training
event-kind-meeting = Meeting
event-kind-festival = Festival
event-kind-campaign = Campaign
event-status-cancelled = Cancelled
event-status-postponed = Postponed
event-over = This event is over.
news-kind-notice = Notice
news-kind-press = Press release
news-kind-law = New rule
publication-kind-guideline = Guideline
publication-kind-report = Report
publication-kind-leaflet = Leaflet
publication-kind-form = Form
publication-kind-material = Material
role-case-management = Case management
role-placement = Placement in work and training
role-counselling = Advice
role-recognition = Recognition of qualifications
role-coordination = Coordination

## Facts

fact-aliases = People also say
fact-forms = Also written
fact-kind = Kind
fact-date = Date
fact-publisher = Published by
fact-topic = Topic
# $day: Saturday, 23 January 2027
day-times = { $day }, { $from }–{ $to }
day-time = { $day }, { $from }

## Words explained in place

words-title = German words on this page
words-more = More about this word
words-back = Back to the text

## Advice

counselling-team = Team
counselling-teams = Teams
counselling-days = Who is where, and when
# $date: last day of the list
counselling-until = Until { $date }. All times without appointment, unless it says otherwise.
counselling-paths = Step by step
counselling-topics = Offers of advice by topic
counselling-regions = Services in your region
# $number: of a step on a path
step = Step { $number }
board-more = All offers on the topic

## Map

map-list = Districts and towns
map-statewide = Offers for the whole state

## Figures

figures-key = At a glance
figures-own = The directory in numbers
figures-network = Figures of the network
figures-network-hint = Historical figures, each with its period and source.
figure-offers = offers
figure-current = of them checked within the review period
figure-statewide = offers for the whole state
figure-providers = providers with offers
figure-places = places
figure-programmes = funding programmes
chart-label = What
chart-number = Number
chart-region = Offers by region
chart-district = Offers by district
chart-topic-group = Offers by area of life
chart-level = Offers by the German you need
chart-language = Offers by language of advice
chart-coverage = Offers with all texts in this language
chart-funder = Offers by funder
chart-month = Starts by month

## Home

home-events = Events
home-news = News
home-boards = Put together for you
more-events = All events
more-news = All news
more-boards = All boards

## Districts

district-kind-city = city district
district-kind-county = county

## Notices on the home page

home-alerts = Important changes
