//! Titles and sentences of teams, events, news, publications and boards; slots as in [`super::words`],
//! besides `{t}` the title of an offer and `{o}` a town.

use super::words::Five;

/// Titles of teams.
pub(super) const TEAM: Five = [
    "Beratungsteam {o}",
    "Консультаційна команда: {o}",
    "فريق الاستشارة: {o}",
    "Команда консультантов: {o}",
    "{o} advice team",
];

/// Summaries of teams.
#[rustfmt::skip]
pub(super) const TEAMS: [Five; 3] = [
    ["Zwei Fachkräfte begleiten Sie in Arbeit und Ausbildung. Sprechstunden in {o} und im Umland, kostenlos. Projekt {p}.", "Двоє фахівців супроводжують вас на шляху до роботи й професії. Прийом тут: {o} та околиці, безкоштовно. Проєкт «{p}».", "يرافقكم اثنان من المختصين إلى العمل والتدريب المهني. ساعات الاستقبال في {o} والمناطق المجاورة، مجانًا. مشروع «{p}».", "Двое специалистов сопровождают вас на пути к работе и профессии. Приём здесь: {o} и окрестности, бесплатно. Проект «{p}».", "Two professionals support you into work and training. Sessions in {o} and the area around it, free of charge. Project {p}."],
    ["Für Geflüchtete, die Arbeit, eine Ausbildung oder ein Praktikum suchen. Das Büro ist in {o}. Themen: {a}, {b}.", "Для біженців, які шукають роботу, професійну освіту або практику. Бюро тут: {o}. Теми: {a}, {b}.", "للاجئين الذين يبحثون عن عمل أو تدريب مهني أو تدريب عملي. المكتب في {o}. المواضيع: {a}، {b}.", "Для беженцев, которые ищут работу, профессиональное обучение или практику. Бюро здесь: {o}. Темы: {a}, {b}.", "For refugees who are looking for work, an apprenticeship or an internship. The office is in {o}. Topics: {a}, {b}."],
    ["Rat und Begleitung auf dem Weg in Arbeit, in {o} und an drei weiteren Orten. Sie können ohne Termin kommen.", "Поради й супровід на шляху до роботи: {o} і ще три місця. Можна прийти без запису.", "نصيحة ومرافقة في الطريق إلى العمل، في {o} وفي ثلاثة أماكن أخرى. يمكنكم الحضور من دون موعد.", "Советы и сопровождение на пути к работе: {o} и ещё три места. Можно прийти без записи.", "Advice and support on the way into work, in {o} and at three other places. You can come without an appointment."],
];

/// Roles of the two members of a team.
#[rustfmt::skip]
pub(super) const MEMBERS: [(&str, Five); 2] = [
    ("case-management", ["Fallmanagement", "Індивідуальний супровід (Fallmanagement)", "المتابعة الفردية (Fallmanagement)", "Индивидуальное сопровождение (Fallmanagement)", "Case management (Fallmanagement)"]),
    ("placement", ["Vermittlung in Arbeit und Ausbildung", "Допомога в пошуку роботи (Vermittlung)", "المساعدة في إيجاد عمل (Vermittlung)", "Помощь в поиске работы (Vermittlung)", "Placement in work and training (Vermittlung)"]),
];

/// What to bring to a team, below its long text.
pub(super) const BRING: Five = [
    "## Bitte mitbringen\n\n- Ihr Aufenthaltsdokument\n- Briefe vom Jobcenter oder von der Ausländerbehörde\n- Lebenslauf und Zeugnisse, wenn Sie welche haben",
    "## Що взяти із собою\n\n- документ про право перебування\n- листи з джобцентру (Jobcenter) або відомства у справах іноземців (Ausländerbehörde)\n- резюме й дипломи, якщо вони у вас є",
    "## ماذا تحضرون معكم\n\n- وثيقة الإقامة\n- رسائل مركز العمل (Jobcenter) أو دائرة الأجانب (Ausländerbehörde)\n- السيرة الذاتية والشهادات إن وُجدت",
    "## Что взять с собой\n\n- документ о праве пребывания\n- письма из джобцентра (Jobcenter) или ведомства по делам иностранцев (Ausländerbehörde)\n- резюме и дипломы, если они у вас есть",
    "## What to bring\n\n- your residence document\n- letters from the Jobcenter or the immigration office (Ausländerbehörde)\n- your CV and certificates, if you have any",
];

