//! `palisade.yaml`: what differs between two deployments of an app.

mod check;
mod excerpt;
mod locate;
mod parse;
mod path;
mod read;
mod schema;
mod settings;
mod template;
mod wording;

pub use self::settings::{Configuration, Nothing};

pub(crate) use self::read::read;
pub(crate) use self::schema::schema;
pub(crate) use self::settings::FILE;
pub(crate) use self::template::template;
