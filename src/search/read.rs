//! The texts of some documents, read once: each written word is folded and stemmed where it comes first, and is
//! a number from then on.

use super::document::{Document, Documents, Field, Passage};
use super::fold;
use super::index::{bit, longest, whole};
use super::learn::Aligned;
use super::sound::skeleton;
use super::terms::{Content, Grammar, Title};
use super::tokens::{LONGEST, ending, is_hyphen, written};
use super::words::Words;
use std::ops::Range;

/// How much the length of a text tells: 0 nothing, 1 all.
const LENGTH: f32 = 0.4;
/// What an occurrence as a part of a hyphenated word weighs.
const JOINED: f32 = 0.7;

/// What was read of some documents, with numbers of its own.
#[derive(Debug, Default)]
pub struct Part {
    /// All words that were met, stop words too.
    pub words: Words,
    /// Those that are no stop words where they stand, in the order in which they were met.
    pub met: Vec<u32>,
    /// Of each word, letters behind its stem.
    pub endings: Vec<u8>,
    /// Of each word, the languages in which it stands; none if it is but a stop word.
    pub languages: Vec<u32>,
    /// Documents with these numbers.
    pub documents: Vec<Content<Vec<(u32, f32)>>>,
    /// Their titles.
    pub titles: Vec<Title>,
    /// What says the same in the source language and another, by language.
    pub aligned: Vec<Aligned>,
}

/// A word of a text.
#[derive(Debug, Clone, Copy)]
struct Token {
    /// Folded.
    word: u32,
    /// As it is written, among the words of its language; none for one that is joined or a part.
    written: Option<u32>,
    /// Whether it says nothing in its language.
    is_stop: bool,
    /// Whether it may have a translation: digits and single letters mean the same everywhere.
    teaches: bool,
}

/// Words of a language as they are written, and what they are when folded.
#[derive(Default)]
struct Spellings {
    written: Words,
    tokens: Vec<Vec<Token>>,
}

/// A passage in words.
struct Text {
    lang: usize,
    field: Field,
    words: Range<usize>,
    paragraphs: Vec<Paragraph>,
}

/// Places of words.
struct Paragraph {
    words: Range<usize>,
    sentences: Vec<Range<usize>>,
}

/// Reads documents one after the other.
pub struct Reader<'g> {
    grammar: &'g Grammar,
    part: Part,
    /// By language.
    spellings: Vec<Spellings>,
    /// The words of the document that is being read.
    tokens: Vec<Token>,
    /// How much each word weighs in it, and which do.
    weights: Vec<f32>,
    weighed: Vec<u32>,
}

impl<'g> Reader<'g> {
    /// Reads documents of some numbers.
    pub fn read(documents: &dyn Documents, numbers: Range<usize>, grammar: &'g Grammar) -> Part {
        let mut reader = Self::new(grammar);
        for number in numbers {
            reader.document(&documents.document(number), u32::try_from(number).unwrap_or(u32::MAX));
        }
        reader.part
    }

    fn new(grammar: &'g Grammar) -> Self {
        Self {
            grammar,
            part: Part { aligned: grammar.stems.iter().map(|_| Aligned::default()).collect(), ..Part::default() },
            spellings: grammar.stems.iter().map(|_| Spellings::default()).collect(),
            tokens: Vec::new(),
            weights: Vec::new(),
            weighed: Vec::new(),
        }
    }

    fn document(&mut self, document: &Document<'_>, number: u32) {
        self.tokens.clear();
        let texts: Vec<Text> = document.passages.iter().map(|passage| self.text(passage)).collect();
        for text in &texts {
            self.weigh(text);
        }
        if self.grammar.teaching.is_some_and(|step| (number as usize).is_multiple_of(step)) {
            self.align(&texts);
        }
        let weights = &mut self.weights;
        let content = Content {
            words: self.weighed.drain(..).map(|w| (w, std::mem::take(&mut weights[w as usize]))).collect(),
            languages: texts.iter().filter(|t| t.field != Field::Alias).fold(0, |bits, text| bits | bit(text.lang)),
            translate: document.translate,
        };
        self.part.documents.push(content);
        for passage in document.passages.iter().filter(|p| p.field == Field::Title) {
            let words = fold::words(&passage.text);
            if !words.is_empty() {
                self.part.titles.push(Title {
                    skeleton: skeleton(longest(&words)).into(),
                    word: whole(&words).into(),
                    document: number,
                    languages: bit(passage.lang),
                });
            }
        }
    }

