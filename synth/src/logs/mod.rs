//! What functions wrote to their logs, from every region where they ran.

mod event;
mod functions;
mod groups;
mod line;
mod moment;
mod print;
mod reader;
mod reasons;
mod regions;

pub(crate) use self::functions::{Function, functions};
pub(crate) use self::groups::of_functions as groups;
pub(crate) use self::moment::{Moment, Since};
pub(crate) use self::print::{Form, Printer};
pub(crate) use self::reader::{Query, Reader};
pub(crate) use self::reasons::reasons;
pub(crate) use self::regions::Regions;