/// Notices of teams.
#[rustfmt::skip]
pub(super) const CLOSED: Five = ["Vom 24. Dezember bis zum 1. Januar ist das Büro geschlossen.", "З 24 грудня до 1 січня бюро зачинене.", "المكتب مغلق من 24 كانون الأول/ديسمبر إلى 1 كانون الثاني/يناير.", "С 24 декабря по 1 января бюро закрыто.", "The office is closed from 24 December to 1 January."];

/// A kind of event, in the proportions of the demo.
pub(super) struct Occasion {
    /// Of a hundred events.
    pub(super) share: usize,
    /// Field `kind`.
    pub(super) kind: &'static str,
    /// Titles, each with the certificate that it leads to.
    pub(super) titles: &'static [(Five, &'static str)],
    /// Topics, of which one to three are taken; the first mostly.
    pub(super) topics: &'static [&'static str],
    /// Target groups.
    pub(super) audience: &'static [&'static str],
    /// How many of a hundred take place online only.
    pub(super) online: usize,
    /// How many of a hundred recur by a rule.
    pub(super) recurring: usize,
    /// Days that it lasts at most.
    pub(super) days: usize,
    /// Kind of cost.
    pub(super) cost: &'static str,
}

/// All kinds of events.
#[rustfmt::skip]
pub(super) const OCCASIONS: [Occasion; 6] = [
    Occasion { share: 32, kind: "exam", topics: &["language-exam", "integration-course", "naturalisation"], audience: &["everyone", "students", "skilled-workers"], online: 0, recurring: 0, days: 1, cost: "free-on-conditions",
        titles: &[(["Deutsch-Test für Zuwanderer (DTZ)", "Іспит з німецької мови для мігрантів (DTZ)", "اختبار اللغة الألمانية للمهاجرين (DTZ)", "Тест по немецкому для мигрантов (DTZ)", "German test for immigrants (DTZ)"], "DTZ"), (["Test „Leben in Deutschland“", "Тест «Життя в Німеччині» (Leben in Deutschland)", "اختبار «الحياة في ألمانيا» (Leben in Deutschland)", "Тест «Жизнь в Германии» (Leben in Deutschland)", "“Life in Germany” test (Leben in Deutschland)"], "Leben in Deutschland"), (["Sprachprüfung telc B2", "Мовний іспит telc B2", "امتحان اللغة telc B2", "Языковой экзамен telc B2", "telc B2 language exam"], "telc B2"), (["Einbürgerungstest", "Тест на громадянство (Einbürgerungstest)", "اختبار التجنيس (Einbürgerungstest)", "Тест на гражданство (Einbürgerungstest)", "Naturalisation test (Einbürgerungstest)"], "Einbürgerungstest")] },
    Occasion { share: 24, kind: "information", topics: &["recognition", "school-support", "apprenticeship", "language-course", "family"], audience: &["everyone", "parents", "ukraine", "youth"], online: 30, recurring: 25, days: 1, cost: "free",
        titles: &[(["Infoabend: Abschluss anerkennen lassen", "Інформаційний вечір: визнання диплома", "أمسية معلومات: الاعتراف بالشهادات", "Информационный вечер: признание диплома", "Information evening: recognition of qualifications"], ""), (["Infonachmittag: Schule, Kita, Ausbildung", "Інформаційна зустріч: школа, садок, професія", "لقاء معلومات: المدرسة والروضة والتدريب المهني", "Информационная встреча: школа, сад, профессия", "Information afternoon: school, nursery, training"], ""), (["Tag der offenen Tür", "День відчинених дверей", "يوم الباب المفتوح", "День открытых дверей", "Open day"], "")] },
    Occasion { share: 16, kind: "training", topics: &["legal-help", "volunteering", "intercultural-training"], audience: &["professionals", "volunteers", "employers"], online: 60, recurring: 0, days: 1, cost: "free",
        titles: &[(["Schulung: Briefe vom Amt verstehen", "Навчання: як розуміти листи з установ", "تدريب: فهم رسائل الدوائر الرسمية", "Обучение: как понимать письма из учреждений", "Training: understanding official letters"], "Teilnahmebescheinigung"), (["Aufenthaltsrecht auffrischen", "Право перебування: оновлюємо знання", "تجديد المعرفة بقانون الإقامة", "Право пребывания: обновляем знания", "Residence law refresher"], "Teilnahmebescheinigung")] },
    Occasion { share: 18, kind: "meeting", topics: &["meeting-place", "conversation-practice", "family"], audience: &["everyone", "women", "seniors", "parents"], online: 0, recurring: 75, days: 1, cost: "free",
        titles: &[(["Frauenfrühstück", "Жіночий сніданок", "فطور النساء", "Женский завтрак", "Women’s breakfast"], ""), (["Spieleabend", "Вечір ігор", "أمسية ألعاب", "Вечер игр", "Games evening"], ""), (["Kochen und Reden", "Готуємо й розмовляємо", "الطبخ والحديث", "Готовим и разговариваем", "Cooking and talking"], "")] },
    Occasion { share: 6, kind: "festival", topics: &["sport-culture", "meeting-place", "volunteering"], audience: &["everyone"], online: 0, recurring: 0, days: 8, cost: "free",
        titles: &[(["Interkulturelle Woche", "Міжкультурний тиждень", "أسبوع الثقافات", "Межкультурная неделя", "Intercultural Week"], ""), (["Fest der Nachbarschaft", "Свято сусідства", "عيد الجيرة", "Праздник соседей", "Neighbourhood festival"], "")] },
    Occasion { share: 4, kind: "campaign", topics: &["apprenticeship", "vocational-qualification", "volunteering"], audience: &["youth", "job-seekers"], online: 0, recurring: 0, days: 5, cost: "free",
        titles: &[(["Woche der Ausbildung", "Тиждень професійної освіти", "أسبوع التدريب المهني", "Неделя профессионального обучения", "Training week"], ""), (["Aktionstag Ehrenamt", "День волонтерства", "يوم العمل التطوعي", "День волонтёрства", "Volunteering day"], "")] },
];

