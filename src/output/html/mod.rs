//! Pages: catalogue and plan to view, view and template to HTML. The only user of Tera.
//!
//! A [`Speaker`] says things in one language; [`Studio`] holds one for each, with the cards
//! and templates that many pages share. What a template sees is in [`view`].

mod board;
mod card;
mod dated;
mod deck;
mod embed;
mod facts;
mod figures;
mod frame;
mod glossary;
mod hand_out;
mod home;
mod listing;
mod map;
mod matter;
mod offer;
mod parts;
mod record;
mod scripts;
mod share;
mod sheet;
mod speaker;
mod studio;
mod styleguide;
mod team;
mod template;
mod text;
mod theme;
pub mod view;
pub mod words;

pub use sheet::Sheet;
pub(crate) use speaker::Owner;
pub use speaker::Speaker;
pub use studio::Studio;
pub use theme::{Colours, TEMPLATES, TemplateFile, Theme, ThemeFiles};
