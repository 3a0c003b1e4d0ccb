//! What to do after synthesis.

use std::borrow::Cow;
use std::path::Path;

use palisade::{Assembly, Format};

use crate::failure::Failure;
use crate::terminal::{HEAD, QUIET, Terminal};

/// Says how the stacks are deployed, in order.
pub(super) fn say(
    assembly: &Assembly,
    out: &Path,
    format: Format,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    if assembly.stacks().next().is_none() {
        terminal.warning("the app has no stacks", None)?;
        return Ok(());
    }
    writeln!(terminal.out, "\n{HEAD}deploy, in this order{HEAD:#}")?;
    let environment = match assembly.environment() {
        "default" => String::new(),
        name => format!(" --config-env {}", quoted(name)),
    };
    for stack in assembly.stacks() {
        let template = out.join(stack.folder()).join(format.file_name());
        let template = template.display().to_string();
        let template = quoted(&template);
        writeln!(
            terminal.out,
            "  sam deploy{environment} --template-file {template}"
        )?;
        for value in stack.incoming() {
            let Some(parameter) = value.parameter else {
                continue;
            };
            let (output, producer) = (value.output, value.producer.stack_name());
            writeln!(
                terminal.out,
                "    {QUIET}parameter {parameter}: output {output} of {producer}{QUIET:#}"
            )?;
        }
    }
    Ok(())
}

/// A word as a POSIX shell reads it back.
fn quoted(word: &str) -> Cow<'_, str> {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-+=:,@%".contains(letter);
    if !word.is_empty() && word.chars().all(is_plain) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(format!("'{}'", word.replace('\'', r"'\''")))
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn words_with_spaces_are_quoted() {
        assert_eq!(quoted("out/a-b"), "out/a-b");
        assert_eq!(quoted("my out"), "'my out'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