/// First sentences of the summaries of events.
#[rustfmt::skip]
pub(super) const EVENT_FIRST: [Five; 5] = [
    ["An {n} Tischen beantworten Fachleute Ihre Fragen zu {a} und {b}.", "За столами ({n}) фахівці відповідають на ваші запитання. Теми: {a}, {b}.", "على {n} طاولات يجيب مختصون عن أسئلتكم حول {a} و{b}.", "За столами ({n}) специалисты отвечают на ваши вопросы. Темы: {a}, {b}.", "At {n} tables, professionals answer your questions on {a} and {b}."],
    ["Erst eine Einführung, dann Ihre Fragen: {a}, {b}.", "Спершу вступ, потім ваші запитання: {a}, {b}.", "مقدمة أولًا ثم أسئلتكم: {a}، {b}.", "Сначала введение, потом ваши вопросы: {a}, {b}.", "First an introduction, then your questions: {a}, {b}."],
    ["Wir haben Platz für {m} Menschen.", "Місць: {m}.", "لدينا مكان لـ{m} شخصًا.", "Мест: {m}.", "We have room for {m} people."],
    ["Mit der Gruppe {p}, auf Deutsch und in einfacher Sprache.", "З групою «{p}», німецькою і простою мовою.", "مع مجموعة «{p}»، بالألمانية وبلغة سهلة.", "С группой «{p}», на немецком и простым языком.", "With the group {p}, in German and plain language."],
    ["Am Tag davor können Sie ab {h} Uhr kostenlos üben.", "Напередодні з {h} можна безкоштовно потренуватися.", "في اليوم السابق يمكنكم التدرب مجانًا ابتداءً من الساعة {h}.", "Накануне с {h} можно бесплатно потренироваться.", "On the day before you can practise free of charge from {h}."],
];

/// Second sentences of the summaries of events.
#[rustfmt::skip]
pub(super) const EVENT_SECOND: [Five; 4] = [
    ["Kinder spielen nebenan.", "Діти граються поруч.", "يلعب الأطفال في الغرفة المجاورة.", "Дети играют рядом.", "Children play next door."],
    ["Kommen Sie einfach vorbei.", "Просто приходьте.", "تفضلوا بالحضور.", "Просто приходите.", "Just come along."],
    ["Bitte melden Sie sich an.", "Будь ласка, запишіться.", "يرجى التسجيل.", "Пожалуйста, запишитесь.", "Please register."],
    ["Im Haus am {p}-Platz, kostenlos.", "У домі на площі {p}, безкоштовно.", "في البيت قرب ساحة {p}، مجانًا.", "В доме на площади {p}, бесплатно.", "In the house on {p} Square, free of charge."],
];

