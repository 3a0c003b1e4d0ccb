//! Snapshots of whole folders: the plain, deployable files that an app writes, under `snapshots/`.

mod compare;
mod difference;
mod files;

pub use self::compare::{Mismatch, compare, file, folder};
