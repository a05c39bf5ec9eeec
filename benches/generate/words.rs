//! Words in five languages (German, Ukrainian, Arabic, Russian, English) that texts are put together from.
//!
//! Slots: `{n}` a small number, `{m}` a larger one, `{h}` and `{i}` times, `{a}`, `{b}`, `{c}` things
//! out of [`THINGS`] in the nominative, `{p}` an invented proper name.

/// One text in the order of [`LANGUAGES`].
pub(super) type Five = [&'static str; 5];

/// Tags in the order of every list here; the first is the source.
pub(super) const LANGUAGES: [&str; 5] = ["de", "uk", "ar", "ru", "en"];

/// A town: names, district, postal code, latitude and longitude in thousandths of a degree.
pub(super) type Town = (Five, &'static str, &'static str, u32, u32);

/// Towns, the larger ones first.
#[rustfmt::skip]
pub(super) const TOWNS: [Town; 24] = [
    (["Rostock", "Росток", "روستوك", "Росток", "Rostock"], "rostock", "18055", 54_092, 12_099),
    (["Schwerin", "Шверін", "شفيرين", "Шверин", "Schwerin"], "schwerin", "19053", 53_629, 11_414),
    (["Neubrandenburg", "Нойбранденбург", "نويبراندنبورغ", "Нойбранденбург", "Neubrandenburg"], "mecklenburgische-seenplatte", "17033", 53_557, 13_261),
    (["Stralsund", "Штральзунд", "شترالزوند", "Штральзунд", "Stralsund"], "vorpommern-ruegen", "18439", 54_309, 13_082),
    (["Greifswald", "Грайфсвальд", "غرايفسفالد", "Грайфсвальд", "Greifswald"], "vorpommern-greifswald", "17489", 54_096, 13_381),
    (["Wismar", "Вісмар", "فيسمار", "Висмар", "Wismar"], "nordwestmecklenburg", "23966", 53_892, 11_465),
    (["Güstrow", "Гюстров", "غوسترو", "Гюстров", "Güstrow"], "landkreis-rostock", "18273", 53_794, 12_174),
    (["Waren", "Варен", "فارن", "Варен", "Waren"], "mecklenburgische-seenplatte", "17192", 53_520, 12_681),
    (["Neustrelitz", "Нойштреліц", "نويشتريليتس", "Нойштрелиц", "Neustrelitz"], "mecklenburgische-seenplatte", "17235", 53_362, 13_063),
    (["Parchim", "Пархім", "بارشيم", "Пархим", "Parchim"], "ludwigslust-parchim", "19370", 53_426, 11_848),
    (["Ludwigslust", "Людвігслуст", "لودفيغسلوست", "Людвигслуст", "Ludwigslust"], "ludwigslust-parchim", "19288", 53_329, 11_497),
    (["Ribnitz-Damgarten", "Рібніц-Дамгартен", "ريبنيتس دامغارتن", "Рибниц-Дамгартен", "Ribnitz-Damgarten"], "vorpommern-ruegen", "18311", 54_242, 12_457),
    (["Bergen", "Берген", "بيرغن", "Берген", "Bergen"], "vorpommern-ruegen", "18528", 54_418, 13_433),
    (["Anklam", "Анклам", "أنكلام", "Анклам", "Anklam"], "vorpommern-greifswald", "17389", 53_856, 13_690),
    (["Pasewalk", "Пазевальк", "بازيفالك", "Пазевальк", "Pasewalk"], "vorpommern-greifswald", "17309", 53_506, 13_990),
    (["Torgelow", "Торгелов", "تورغيلو", "Торгелов", "Torgelow"], "vorpommern-greifswald", "17358", 53_631, 14_011),
    (["Bad Doberan", "Бад-Доберан", "باد دوبيران", "Бад-Доберан", "Bad Doberan"], "landkreis-rostock", "18209", 54_107, 11_905),
    (["Teterow", "Тетеров", "تيتيرو", "Тетеров", "Teterow"], "landkreis-rostock", "17166", 53_775, 12_574),
    (["Grevesmühlen", "Гревесмюлен", "غريفسمولن", "Гревесмюлен", "Grevesmühlen"], "nordwestmecklenburg", "23936", 53_865, 11_191),
    (["Gadebusch", "Гадебуш", "غاديبوش", "Гадебуш", "Gadebusch"], "nordwestmecklenburg", "19205", 53_701, 11_117),
    (["Hagenow", "Гагенов", "هاغينو", "Хагенов", "Hagenow"], "ludwigslust-parchim", "19230", 53_430, 11_192),
    (["Sternberg", "Штернберг", "شتيرنبرغ", "Штернберг", "Sternberg"], "ludwigslust-parchim", "19406", 53_712, 11_829),
    (["Demmin", "Деммін", "ديمين", "Деммин", "Demmin"], "mecklenburgische-seenplatte", "17109", 53_907, 13_032),
    (["Grimmen", "Гріммен", "غريمن", "Гриммен", "Grimmen"], "vorpommern-ruegen", "18507", 54_112, 13_042),
];

/// Syllables of invented names in the scripts of the languages.
pub(super) const SYLLABLES: [[&str; 3]; 40] = [
    ["al", "ал", "ال"],
    ["ba", "ба", "با"],
    ["ber", "бер", "بير"],
    ["da", "да", "دا"],
    ["do", "до", "دو"],
    ["el", "ел", "إل"],
    ["fa", "фа", "فا"],
    ["fin", "фін", "فين"],
    ["ga", "га", "غا"],
    ["gor", "гор", "غور"],
    ["ha", "ха", "ها"],
    ["hol", "хол", "هول"],
    ["in", "ін", "ين"],
    ["ka", "ка", "كا"],
    ["kor", "кор", "كور"],
    ["la", "ла", "لا"],
    ["len", "лен", "لين"],
    ["lo", "ло", "لو"],
    ["ma", "ма", "ما"],
    ["mir", "мир", "مير"],
    ["mo", "мо", "مو"],
    ["na", "на", "نا"],
    ["nor", "нор", "نور"],
    ["o", "о", "او"],
    ["pa", "па", "با"],
    ["pol", "пол", "بول"],
    ["ra", "ра", "را"],
    ["rin", "рин", "رين"],
    ["ro", "ро", "رو"],
    ["sa", "са", "سا"],
    ["sel", "сел", "سيل"],
    ["sol", "сол", "سول"],
    ["ta", "та", "تا"],
    ["tin", "тин", "تين"],
    ["to", "то", "تو"],
    ["ul", "ул", "ول"],
    ["va", "ва", "فا"],
    ["ver", "вер", "فير"],
    ["wi", "ві", "وي"],
    ["za", "за", "زا"],
];

/// First halves of German compounds: the language that makes words for ever.
pub(super) const COMPOUND_FIRST: [&str; 24] = [
    "Sprach",
    "Lern",
    "Berufs",
    "Betriebs",
    "Familien",
    "Alltags",
    "Bildungs",
    "Prüfungs",
    "Arbeits",
    "Gesundheits",
    "Gesprächs",
    "Nachbarschafts",
    "Stadtteil",
    "Bewerbungs",
    "Schul",
    "Wohnungs",
    "Beratungs",
    "Begegnungs",
    "Ausbildungs",
    "Anerkennungs",
    "Jugend",
    "Eltern",
    "Frauen",
    "Medien",
];

/// Second halves of German compounds.
pub(super) const COMPOUND_SECOND: [&str; 20] = [
    "gruppe",
    "werkstatt",
    "treffen",
    "stunde",
    "material",
    "übung",
    "mappe",
    "training",
    "tag",
    "plan",
    "runde",
    "ziel",
    "begleitung",
    "fragen",
    "praxis",
    "kreis",
    "raum",
    "projekt",
    "woche",
    "gespräch",
];

/// Things that texts speak of.
#[rustfmt::skip]
pub(super) const THINGS: [Five; 36] = [
    ["Wohnung", "житло", "السكن", "жильё", "housing"],
    ["Gesundheit", "здоров’я", "الصحة", "здоровье", "health"],
    ["Arbeitsvertrag", "трудовий договір", "عقد العمل", "трудовой договор", "work contract"],
    ["Lohnabrechnung", "розрахунковий листок", "كشف الراتب", "расчётный листок", "payslip"],
    ["Bewerbung", "пошук роботи", "طلب العمل", "поиск работы", "job application"],
    ["Vorstellungsgespräch", "співбесіда", "مقابلة العمل", "собеседование", "job interview"],
    ["E-Mails", "електронні листи", "الرسائل الإلكترونية", "электронные письма", "e-mails"],
    ["Telefonieren", "телефонні розмови", "المكالمات الهاتفية", "телефонные разговоры", "phone calls"],
    ["Arztbesuch", "візит до лікаря", "زيارة الطبيب", "визит к врачу", "seeing a doctor"],
    ["Schule und Kita", "школа й дитячий садок", "المدرسة والروضة", "школа и детский сад", "school and nursery"],
    ["Behörden", "державні установи", "الدوائر الرسمية", "государственные учреждения", "public authorities"],
    ["Formulare", "формуляри", "الاستمارات", "формуляры", "forms"],
    ["Versicherungen", "страхування", "التأمينات", "страхование", "insurance"],
    ["Bankkonto", "банківський рахунок", "الحساب البنكي", "банковский счёт", "bank account"],
    ["Einkaufen", "покупки", "التسوق", "покупки", "shopping"],
    ["Bus und Bahn", "автобус і потяг", "الحافلة والقطار", "автобус и поезд", "buses and trains"],
    ["Nachbarschaft", "сусідство", "الجيرة", "соседство", "neighbours"],
    ["Feste und Feiertage", "свята", "الأعياد والعطل", "праздники", "festivals and holidays"],
    ["Rechte und Pflichten", "права й обов’язки", "الحقوق والواجبات", "права и обязанности", "rights and duties"],
    ["Computer", "комп’ютер", "الحاسوب", "компьютер", "computers"],
    ["Handy und Internet", "телефон та інтернет", "الهاتف والإنترنت", "телефон и интернет", "phone and internet"],
    ["Rechnen", "математика", "الحساب", "математика", "arithmetic"],
    ["Lesen und Schreiben", "читання й письмо", "القراءة والكتابة", "чтение и письмо", "reading and writing"],
    ["Aussprache", "вимова", "النطق", "произношение", "pronunciation"],
    ["Grammatik", "граматика", "القواعد", "грамматика", "grammar"],
    ["Wortschatz", "словниковий запас", "المفردات", "словарный запас", "vocabulary"],
    ["Hygiene", "гігієна", "النظافة", "гигиена", "hygiene"],
    ["Arbeitsschutz", "охорона праці", "السلامة في العمل", "охрана труда", "safety at work"],
    ["Werkzeuge", "інструменти", "الأدوات", "инструменты", "tools"],
    ["Praktikum", "практика", "التدريب العملي", "практика", "internship"],
    ["Zeugnisse", "дипломи й атестати", "الشهادات", "дипломы и аттестаты", "certificates"],
    ["Übersetzungen", "переклади", "الترجمات", "переводы", "translations"],
    ["Kinderbetreuung", "догляд за дітьми", "رعاية الأطفال", "присмотр за детьми", "childcare"],
    ["Schulden", "борги", "الديون", "долги", "debts"],
    ["Sport", "спорт", "الرياضة", "спорт", "sport"],
    ["Umwelt und Müll", "довкілля та сміття", "البيئة والنفايات", "экология и мусор", "environment and waste"],
];

/// Fields of work, put behind titles.
#[rustfmt::skip]
pub(super) const FIELDS: [Five; 16] = [
    ["Pflege", "догляд", "التمريض", "уход", "care"],
    ["Lager und Logistik", "склад і логістика", "المستودعات والنقل", "склад и логистика", "warehouse and logistics"],
    ["Gastronomie", "гастрономія", "المطاعم", "гастрономия", "catering"],
    ["Bau", "будівництво", "البناء", "строительство", "construction"],
    ["Handwerk", "ремесло", "الحرف", "ремесло", "crafts"],
    ["Metall", "металообробка", "المعادن", "металлообработка", "metalwork"],
    ["Büro", "офіс", "العمل المكتبي", "офис", "office"],
    ["Verkauf", "торгівля", "البيع", "торговля", "sales"],
    ["Kita und Schule", "дитячий садок і школа", "الروضة والمدرسة", "детский сад и школа", "nursery and school"],
    ["Landwirtschaft", "сільське господарство", "الزراعة", "сельское хозяйство", "farming"],
    ["Reinigung", "прибирання", "التنظيف", "уборка", "cleaning"],
    ["Informatik", "інформатика", "المعلوماتية", "информатика", "IT"],
    ["Elektro", "електрика", "الكهرباء", "электрика", "electrical work"],
    ["Hafen und Schiffbau", "порт і суднобудування", "الميناء وبناء السفن", "порт и судостроение", "port and shipbuilding"],
    ["Gesundheit", "охорона здоров’я", "الصحة", "здравоохранение", "health"],
    ["Tourismus", "туризм", "السياحة", "туризм", "tourism"],
];

/// First sentences of summaries.
#[rustfmt::skip]
pub(super) const SUMMARY_FIRST: [Five; 10] = [
    ["Sie lernen in kleinen Gruppen und mit viel Zeit", "Ви вчитеся в невеликих групах і без поспіху", "تتعلمون في مجموعات صغيرة وبوقت كافٍ", "Вы учитесь в небольших группах и без спешки", "You learn in small groups and with plenty of time"],
    ["Wir beantworten Ihre Fragen und helfen bei Briefen und Anträgen", "Ми відповідаємо на ваші запитання й допомагаємо з листами та заявами", "نجيب عن أسئلتكم ونساعدكم في الرسائل والطلبات", "Мы отвечаем на ваши вопросы и помогаем с письмами и заявлениями", "We answer your questions and help with letters and applications"],
    ["In {n} Monaten kommen Sie einen großen Schritt weiter", "За {n} місяців ви зробите великий крок уперед", "خلال {n} أشهر تتقدمون خطوة كبيرة", "За {n} месяцев вы сделаете большой шаг вперёд", "In {n} months you take a big step forward"],
    ["Hier geht es um diese Themen: {a}, {b}", "Основні теми: {a}, {b}", "المواضيع الرئيسية: {a}، {b}", "Основные темы: {a}, {b}", "The main topics: {a}, {b}"],
    ["Eine Person begleitet Sie die ganze Zeit", "Одна людина супроводжує вас увесь час", "يرافقكم شخص واحد طوال المدة", "Один человек сопровождает вас всё время", "One person supports you the whole time"],
    ["Für alle, die neu in der Region sind", "Для всіх, хто нещодавно приїхав до регіону", "لكل من وصل حديثًا إلى المنطقة", "Для всех, кто недавно приехал в регион", "For everyone who is new in the region"],
    ["Mit Prüfung und Zeugnis am Ende", "З іспитом і посвідченням наприкінці", "مع امتحان وشهادة في النهاية", "С экзаменом и свидетельством в конце", "With an exam and a certificate at the end"],
    ["Lernen und Üben wie im echten Betrieb", "Навчання й практика, як на справжньому підприємстві", "تعلّم وتدريب كما في شركة حقيقية", "Учёба и практика, как на настоящем предприятии", "Learning and practice as in a real company"],
    ["Kostenlos, vertraulich und ohne lange Wartezeit", "Безкоштовно, конфіденційно й без довгого очікування", "مجانًا وبسرية ومن دون انتظار طويل", "Бесплатно, конфиденциально и без долгого ожидания", "Free of charge, confidential and without a long wait"],
    ["Kommen Sie einfach vorbei, auch mit Kindern", "Просто приходьте, можна з дітьми", "تفضلوا بالحضور، ومعكم أطفالكم أيضًا", "Просто приходите, можно с детьми", "Just come along, with children too"],
];

/// Second sentences of summaries.
#[rustfmt::skip]
pub(super) const SUMMARY_SECOND: [Five; 8] = [
    ["Beginn um {h} Uhr.", "Початок о {h}.", "نبدأ في الساعة {h}.", "Начало в {h}.", "We start at {h}."],
    ["Zusammen mit dem Projekt {p}.", "Разом із проєктом «{p}».", "بالتعاون مع مشروع «{p}».", "Вместе с проектом «{p}».", "Together with the project {p}."],
    ["Höchstens {m} Menschen lernen zusammen.", "Разом навчаються щонайбільше {m} людей.", "يتعلم معًا {m} شخصًا على الأكثر.", "Вместе учатся не больше {m} человек.", "No more than {m} people learn together."],
    ["Fragen Sie nach einem Platz.", "Запитайте про вільне місце.", "اسألوا عن مكان شاغر.", "Спросите о свободном месте.", "Ask for a place."],
    ["Wir sprechen mehrere Sprachen.", "Ми говоримо кількома мовами.", "نتحدث عدة لغات.", "Мы говорим на нескольких языках.", "We speak several languages."],
    ["Ansprechperson ist {p}.", "Контактна особа: {p}.", "شخص الاتصال: {p}.", "Контактное лицо: {p}.", "Please ask for {p}."],
    ["Ein Einstieg ist oft möglich.", "Приєднатися можна майже завжди.", "يمكن الانضمام في أغلب الأوقات.", "Присоединиться можно почти всегда.", "You can often join later."],
    ["Die Räume sind gut mit dem Bus zu erreichen.", "До нас зручно доїхати автобусом.", "يمكن الوصول إلينا بالحافلة بسهولة.", "До нас удобно доехать на автобусе.", "You can easily reach us by bus."],
];

/// Sentences of bodies.
#[rustfmt::skip]
pub(super) const SENTENCES: [Five; 26] = [
    ["Sie haben bisher wenig Deutsch gelernt oder lange nicht gesprochen?", "Ви ще мало вчили німецьку або давно нею не говорили?", "هل تعلمتم القليل من الألمانية أو لم تتحدثوا بها منذ مدة طويلة؟", "Вы пока мало учили немецкий или давно на нём не говорили?", "Have you learnt only a little German so far, or not spoken it for a long time?"],
    ["Dann ist dieses Angebot richtig für Sie.", "Тоді ця пропозиція для вас.", "هذا العرض مناسب لكم.", "Тогда это предложение для вас.", "Then this offer is right for you."],
    ["Niemand wird ausgelacht, und jede Frage ist erlaubt.", "Ніхто не сміється, і можна ставити будь-які запитання.", "لا أحد يضحك على أحد، وكل سؤال مسموح.", "Никто не будет над вами смеяться, и можно задавать любые вопросы.", "Nobody laughs at anybody, and every question is welcome."],
    ["Wir treffen uns von {h} bis {i} Uhr.", "Ми зустрічаємося з {h} до {i}.", "نلتقي من الساعة {h} إلى {i}.", "Мы встречаемся с {h} до {i}.", "We meet from {h} to {i}."],
    ["Höchstens {m} Menschen sind in einer Gruppe.", "У групі щонайбільше {m} людей.", "في كل مجموعة {m} شخصًا على الأكثر.", "В группе не больше {m} человек.", "There are no more than {m} people in a group."],
    ["Zu den Themen gehören {a}, {b} und {c}.", "Серед тем: {a}, {b} та {c}.", "من المواضيع: {a} و{b} و{c}.", "Среди тем: {a}, {b} и {c}.", "The topics include {a}, {b} and {c}."],
    ["Wer möchte, bringt einen Brief vom Amt mit, und wir lesen ihn zusammen.", "Хто хоче, приносить лист з установи, і ми читаємо його разом.", "من يرغب يمكنه إحضار رسالة من الدوائر، فنقرؤها معًا.", "Кто хочет, приносит письмо из учреждения, и мы читаем его вместе.", "If you like, bring a letter from the authorities and we will read it together."],
    ["Am Ende bekommen Sie eine Bescheinigung über Ihre Teilnahme.", "Наприкінці ви отримаєте довідку про участь.", "في النهاية تحصلون على شهادة مشاركة.", "В конце вы получите справку об участии.", "At the end you receive a certificate of attendance."],
    ["Danach sprechen wir mit Ihnen über den nächsten Schritt.", "Потім ми поговоримо з вами про наступний крок.", "بعد ذلك نتحدث معكم عن الخطوة التالية.", "Потом мы поговорим с вами о следующем шаге.", "After that we talk with you about the next step."],
    ["Im Projekt {p} arbeiten wir mit Betrieben aus der Region zusammen.", "У проєкті «{p}» ми співпрацюємо з підприємствами регіону.", "في مشروع «{p}» نتعاون مع شركات من المنطقة.", "В проекте «{p}» мы сотрудничаем с предприятиями региона.", "In the project {p} we work with companies from the region."],
    ["Ihre Ansprechperson ist {p}.", "Ваша контактна особа: {p}.", "شخص الاتصال لكم هو {p}.", "Ваше контактное лицо: {p}.", "The person to ask for is {p}."],
    ["Bitte bringen Sie Ihren Ausweis und die Unterlagen mit, die Sie schon haben.", "Візьміть, будь ласка, посвідчення й документи, які ви вже маєте.", "يرجى إحضار هويتكم والوثائق المتوفرة لديكم.", "Возьмите, пожалуйста, удостоверение и документы, которые у вас уже есть.", "Please bring your identity card and the papers that you already have."],
    ["Die Anmeldung dauert etwa {n} Minuten.", "Запис триває приблизно {n} хвилин.", "يستغرق التسجيل نحو {n} دقائق.", "Запись длится примерно {n} минут.", "Registering takes about {n} minutes."],
    ["Insgesamt sind es {m} Unterrichtseinheiten.", "Загалом це {m} навчальних годин.", "المجموع {m} حصة دراسية.", "Всего это {m} учебных часов.", "There are {m} lessons altogether."],
    ["Für Kinder stehen Stifte und Spiele bereit.", "Для дітей є олівці та ігри.", "للأطفال أقلام وألعاب.", "Для детей есть карандаши и игры.", "There are pencils and games for children."],
    ["Wenn Sie krank sind, rufen Sie uns bitte vor {h} Uhr an.", "Якщо ви захворіли, зателефонуйте нам до {h}.", "إذا مرضتم فاتصلوا بنا قبل الساعة {h}.", "Если вы заболели, позвоните нам до {h}.", "If you are ill, please call us before {h}."],
    ["Das Haus liegt neben dem {p}-Platz, der Eingang ist im Hof.", "Будинок стоїть біля площі {p}, вхід із двору.", "يقع المبنى قرب ساحة {p}، والمدخل من الفناء.", "Дом стоит рядом с площадью {p}, вход со двора.", "The house is next to {p} square; the entrance is in the yard."],
    ["Wir üben viel zu zweit und in kleinen Rollenspielen.", "Ми багато вправляємося в парах і в невеликих рольових іграх.", "نتدرب كثيرًا في أزواج وفي تمثيليات قصيرة.", "Мы много упражняемся в парах и в небольших ролевых играх.", "We practise a lot in pairs and in short role plays."],
    ["Manche Begriffe erklären wir auch in Ihrer Sprache.", "Деякі слова ми пояснюємо й вашою мовою.", "نشرح بعض الكلمات بلغتكم أيضًا.", "Некоторые слова мы объясняем и на вашем языке.", "We also explain some terms in your language."],
    ["Seit {n} Jahren gibt es dazu die Gruppe {p}.", "Уже {n} років для цього є група «{p}».", "منذ {n} سنوات توجد لذلك مجموعة «{p}».", "Уже {n} лет для этого есть группа «{p}».", "For {n} years there has been the group {p} for this."],
    ["Wenn ein Platz frei wird, rufen wir Sie an.", "Щойно звільниться місце, ми вам зателефонуємо.", "حين يتوفر مكان نتصل بكم.", "Как только освободится место, мы вам позвоним.", "We will call you as soon as a place is free."],
    ["Besonders wichtig ist uns dieses Thema: {a}.", "Особливо важлива для нас тема: {a}.", "الموضوع الأهم لدينا: {a}.", "Особенно важная для нас тема: {a}.", "One topic matters most to us: {a}."],
    ["Sie müssen nicht jede Woche kommen.", "Приходити щотижня не обов’язково.", "لا يلزم الحضور كل أسبوع.", "Приходить каждую неделю не обязательно.", "You do not have to come every week."],
    ["Fahrkosten können Sie vorher beantragen.", "Оплату проїзду можна оформити заздалегідь.", "يمكنكم طلب تكاليف السفر مسبقًا.", "Оплату проезда можно оформить заранее.", "You can apply for travel costs beforehand."],
    ["Die Gruppe {p} trifft sich danach noch zum Reden und Tee trinken.", "Після цього група «{p}» ще збирається на розмову й чай.", "بعد ذلك تجتمع مجموعة «{p}» للحديث وشرب الشاي.", "После этого группа «{p}» ещё собирается поговорить и выпить чаю.", "Afterwards the group {p} stays to talk and drink tea."],
    ["Mehr über uns und die anderen Wege lesen Sie unter [Die ersten Schritte](page:first-steps).", "Більше про нас та інші шляхи читайте тут: [Перші кроки](page:first-steps).", "تقرؤون المزيد هنا: [الخطوات الأولى](page:first-steps).", "Больше о нас и других путях читайте здесь: [Первые шаги](page:first-steps).", "Read more about the way from here in [First steps](page:first-steps)."],
];

/// German sentences with a compound in their slot `{k}`, and the same in the other languages.
#[rustfmt::skip]
pub(super) const COMPOUNDS: [Five; 3] = [
    ["Neu dabei: {k}.", "Нове: {a} ({k}).", "جديد: {a} ({k}).", "Новое: {a} ({k}).", "New: {a} ({k})."],
    ["Freitags gibt es zusätzlich: {k}.", "Щоп’ятниці додатково: {a} ({k}).", "أيام الجمعة إضافةً إلى ذلك: {a} ({k}).", "По пятницам дополнительно: {a} ({k}).", "On Fridays there is also: {a} ({k})."],
    ["Gefragt sind vor allem: {k}, {a}.", "Найпопулярніше: {k}, {a}.", "الأكثر طلبًا: {k}، {a}.", "Самое популярное: {k}, {a}.", "Most in demand: {k}, {a}."],
];

/// Remarks on costs.
#[rustfmt::skip]
pub(super) const COSTS: [Five; 5] = [
    ["Das Angebot kostet nichts.", "Ця пропозиція безкоштовна.", "هذا العرض مجاني.", "Это предложение бесплатное.", "The offer is free."],
    ["Sie zahlen einen Kostenbeitrag je Unterrichtseinheit. Viele sind davon befreit.", "Ви сплачуєте внесок (Kostenbeitrag) за кожну навчальну годину. Багато хто звільнений від оплати.", "تدفعون مساهمة (Kostenbeitrag) عن كل حصة. وكثيرون معفون منها.", "Вы платите взнос (Kostenbeitrag) за каждый учебный час. Многие освобождены от оплаты.", "You pay a contribution (Kostenbeitrag) for each lesson. Many people are exempt."],
    ["Ohne Arbeit ist der Kurs kostenlos. Wer gut verdient, zahlt einen Beitrag.", "Якщо ви не працюєте, курс безкоштовний. Хто добре заробляє, платить внесок.", "الدورة مجانية لمن ليس لديه عمل. ومن له دخل جيد يدفع مساهمة.", "Если вы не работаете, курс бесплатный. Кто хорошо зарабатывает, платит взнос.", "The course is free if you have no job. People who earn well pay a contribution."],
    ["Mit Gutschein zahlen Sie nichts. Sie bekommen ihn beim Jobcenter oder bei der Agentur für Arbeit.", "З ваучером ви нічого не платите. Його видає джобцентр або агенція зайнятості.", "مع القسيمة لا تدفعون شيئًا. تحصلون عليها من مركز العمل أو وكالة العمل.", "С ваучером вы ничего не платите. Его выдаёт джобцентр или агентство по труду.", "With a voucher you pay nothing. You get it from the Jobcenter or the employment agency."],
    ["Bitte bezahlen Sie bei der Anmeldung, bar oder mit Karte.", "Будь ласка, сплатіть під час запису, готівкою або карткою.", "يرجى الدفع عند التسجيل نقدًا أو بالبطاقة.", "Пожалуйста, оплатите при записи, наличными или картой.", "Please pay when you register, in cash or by card."],
];

/// Remarks on access for wheelchairs.
#[rustfmt::skip]
pub(super) const WHEELCHAIR: [Five; 3] = [
    ["Der Kursraum ist mit dem Aufzug erreichbar.", "До класу можна дістатися ліфтом.", "يمكن الوصول إلى القاعة بالمصعد.", "До класса можно добраться на лифте.", "The classroom can be reached by lift."],
    ["Eine Stufe am Eingang, wir legen eine Rampe an. Bitte klingeln.", "Біля входу одна сходинка, ми покладемо пандус. Будь ласка, подзвоніть.", "درجة واحدة عند المدخل، ونضع لكم منحدرًا. يرجى قرع الجرس.", "У входа одна ступенька, мы положим пандус. Пожалуйста, позвоните.", "One step at the entrance; we put out a ramp. Please ring the bell."],
    ["Alles liegt im Erdgeschoss, der Eingang ist eben.", "Усе на першому поверсі, вхід без сходів.", "كل شيء في الطابق الأرضي والمدخل بلا درجات.", "Всё на первом этаже, вход без ступенек.", "Everything is on the ground floor, with a level entrance."],
];

/// Remarks on a spoken language.
#[rustfmt::skip]
pub(super) const SPOKEN: [Five; 3] = [
    ["mit telefonischer Sprachmittlung", "з перекладом по телефону", "عبر ترجمة هاتفية", "через телефонного переводчика", "through telephone interpreting"],
    ["dienstags", "щовівторка", "أيام الثلاثاء", "по вторникам", "on Tuesdays"],
    ["nach Absprache", "за домовленістю", "بحسب الاتفاق", "по договорённости", "by arrangement"],
];

/// Ways to a place.
#[rustfmt::skip]
pub(super) const DIRECTIONS: [Five; 3] = [
    ["Bus {n} bis {p}-Straße, dann {m} Meter zu Fuß.", "Автобус {n} до зупинки «{p}», потім {m} метрів пішки.", "الحافلة {n} حتى موقف {p}، ثم {m} مترًا سيرًا.", "Автобус {n} до остановки «{p}», потом {m} метров пешком.", "Bus {n} to {p}-Straße, then walk {m} metres."],
    ["Vom Bahnhof {n} Minuten zu Fuß, der Eingang ist im Hof.", "Від вокзалу {n} хвилин пішки, вхід із двору.", "من المحطة {n} دقائق سيرًا، والمدخل من الفناء.", "От вокзала {n} минут пешком, вход со двора.", "{n} minutes on foot from the station; the entrance is in the yard."],
    ["Neben dem Haus {p}, Parkplätze vor der Tür.", "Поруч із будинком «{p}», парковка перед входом.", "بجانب مبنى {p}، ومواقف السيارات أمام الباب.", "Рядом с домом «{p}», парковка у входа.", "Next to the house {p}; parking in front of the door."],
];

/// What contacts do.
#[rustfmt::skip]
pub(super) const ROLES: [Five; 4] = [
    ["Anmeldung und Auskunft", "Запис та інформація", "التسجيل والاستعلام", "Запись и информация", "Registration and information"],
    ["Kursbüro", "Офіс курсів", "مكتب الدورات", "Офис курсов", "Course office"],
    ["Beratung", "Консультації", "الاستشارة", "Консультации", "Advice"],
    ["Leitung", "Керівництво", "الإدارة", "Руководство", "Management"],
];

/// What providers say of themselves.
#[rustfmt::skip]
pub(super) const PROVIDERS: [Five; 3] = [
    ["Kurse, Beratung und Begegnung. Viele Freiwillige machen mit.", "Курси, консультації та зустрічі. З нами працює багато волонтерів.", "دورات واستشارات ولقاءات. يشارك معنا كثير من المتطوعين.", "Курсы, консультации и встречи. С нами работает много волонтёров.", "Courses, advice and meeting places. Many volunteers take part."],
    ["Bildung und Arbeit seit {m} Monaten an mehreren Orten.", "Освіта й робота вже {m} місяців у кількох місцях.", "التعليم والعمل منذ {m} شهرًا في عدة أماكن.", "Образование и работа уже {m} месяцев в нескольких местах.", "Education and work in several places for {m} months."],
    ["Wir begleiten Menschen auf dem Weg in Sprache und Beruf. Projekt {p}.", "Ми супроводжуємо людей на шляху до мови й професії. Проєкт «{p}».", "نرافق الناس في طريقهم إلى اللغة والمهنة. مشروع «{p}».", "Мы сопровождаем людей на пути к языку и профессии. Проект «{p}».", "We support people on their way to language and work. Project {p}."],
];

/// Descriptions of the images.
#[rustfmt::skip]
pub(super) const IMAGES: [(&str, Five); 3] = [
    ("runder-tisch.svg", ["Zeichnung eines runden Tisches mit vier Tassen.", "Малюнок круглого столу з чотирма чашками.", "رسم لطاولة مستديرة عليها أربعة فناجين.", "Рисунок круглого стола с четырьмя чашками.", "Drawing of a round table with four cups."]),
    ("offenes-buch.svg", ["Zeichnung eines offenen Buches.", "Малюнок розгорнутої книги.", "رسم لكتاب مفتوح.", "Рисунок раскрытой книги.", "Drawing of an open book."]),
    ("leuchtturm.png", ["Zeichnung eines rot-weißen Leuchtturms am Meer.", "Малюнок червоно-білого маяка біля моря.", "رسم لمنارة حمراء وبيضاء على البحر.", "Рисунок красно-белого маяка у моря.", "Drawing of a red and white lighthouse by the sea."]),
];

/// Where the note of an open offer says that all may come.
pub(super) const OPEN_TO_ALL: Five = [
    "Alle sind willkommen. Niemand fragt nach Ihren Papieren.",
    "Раді всім. Ніхто не питає про ваші документи.",
    "الجميع مرحب بهم. لا أحد يسأل عن أوراقكم.",
    "Рады всем. Никто не спрашивает о ваших документах.",
    "Everyone is welcome. Nobody asks for your papers.",
];

/// A kind of offer, in the proportions of the demo.
pub(super) struct Profile {
    /// Of a hundred offers.
    pub(super) share: usize,
    /// Field `kind`.
    pub(super) kind: &'static str,
    /// Field `programme`, if there is one; else the offer names its funder.
    pub(super) programme: &'static str,
    /// Topics, of which one to three are taken; the first always.
    pub(super) topics: &'static [&'static str],
    /// Titles.
    pub(super) titles: &'static [Five],
    /// Level: entry, target and certificate.
    pub(super) levels: &'static [(&'static str, &'static str, &'static str)],
    /// Target groups, of which one or two are taken.
    pub(super) audience: &'static [&'static str],
    /// Field `entry`.
    pub(super) entry: &'static str,
    /// Whether it has starts.
    pub(super) starts: bool,
    /// Modes.
    pub(super) modes: &'static [&'static str],
    /// Times.
    pub(super) times: &'static [&'static str],
    /// Settings.
    pub(super) setting: &'static str,
    /// Cost: the kind, and the remark in [`COSTS`].
    pub(super) cost: (&'static str, usize),
    /// Childcare.
    pub(super) childcare: &'static [&'static str],
    /// Features.
    pub(super) features: &'static str,
    /// Documents.
    pub(super) documents: &'static str,
    /// Whether a field of work stands in the title.
    pub(super) field: bool,
}