/// What an event or a piece of news leads to: below its long text; `{l}` is a link to an offer.
#[rustfmt::skip]
pub(super) const LEADS_ON: Five = ["Dazu gehört {l}. Alle Sprechtage stehen unter [Beratung](section:counselling).", "До цього належить {l}. Усі дні прийому: [Консультації](section:counselling).", "يتبع ذلك {l}. كل أيام الاستقبال تحت [الاستشارة](section:counselling).", "К этому относится {l}. Все дни приёма: [Консультации](section:counselling).", "{l} belongs to it. All sessions are listed under [Advice](section:counselling)."];

/// Titles of news on an offer.
#[rustfmt::skip]
pub(super) const NEWS: [Five; 6] = [
    ["Neu: {t}", "Нове: {t}", "جديد: {t}", "Новое: {t}", "New: {t}"],
    ["Warteliste: {t}", "Список очікування: {t}", "قائمة الانتظار: {t}", "Список ожидания: {t}", "Waiting list: {t}"],
    ["Neue Zeiten: {t}", "Новий час: {t}", "أوقات جديدة: {t}", "Новое время: {t}", "New times: {t}"],
    ["Neue Räume: {t}", "Нові приміщення: {t}", "قاعات جديدة: {t}", "Новые помещения: {t}", "New rooms: {t}"],
    ["Wir suchen Freiwillige: {t}", "Шукаємо волонтерів: {t}", "نبحث عن متطوعين: {t}", "Ищем волонтёров: {t}", "We are looking for volunteers: {t}"],
    ["Winterpause: {t}", "Зимова перерва: {t}", "عطلة الشتاء: {t}", "Зимний перерыв: {t}", "Winter break: {t}"],
];

/// Titles of press notices and of changes of law.
#[rustfmt::skip]
pub(super) const PRESS: [(&str, Five); 2] = [
    ("press", ["Presseinformation: {m} Menschen nutzten das Projekt {p}", "Пресреліз: {m} людей скористалися проєктом «{p}»", "بيان صحفي: استفاد {m} شخصًا من مشروع «{p}»", "Пресс-релиз: {m} человек воспользовались проектом «{p}»", "Press information: {m} people used the project {p}"]),
    ("law", ["Was sich ändert: {a}, {b}", "Що змінюється: {a}, {b}", "ما الذي يتغير: {a}، {b}", "Что меняется: {a}, {b}", "What changes: {a}, {b}"]),
];

/// Summaries of news.
#[rustfmt::skip]
pub(super) const NEWS_SUMMARIES: [Five; 5] = [
    ["Auf der Liste stehen {m} Menschen. Hier lesen Sie, was das für Sie heißt und wie Sie bis dahin weiterlernen.", "У списку {m} людей. Тут ви прочитаєте, що це означає для вас і як учитися далі.", "في القائمة {m} شخصًا. تقرؤون هنا ماذا يعني ذلك لكم وكيف تتابعون التعلم حتى ذلك الحين.", "В списке {m} человек. Здесь вы прочитаете, что это значит для вас и как учиться дальше.", "There are {m} people on the list. Here you read what that means for you and how to keep learning until then."],
    ["Ab sofort sind wir von {h} bis {i} Uhr für Sie da. Die Telefonnummer bleibt gleich.", "Відтепер ми працюємо з {h} до {i}. Номер телефону той самий.", "نحن في خدمتكم من الآن من الساعة {h} إلى {i}. ورقم الهاتف لم يتغير.", "Теперь мы работаем с {h} до {i}. Номер телефона прежний.", "From now on we are here for you from {h} to {i}. The phone number stays the same."],
    ["Wir ziehen in das Haus am {p}-Platz. Alle Räume sind im Erdgeschoss.", "Ми переїжджаємо до будинку на площі {p}. Усі приміщення на першому поверсі.", "ننتقل إلى البيت قرب ساحة {p}. جميع القاعات في الطابق الأرضي.", "Мы переезжаем в дом на площади {p}. Все помещения на первом этаже.", "We are moving to the house on {p} Square. All rooms are on the ground floor."],
    ["Es gibt noch {n} freie Plätze. So melden Sie sich an.", "Залишилося місць: {n}. Ось як записатися.", "بقي {n} أماكن شاغرة. هكذا تسجلون.", "Осталось мест: {n}. Вот как записаться.", "There are still {n} free places. This is how to register."],
    ["Dazu kommen diese Themen: {a}, {b}. Kostenlos, vertraulich, ohne Termin.", "Додаються такі теми: {a}, {b}. Безкоштовно, конфіденційно, без запису.", "تضاف المواضيع التالية: {a}، {b}. مجانًا وبسرية ومن دون موعد.", "Добавляются такие темы: {a}, {b}. Бесплатно, конфиденциально, без записи.", "These topics are added: {a}, {b}. Free of charge, confidential, without an appointment."],
];

