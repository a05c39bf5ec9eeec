//! Words that carry no meaning in a query: those of the ISO lists, and how people begin a question.

use super::fold::{fold, split};
use std::collections::BTreeSet;

/// What the ISO lists lack: question words, modal verbs, polite beginnings.
const MORE: [(&str, &str); 5] = [
    (
        "de",
        "wo wie was wer wann warum welche welcher welches gibt möchte möchten mochte brauche brauchen suche suchen \
         finde finden bekomme bekommen kriege kann können könnte darf muss müssen soll sollen will wollen bitte hallo \
         hilfe helfen hilft gebraucht passiert irgendwo jemand meine meinen meinem meiner mein mich mir ich wir uns unser unsere sie es \
         für mit ohne und oder auf in im am an zu zum zur bei beim von vom nach aus der die das den dem des ein eine \
         einen einem einer kein keine noch schon auch nur mal gerade etwas man sich ihr ihre hier dort damit dass wenn",
    ),
    (
        "en",
        "where how what who when why which can could may must should would want wants need needs looking look find get \
         getting please hello help helps do me my mine i we our us you your is are am do does did a an the for with without and \
         or on in at to from of by any some there here have has had be been if it that this these those someone \
         somewhere something like",
    ),
    (
        "uk",
        "де як що хто коли чому який яка яке які якого якої чи можна можу можемо може хочу хочемо хотів хотіла хотіли \
         потрібно потрібен потрібна потрібні треба шукаю шукаємо знайти отримати отримую дістати допоможіть допомогти допоможе допомагає допомагають робити зробити якщо \
         будь ласка привіт добрий мені мене мій моя моє мої моїй моєї моєму ми нам нас наш наша наші я ти ви вас \
         вам він вона воно вони їх його її у в на з зі із до від для про по за при через без або та і й а але це цей ця \
         ці той є був була було були бути мати маю маємо куди звідки скільки тут там десь хтось щось дуже ще вже також \
         щоб якщо якась якийсь якесь де-небудь звертатися звернутися",
    ),
    (
        "ru",
        "где как что кто когда почему какой какая какое какие каких куда откуда сколько ли можно могу можем может хочу \
         хотим хотел хотела хотели нужно нужен нужна нужны надо ищу ищем найти получить получаю помогите помочь \
         поможет помогает помогают делать сделать пожалуйста привет здравствуйте мне меня мой моя мое мои моей моего мы нам нас наш наша наши я ты вы вас вам он \
         она оно они их его ее у в во на с со к ко из до от для о об про по за при через без или и а но это этот эта эти \
         тот есть был была было были быть иметь имею здесь там где-нибудь кто-нибудь что-нибудь очень еще уже также чтобы \
         если обратиться обращаться",
    ),
    (
        "ar",
        "أين وين كيف ماذا ما من متى لماذا ليش أي هل يمكن ممكن أستطيع نستطيع يمكنني أريد نريد بدي اريد أحتاج نحتاج احتاج أبحث \
         نبحث ابحث أجد نجد اجد أحصل الحصول احصل ساعدوني مساعدة من فضلك مرحبا لي لنا عندي لدي أنا نحن أنت هو هي هم في على إلى \
         الى عن مع بدون أو او و ثم لكن هذا هذه ذلك تلك التي الذي الذين كان كانت يكون تكون هنا هناك كم حول عند بعد قبل كل بعض \
         شيء أحد إذا لو قد لا لم لن ليس يوجد توجد",
    ),
];

/// Folded stop words of a language, without those that `kept` needs.
pub fn stop_words(lang: &str, kept: &BTreeSet<String>) -> BTreeSet<String> {
    let primary = lang.split('-').next().unwrap_or(lang);
    let listed = stop_words::lookup(primary).unwrap_or(&[]).iter().copied();
    let more = MORE.iter().filter(|(l, _)| *l == primary).flat_map(|(_, words)| words.split_whitespace());
    let own: BTreeSet<String> = more.flat_map(parts).collect();
    // The lists know nothing of this field: `work`, `free` and `вечер` are what people look for.
    let listed = listed.flat_map(parts).filter(|w| !kept.contains(w) || own.contains(w));
    listed.chain(own.iter().cloned()).filter(|w| w.chars().count() < 16).collect()
}

fn parts(text: &str) -> Vec<String> {
    split(&fold(text)).map(str::to_owned).collect()
}