const FIXED_TIMES: &[&str] =
    &["full-time, morning", "full-time, morning", "part-time, afternoon", "part-time, evening", "part-time, morning"];
const COUNSELLING_TIMES: &[&str] = &["", "morning", "afternoon"];
const OF_COURSES: &[&str] = &["help", "help", "none", "on-site"];
const OF_MEETINGS: &[&str] = &["bring-children", "bring-children", "none"];

/// All kinds of offers.
#[rustfmt::skip]
pub(super) const PROFILES: [Profile; 16] = [
    Profile { share: 18, kind: "course", programme: "ik", topics: &["integration-course", "literacy", "language-course"],
        titles: &[["Integrationskurs", "Інтеграційний курс", "دورة الاندماج", "Интеграционный курс", "Integration course"], ["Integrationskurs für Eltern", "Інтеграційний курс для батьків", "دورة الاندماج للأهل", "Интеграционный курс для родителей", "Integration course for parents"], ["Integrationskurs mit Alphabetisierung", "Інтеграційний курс із навчанням грамоти", "دورة الاندماج مع محو الأمية", "Интеграционный курс с обучением грамоте", "Integration course with literacy training"]],
        levels: &[("none", "B1", "DTZ"), ("alpha", "B1", "DTZ"), ("A1", "B1", "DTZ"), ("A2", "B1", "DTZ")], audience: &["refugees", "employees", "parents", "literacy-learners", "ukraine", "women"],
        entry: "fixed", starts: true, modes: &["in-person", "in-person", "in-person", "hybrid"], times: FIXED_TIMES, setting: "group", cost: ("own-contribution", 1), childcare: OF_COURSES, features: "certificate", documents: "residence-document, berechtigungsschein, obligation", field: false },
    Profile { share: 16, kind: "course", programme: "bsk", topics: &["vocational-language-course", "recognition"],
        titles: &[["Berufssprachkurs", "Мовний курс для професії (BSK)", "دورة اللغة المهنية (BSK)", "Языковой курс для профессии (BSK)", "Vocational language course (BSK)"]],
        levels: &[("B1", "B2", "DTB B2"), ("B1", "B2", "telc B2"), ("B2", "C1", "DTB C1"), ("A2", "B1", "DTB B1")], audience: &["job-seekers", "employees", "skilled-workers", "apprentices"],
        entry: "fixed", starts: true, modes: &["in-person", "in-person", "hybrid", "online"], times: FIXED_TIMES, setting: "group", cost: ("free-on-conditions", 2), childcare: OF_COURSES, features: "certificate", documents: "residence-document, berechtigungsschein, language-certificate", field: true },
    Profile { share: 4, kind: "course", programme: "eok", topics: &["first-orientation-course"],
        titles: &[["Erstorientierungskurs", "Курс первинної орієнтації", "دورة التوجيه الأول", "Курс первичной ориентации", "First orientation course"]],
        levels: &[("none", "A1", "")], audience: &["refugees", "women"],
        entry: "rolling", starts: true, modes: &["in-person"], times: FIXED_TIMES, setting: "group", cost: ("free", 0), childcare: OF_COURSES, features: "", documents: "residence-document", field: false },
    Profile { share: 10, kind: "course", programme: "", topics: &["language-course", "conversation-practice", "digital-skills", "driving-licence", "higher-education"],
        titles: &[["Deutschkurs", "Курс німецької мови", "دورة لغة ألمانية", "Курс немецкого языка", "German course"], ["Intensivkurs Deutsch", "Інтенсивний курс німецької", "دورة ألمانية مكثفة", "Интенсивный курс немецкого", "Intensive German course"]],
        levels: &[("none", "A1", ""), ("A1", "A2", "telc A2"), ("A2", "B1", "telc B1"), ("B1", "B2", "telc B2"), ("B2", "C1", "telc C1"), ("C1", "C2", "")], audience: &["everyone", "students", "employees", "seniors"],
        entry: "fixed", starts: true, modes: &["in-person", "online", "hybrid", "self-study"], times: &["evening", "morning", "weekend", "afternoon"], setting: "group", cost: ("fee", 4), childcare: &["none"], features: "", documents: "", field: false },
    Profile { share: 3, kind: "service", programme: "", topics: &["language-exam"],
        titles: &[["Sprachprüfung", "Мовний іспит", "امتحان اللغة", "Языковой экзамен", "Language exam"]],
        levels: &[("B1", "B1", "telc B1"), ("B2", "B2", "telc B2"), ("A2", "A2", "telc A2")], audience: &["everyone"],
        entry: "fixed", starts: true, modes: &["in-person"], times: &["weekend"], setting: "group", cost: ("fee", 4), childcare: &["none"], features: "certificate", documents: "passport, residence-document", field: false },
    Profile { share: 7, kind: "course", programme: "fbw", topics: &["vocational-qualification", "partial-qualification", "digital-skills"],
        titles: &[["Teilqualifizierung", "Часткова кваліфікація", "التأهيل الجزئي", "Частичная квалификация", "Partial qualification"], ["Weiterbildung", "Підвищення кваліфікації", "التدريب المهني المتقدم", "Повышение квалификации", "Further training"]],
        levels: &[("A2", "", ""), ("B1", "", "")], audience: &["job-seekers", "no-school-certificate", "employees"],
        entry: "quarterly", starts: true, modes: &["in-person", "workplace", "hybrid"], times: FIXED_TIMES, setting: "group", cost: ("voucher", 3), childcare: OF_COURSES, features: "certificate, travel-costs", documents: "residence-document, education-voucher, cv", field: true },
    Profile { share: 8, kind: "placement", programme: "avgs", topics: &["job-coaching", "job-placement", "entrepreneurship", "internship"],
        titles: &[["Bewerbungscoaching", "Коучинг із пошуку роботи", "التدريب على التقديم للوظائف", "Коучинг по поиску работы", "Job application coaching"], ["Begleitung in Arbeit", "Супровід на роботу", "المرافقة إلى العمل", "Сопровождение на работу", "Support into work"]],
        levels: &[("A2", "", ""), ("B1", "", ""), ("none", "", "")], audience: &["job-seekers", "refugees", "women", "disabilities"],
        entry: "weekly", starts: false, modes: &["in-person", "online", "phone"], times: &["part-time"], setting: "one-to-one, by-appointment", cost: ("voucher", 3), childcare: &["none", "help"], features: "travel-costs", documents: "residence-document, avgs, cv", field: true },
    Profile { share: 8, kind: "counselling", programme: "mbe", topics: &["migration-counselling", "social-counselling", "housing", "naturalisation"],
        titles: &[["Migrationsberatung", "Міграційна консультація", "استشارة الهجرة", "Миграционная консультация", "Migration advice"]],
        levels: &[("none", "", "")], audience: &["everyone", "eu-citizens", "late-resettlers"],
        entry: "rolling", starts: false, modes: &["in-person", "mobile", "phone"], times: COUNSELLING_TIMES, setting: "one-to-one, open-session", cost: ("free", 0), childcare: OF_MEETINGS, features: "interpreter-available", documents: "residence-document, jobcenter-letter", field: false },
    Profile { share: 3, kind: "counselling", programme: "avb", topics: &["asylum-counselling", "legal-help", "psychosocial-support"],
        titles: &[["Asylverfahrensberatung", "Консультація з процедури притулку", "استشارة إجراءات اللجوء", "Консультация по процедуре убежища", "Asylum procedure advice"]],
        levels: &[("none", "", "")], audience: &["refugees", "unaccompanied-minors"],
        entry: "rolling", starts: false, modes: &["in-person", "phone"], times: COUNSELLING_TIMES, setting: "one-to-one, open-session", cost: ("free", 0), childcare: OF_MEETINGS, features: "interpreter-available", documents: "residence-document", field: false },
    Profile { share: 4, kind: "counselling", programme: "jmd", topics: &["youth-migration-service", "school-support", "apprenticeship", "school-degree", "voluntary-service"],
        titles: &[["Jugendmigrationsdienst", "Молодіжна міграційна служба", "خدمة الهجرة للشباب", "Молодёжная миграционная служба", "Youth migration service"]],
        levels: &[("none", "", "")], audience: &["youth", "pupils", "apprentices"],
        entry: "on-request", starts: false, modes: &["in-person", "phone"], times: COUNSELLING_TIMES, setting: "one-to-one, by-appointment", cost: ("free", 0), childcare: &["none"], features: "interpreter-available", documents: "", field: false },
    Profile { share: 3, kind: "counselling", programme: "iq", topics: &["recognition", "competence-assessment", "labour-law"],
        titles: &[["Anerkennungsberatung", "Консультація щодо визнання дипломів", "استشارة الاعتراف بالشهادات", "Консультация по признанию дипломов", "Recognition advice"]],
        levels: &[("none", "", "")], audience: &["skilled-workers"],
        entry: "on-request", starts: false, modes: &["in-person", "online"], times: COUNSELLING_TIMES, setting: "one-to-one, by-appointment", cost: ("free", 0), childcare: OF_MEETINGS, features: "interpreter-available", documents: "passport, residence-document, school-certificate, translated-certificates, cv", field: true },
    Profile { share: 2, kind: "counselling", programme: "ifdm", topics: &["competence-assessment", "job-placement", "employer-advice", "intercultural-training"],
        titles: &[["Integrationsfachdienst", "Спеціалізована служба інтеграції", "الخدمة المتخصصة للاندماج", "Специализированная служба интеграции", "Specialist integration service"]],
        levels: &[("none", "", "")], audience: &["skilled-workers", "employers", "professionals"],
        entry: "on-request", starts: false, modes: &["in-person", "phone"], times: COUNSELLING_TIMES, setting: "one-to-one, by-appointment", cost: ("free", 0), childcare: OF_MEETINGS, features: "interpreter-available", documents: "cv", field: false },
    Profile { share: 2, kind: "course", programme: "my-turn", topics: &["vocational-orientation", "job-coaching", "family"],
        titles: &[["Frauen starten durch", "Жінки починають", "النساء ينطلقن", "Женщины начинают", "Women get going"]],
        levels: &[("A2", "", ""), ("none", "", "")], audience: &["women", "parents"],
        entry: "monthly", starts: true, modes: &["in-person"], times: &["part-time, morning"], setting: "group", cost: ("free", 0), childcare: &["on-site", "help"], features: "women-only", documents: "", field: false },
    Profile { share: 8, kind: "meeting", programme: "", topics: &["meeting-place", "conversation-practice", "family", "sport-culture"],
        titles: &[["Sprachcafé", "Мовне кафе", "مقهى اللغة", "Языковое кафе", "Language café"], ["Frauencafé", "Жіноче кафе", "مقهى النساء", "Женское кафе", "Women’s café"], ["Begegnungstreff", "Місце зустрічей", "ملتقى", "Место встреч", "Meeting place"]],
        levels: &[("none", "", "")], audience: &["everyone", "women", "parents", "seniors", "lgbtiq"],
        entry: "weekly", starts: false, modes: &["in-person"], times: &["evening", "afternoon", "weekend"], setting: "open-session, group", cost: ("free", 0), childcare: OF_MEETINGS, features: "", documents: "", field: false },
    Profile { share: 2, kind: "service", programme: "", topics: &["mentoring", "volunteering", "interpreting", "health"],
        titles: &[["Patenschaften", "Наставництво", "الرعاية الفردية", "Наставничество", "Mentoring"], ["Sprachmittlung", "Усний переклад", "الترجمة الشفوية", "Устный перевод", "Interpreting"]],
        levels: &[("none", "", "")], audience: &["everyone", "volunteers", "professionals"],
        entry: "on-request", starts: false, modes: &["in-person", "phone", "online"], times: &[""], setting: "by-appointment", cost: ("free", 0), childcare: &["none"], features: "interpreter-available", documents: "", field: false },
    // Its programme ended before the demo's day: these are tombstones.
    Profile { share: 2, kind: "placement", programme: "wir", topics: &["job-placement", "job-coaching", "apprenticeship-support"],
        titles: &[["Vermittlung für Geflüchtete", "Працевлаштування біженців", "توظيف اللاجئين", "Трудоустройство беженцев", "Placement for refugees"]],
        levels: &[("none", "", "")], audience: &["refugees"],
        entry: "on-request", starts: false, modes: &["in-person"], times: &[""], setting: "one-to-one, by-appointment", cost: ("free", 0), childcare: &["none"], features: "interpreter-available", documents: "residence-document, cv", field: false },
];

/// Two things of a list.
pub(super) const PAIR: Five = ["{a}, {b}", "{a}, {b}", "{a}، {b}", "{a}, {b}", "{a}, {b}"];