/// Kinds of publications with their share of a hundred and their titles.
#[rustfmt::skip]
pub(super) const PUBLICATIONS: [(usize, &str, Five); 5] = [
    (10, "guideline", ["Leitlinien: {a} und {b}", "Рекомендації: {a}, {b}", "إرشادات: {a} و{b}", "Рекомендации: {a}, {b}", "Guidelines: {a} and {b}"]),
    (20, "report", ["Bericht des Projekts {p}: {a}", "Звіт проєкту «{p}»: {a}", "تقرير مشروع «{p}»: {a}", "Отчёт проекта «{p}»: {a}", "Report of the project {p}: {a}"]),
    (35, "leaflet", ["Faltblatt: {a}, {b}, {c}", "Буклет: {a}, {b}, {c}", "نشرة: {a}، {b}، {c}", "Буклет: {a}, {b}, {c}", "Leaflet: {a}, {b}, {c}"]),
    (15, "form", ["Formular: {a} (Muster)", "Бланк: {a} (зразок)", "استمارة: {a} (نموذج)", "Бланк: {a} (образец)", "Form: {a} (sample)"]),
    (20, "material", ["Wörter und Übungen: {a}, {b}", "Слова та вправи: {a}, {b}", "كلمات وتمارين: {a}، {b}", "Слова и упражнения: {a}, {b}", "Words and exercises: {a}, {b}"]),
];

/// Summaries of publications.
#[rustfmt::skip]
pub(super) const PUBLICATION_SUMMARIES: [Five; 3] = [
    ["{m} Seiten zu {a} und {b}, zum Ausdrucken und Mitnehmen. Entstanden im Projekt {p}.", "Сторінок: {m}. Теми: {a}, {b}. Можна роздрукувати й узяти із собою. Створено в проєкті «{p}».", "{m} صفحة عن {a} و{b}، للطباعة والأخذ. أُعدّت في مشروع «{p}».", "Страниц: {m}. Темы: {a}, {b}. Можно распечатать и взять с собой. Создано в проекте «{p}».", "{m} pages on {a} and {b}, to print and take with you. Made in the project {p}."],
    ["Ein Blatt für Ratsuchende und Beratungsstellen. Freiwillig, in einfacher Sprache.", "Один аркуш для тих, хто шукає поради, і для консультацій. Добровільно, простою мовою.", "ورقة لطالبي النصيحة ومكاتب الاستشارة. اختيارية وبلغة سهلة.", "Один лист для тех, кто ищет совета, и для консультаций. Добровольно, простым языком.", "One sheet for people seeking advice and advice services. Voluntary, in plain language."],
    ["Was {m} Menschen zu {a} gefragt haben, mit Antworten.", "Що запитували {m} людей (тема: {a}), з відповідями.", "ما سأل عنه {m} شخصًا حول {a}، مع الأجوبة.", "О чём спрашивали {m} человек (тема: {a}), с ответами.", "What {m} people asked about {a}, with answers."],
];

/// Titles of boards.
#[rustfmt::skip]
pub(super) const BOARDS: [(&str, Five); 5] = [
    ("ukraine", ["Neu aus der Ukraine", "Щойно з України", "الجدد من أوكرانيا", "Недавно из Украины", "New from Ukraine"]),
    ("professionals", ["Für Beratende: {a}", "Для консультантів: {a}", "للمستشارين: {a}", "Для консультантов: {a}", "For advisers: {a}"]),
    ("volunteers", ["Für Ehrenamtliche", "Для волонтерів", "للمتطوعين", "Для волонтёров", "For volunteers"]),
    ("women", ["Für Frauen: {a}", "Для жінок: {a}", "للنساء: {a}", "Для женщин: {a}", "For women: {a}"]),
    ("youth", ["Für Jugendliche: {a}", "Для молоді: {a}", "للشباب: {a}", "Для молодёжи: {a}", "For young people: {a}"]),
];

