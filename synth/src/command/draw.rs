//! `graph`: draws an app.

use super::arguments::{Drawing, Graph};
use super::file;
use crate::entry::Entry;
use crate::failure::Failure;
use crate::graph;
use crate::terminal::Terminal;

pub(super) fn run(
    entry: &Entry,
    arguments: Graph,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let assembly = entry.synthesize(&arguments.building.request(), terminal)?;
    let graph = graph::Graph::new(&assembly);
    let text = match arguments.format {
        Drawing::Mermaid => graph::mermaid(&graph),
        Drawing::Svg => graph::svg(&graph),
    };
    file::print_or_write(&text, arguments.written.write.as_deref(), terminal)
}
