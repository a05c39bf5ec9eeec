//! The only user of the YAML crate: a file becomes a tree of values as written.
//!
//! Typed reading stops at the first fault, and untyped reading guesses (`no` becomes
//! false, `018055` a number). So scalars keep the text of the file, every key keeps its
//! place, repeated keys are all kept, and the fields decide ([`read`]).

mod locate;
mod node;
mod plain;
mod read;
mod schema;

pub use locate::locate;
pub use node::{Key, Node, Place, SyntaxError, Value, parse};
pub use read::{Context, Fault, Fields, Read, Reader};
pub use schema::Definitions;