/// Title of the path, and its steps with their topics.
#[rustfmt::skip]
pub(super) const PATH: Five = ["Der Weg in fünf Schritten", "Шлях у п’ять кроків", "الطريق في خمس خطوات", "Путь в пять шагов", "The path in five steps"];
#[rustfmt::skip]
pub(super) const STEPS: [(Five, &str); 5] = [
    (["Beratung", "Консультація", "الاستشارة", "Консультация", "Advice"], "migration-counselling, youth-migration-service, asylum-counselling, social-counselling"),
    (["Kompetenzfeststellung", "Визначення компетенцій", "تحديد الكفاءات", "Определение компетенций", "Competence assessment"], "competence-assessment"),
    (["Anerkennung", "Визнання", "الاعتراف", "Признание", "Recognition"], "recognition"),
    (["Empfehlung", "Рекомендація", "التوصية", "Рекомендация", "Recommendation"], "language-course, integration-course, vocational-language-course, vocational-qualification"),
    (["Vermittlung oder Verweis", "Працевлаштування або скерування", "التوظيف أو الإحالة", "Трудоустройство или направление", "Placement or referral"], "job-placement, internship, apprenticeship"),
];

/// Sections of boards with their topics.
#[rustfmt::skip]
pub(super) const SECTIONS: [(Five, &str); 6] = [
    (["Erste Papiere und Beratung", "Перші документи й консультації", "الأوراق الأولى والاستشارة", "Первые документы и консультации", "First papers and advice"], "migration-counselling, social-counselling"),
    (["Deutsch lernen", "Вивчати німецьку", "تعلم الألمانية", "Учить немецкий", "Learning German"], "language-course, conversation-practice"),
    (["Abschluss und Beruf", "Диплом і професія", "الشهادة والمهنة", "Диплом и профессия", "Qualification and occupation"], "recognition, vocational-qualification"),
    (["Arbeit", "Робота", "العمل", "Работа", "Work"], "job-placement, job-coaching"),
    (["Kinder, Familie, Sorgen", "Діти, сім’я, турботи", "الأطفال والعائلة والهموم", "Дети, семья, заботы", "Children, family, worries"], "family, psychosocial-support"),
    (["Mitmachen", "Долучайтеся", "شاركوا معنا", "Присоединяйтесь", "Taking part"], "volunteering, meeting-place"),
];

/// Remarks beside links of boards.
#[rustfmt::skip]
pub(super) const REMARKS: [Five; 4] = [
    ["Zum Mitgeben vor dem ersten Termin.", "Щоб дати із собою перед першою зустріччю.", "لإعطائها قبل الموعد الأول.", "Чтобы дать с собой перед первой встречей.", "To hand out before the first appointment."],
    ["Kostenlos, mit Übersetzung: {a}.", "Безкоштовно, з перекладом: {a}.", "مجانًا مع ترجمة: {a}.", "Бесплатно, с переводом: {a}.", "Free of charge, with translation: {a}."],
    ["Jede Regel steht dort mit Quelle und Datum.", "Кожне правило там із джерелом і датою.", "كل قاعدة مذكورة هناك مع المصدر والتاريخ.", "Каждое правило там с источником и датой.", "Every rule stands there with its source and date."],
    ["Rufen Sie vorher an, am besten vor {h} Uhr.", "Зателефонуйте заздалегідь, найкраще до {h}.", "اتصلوا مسبقًا، والأفضل قبل الساعة {h}.", "Позвоните заранее, лучше до {h}.", "Call beforehand, ideally before {h}."],
];

/// Notes and links to the outside on boards.
#[rustfmt::skip]
pub(super) const NOTES: [(&str, Five); 4] = [
    ("", ["Noch nichts übersetzen", "Поки нічого не перекладайте", "لا تترجموا شيئًا الآن", "Пока ничего не переводите", "Do not translate anything yet"]),
    ("", ["Bei Fristen sofort zur Beratung", "Якщо є строк – одразу на консультацію", "عند وجود مهلة اذهبوا فورًا إلى الاستشارة", "Если есть срок – сразу на консультацию", "If there is a deadline, see an adviser at once"]),
    ("https://www.vhs-lernportal.de/", ["vhs-Lernportal", "vhs-Lernportal", "vhs-Lernportal", "vhs-Lernportal", "vhs-Lernportal"]),
    ("https://www.anerkennung-in-deutschland.de/", ["Portal „Anerkennung in Deutschland“", "Портал «Визнання в Німеччині»", "بوابة «الاعتراف في ألمانيا»", "Портал «Признание в Германии»", "Portal “Recognition in Germany”"]),
];
