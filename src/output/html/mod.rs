//! Pages: catalogue and plan to view, view and template to HTML. The only user of Tera.
//!
//! A [`Speaker`] says things in one language; [`Studio`] holds one for each, with the cards
//! and templates that many pages share. What a template sees is in [`view`].

mod board;
mod card;
mod dated;
mod facts;
mod figures;
mod frame;
mod glossary;
mod home;
mod listing;
mod map;
mod offer;
mod parts;
mod record;
mod speaker;
mod studio;
mod team;
mod text;
mod theme;
pub mod view;
pub mod words;

pub use speaker::Speaker;
pub use studio::Studio;
pub use theme::{Colours, TEMPLATES, TemplateFile, Theme, ThemeFiles};
