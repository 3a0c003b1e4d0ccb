//! What to do after synthesis.

use std::borrow::Cow;
use std::path::Path;

use palisade::{Assembly, Format, Incoming, StackView};

use crate::failure::Failure;
use crate::terminal::{HEAD, Terminal};

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
    writeln!(
        terminal.out,
        "\n{HEAD}deploy{HEAD:#} with `cargo run deploy`, or in this order"
    )?;
    let environment = match assembly.environment() {
        "default" => String::new(),
        name => format!(" --config-env {}", quoted(name)),
    };
    for stack in assembly.stacks() {
        let template = out.join(stack.folder()).join(format.file_name());
        let template = template.display().to_string();
        let template = quoted(&template);
        write!(
            terminal.out,
            "  sam deploy{environment} --template-file {template}"
        )?;
        for word in overrides(stack) {
            write!(terminal.out, " \\\n    {word}")?;
        }
        writeln!(terminal.out)?;
    }
    Ok(())
}

/// What a stack that takes values of others by parameters is given, as words of a POSIX shell.
fn overrides(stack: StackView<'_>) -> Vec<String> {
    let received: Vec<String> = stack.incoming().filter_map(received).collect();
    if received.is_empty() {
        return received;
    }
    // What a command line says replaces the whole list in `samconfig.yaml`.
    let own = stack.parameter_overrides();
    std::iter::once("--parameter-overrides".to_owned())
        .chain(own.map(|word| quoted(&word).into_owned()))
        .chain(received)
        .collect()
}

/// A parameter that is given another stack's output; of one that is not there, `sam` says that it has no value.
fn received(value: Incoming<'_>) -> Option<String> {
    let (parameter, output) = (value.parameter?, value.output);
    let region = value.producer.region().name();
    let producer = quoted(value.producer.stack_name());
    Some(format!(
        "{parameter}=\"$(aws cloudformation describe-stacks --region {region} --stack-name {producer} \
         --query \"Stacks[0].Outputs[?OutputKey=='{output}'].OutputValue\" --output text)\""
    ))
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