    /// A passage by paragraphs and sentences; what has one or two letters is no sentence.
    fn text(&mut self, passage: &Passage<'_>) -> Text {
        let start = self.tokens.len();
        let mut paragraphs = Vec::new();
        for paragraph in passage.text.split('\n').map(str::trim).filter(|p| !p.is_empty()) {
            let start = self.tokens.len();
            let mut sentences = Vec::new();
            for sentence in paragraph.split(['.', '!', '?', '؟', ':']).map(str::trim) {
                let start = self.tokens.len();
                self.sentence(sentence, passage.lang);
                if sentence.chars().nth(2).is_some() {
                    sentences.push(start..self.tokens.len());
                }
            }
            paragraphs.push(Paragraph { words: start..self.tokens.len(), sentences });
        }
        Text { lang: passage.lang, field: passage.field, words: start..self.tokens.len(), paragraphs }
    }

    /// The words of a sentence, as [`super::tokens::tokens`] finds them.
    fn sentence(&mut self, text: &str, lang: usize) {
        let mut before: Option<u32> = None;
        for (gap, written) in written(text) {
            let spelled = self.spelled(written, lang);
            let tokens = &self.spellings[lang].tokens[spelled as usize];
            let Some(one) = tokens.first().copied().filter(|one| one.written.is_some()) else {
                self.tokens.extend_from_slice(tokens);
                before = None;
                continue;
            };
            if let Some(first) = before.filter(|_| is_hyphen(gap)) {
                let words = &self.part.words;
                let joined = [words.word(first), words.word(one.word)].concat();
                if joined.chars().nth(LONGEST).is_none() {
                    let joined = Token { teaches: false, ..self.token(&joined, lang) };
                    self.tokens.push(joined);
                }
            }
            before = Some(one.word);
            self.tokens.push(one);
        }
    }

    /// The number of a word as it is written.
    fn spelled(&mut self, written: &str, lang: usize) -> u32 {
        let number = self.spellings[lang].written.number(written);
        if self.spellings[lang].tokens.len() == number as usize {
            let folded = fold::fold(written);
            let mut tokens: Vec<Token> = fold::split(&folded).map(|word| self.token(word, lang)).collect();
            if let [one] = tokens.as_mut_slice() {
                one.written = Some(number);
            }
            tokens.retain(|token| self.part.words.word(token.word).chars().nth(LONGEST).is_none());
            self.spellings[lang].tokens.push(tokens);
        }
        number
    }

    fn token(&mut self, folded: &str, lang: usize) -> Token {
        let word = self.part.words.number(folded);
        if self.part.languages.len() == word as usize {
            self.part.languages.push(0);
            self.part.endings.push(0);
            self.weights.push(0.0);
        }
        let is_stop = self.grammar.stop[lang].contains(folded);
        let is_long = folded.chars().nth(2).is_some();
        let teaches = is_long && !is_stop && !folded.contains(|c: char| c.is_ascii_digit());
        Token { word, written: None, is_stop, teaches }
    }

    fn weigh(&mut self, text: &Text) {
        let tokens = &self.tokens[text.words.clone()];
        #[allow(clippy::cast_precision_loss, reason = "texts are short")]
        let length = tokens.len() as f32 / text.field.usual_length();
        let one = text.field.weight() / (1.0 - LENGTH + LENGTH * length.max(0.5));
        let short = matches!(text.field, Field::Title | Field::Alias);
        for token in tokens.iter().filter(|token| short || !token.is_stop) {
            let place = token.word as usize;
            if self.part.languages[place] == 0 {
                self.part.met.push(token.word);
                if let Some(written) = token.written {
                    let written = self.spellings[text.lang].written.word(written).to_lowercase();
                    let stems = &self.grammar.stems[text.lang];
                    self.part.endings[place] = ending(self.part.words.word(token.word), &written, stems);
                }
            }
            self.part.languages[place] |= bit(text.lang);
            if self.weights[place] == 0.0 {
                self.weighed.push(token.word);
            }
            self.weights[place] += if token.written.is_none() { one * JOINED } else { one };
        }
    }

