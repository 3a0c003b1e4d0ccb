//! The commands, one a file.

mod arguments;
mod completions;
mod deploy;
mod destroy;
mod diff;
mod dispatch;
mod doctor;
mod draw;
mod explain;
mod file;
mod init;
mod list;
mod logs;
mod next;
mod schema;
mod smoke;
mod synth;
mod upload;

pub(crate) use self::dispatch::run;