    /// Parts that say the same in the source language and another: sentence by sentence and paragraph by paragraph
    /// where there are as many on both sides.
    fn align(&mut self, texts: &[Text]) {
        for lang in (0..self.grammar.stems.len()).filter(|lang| *lang != self.grammar.source) {
            for field in [Field::Title, Field::Summary, Field::Body] {
                let of = |lang: usize| texts.iter().filter(move |t| t.lang == lang && t.field == field);
                if of(self.grammar.source).count() != of(lang).count() {
                    continue;
                }
                for (ours, theirs) in of(self.grammar.source).zip(of(lang)) {
                    if ours.paragraphs.len() == theirs.paragraphs.len() {
                        for (ours, theirs) in ours.paragraphs.iter().zip(&theirs.paragraphs) {
                            if ours.sentences.len() == theirs.sentences.len() {
                                for (ours, theirs) in ours.sentences.iter().zip(&theirs.sentences) {
                                    self.same(lang, ours, theirs);
                                }
                            } else {
                                self.same(lang, &ours.words, &theirs.words);
                            }
                        }
                    } else if field != Field::Body {
                        self.same(lang, &ours.words, &theirs.words);
                    }
                }
            }
        }
    }

    fn same(&mut self, lang: usize, ours: &Range<usize>, theirs: &Range<usize>) {
        let words = |range: &Range<usize>| {
            self.tokens[range.clone()].iter().filter(|token| token.teaches).map(|token| token.word)
        };
        self.part.aligned[lang].push(words(ours), words(theirs));
    }
}

#[cfg(test)]
mod tests {
    use super::super::stem::Stems;
    use super::super::tokens::tokens;
    use super::*;
    use std::collections::BTreeSet;

    /// German and English, where `der` and `the` say nothing.
    fn grammar() -> Grammar {
        Grammar {
            stems: ["de", "en"].map(Stems::new).into(),
            stop: ["der", "the"].map(|word| BTreeSet::from([word.to_owned()])).into(),
            source: 0,
            teaching: Some(1),
        }
    }

    #[test]
    fn words_are_those_of_tokens() {
        let grammar = grammar();
        let mut reader = Reader::new(&grammar);
        let long = "x".repeat(41);
        for text in [
            "E-Mail, B1-Prüfung – здоров’я. Der E-Mail-Kurs: ½ Tag!",
            "eins\n\n zwei-drei.-vier -fünf, 't Haus ''\nab - cd",
            &format!("kurz-{long} {long}-kurz {long} kurz½{long}"),
        ] {
            reader.tokens.clear();
            let passage = Passage { lang: 0, field: Field::Body, text: text.into() };
            let read = reader.text(&passage);
            assert_eq!(read.words, 0..reader.tokens.len());
            let words: Vec<&str> = reader.tokens.iter().map(|t| reader.part.words.word(t.word)).collect();
            let joined: Vec<bool> = reader.tokens.iter().map(|t| t.written.is_none()).collect();
            let expected = tokens(text);
            assert_eq!(words, expected.iter().map(|t| t.folded.as_str()).collect::<Vec<_>>(), "{text}");
            assert_eq!(joined, expected.iter().map(|t| t.written.is_empty()).collect::<Vec<_>>(), "{text}");
        }
    }

    #[test]
    fn stop_words_have_no_weight_but_in_titles() {
        let grammar = grammar();
        let passage = |field, text: &'static str| Passage { lang: 0, field, text: text.into() };
        let mut reader = Reader::new(&grammar);
        let passages = vec![passage(Field::Body, "der Kurs der Kurse"), passage(Field::Title, "Der")];
        reader.document(&Document { passages, translate: false }, 0);
        let part = reader.part;
        let met: Vec<&str> = part.met.iter().map(|word| part.words.word(*word)).collect();
        assert_eq!(met, ["kurs", "kurse", "der"]);
        assert_eq!(part.documents[0].words.len(), 3);
    }

    #[test]
    fn sentences_are_aligned_where_there_are_as_many() {
        let grammar = grammar();
        let mut reader = Reader::new(&grammar);
        let passage = |lang, text: &'static str| Passage { lang, field: Field::Body, text: text.into() };
        let passages = vec![
            passage(0, "Der Kurs beginnt. Kommen Sie!\nOrt: Rostock"),
            passage(1, "The course begins. Come!\nWhere it is, Rostock"),
        ];
        reader.document(&Document { passages, translate: false }, 0);
        let words = &reader.part.words;
        let text = |side| -> Vec<String> {
            let all: Vec<Option<u32>> = reader.part.aligned[1].side(side).collect();
            let parts = all.split(Option::is_none).filter(|part| !part.is_empty());
            parts.map(|part| part.iter().flatten().map(|w| words.word(*w)).collect::<Vec<_>>().join(" ")).collect()
        };
        assert_eq!(text(0), ["kurs beginnt", "kommen sie", "ort rostock"]);
        assert_eq!(text(1), ["course begins", "come", "where rostock"]);
    }
}
