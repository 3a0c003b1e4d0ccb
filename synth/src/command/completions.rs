//! `completions`: what completes commands and options in a shell.

use clap::ValueEnum;
use clap_complete::{Generator, shells};

use crate::failure::Failure;
use crate::terminal::Terminal;

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Shell {
    Bash,
    Elvish,
    Fish,
    Powershell,
    Zsh,
}

pub(super) fn run(
    shell: Shell,
    description: &mut clap::Command,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let text = match shell {
        Shell::Bash => text(shells::Bash, description),
        Shell::Elvish => text(shells::Elvish, description),
        Shell::Fish => text(shells::Fish, description),
        Shell::Powershell => text(shells::PowerShell, description),
        Shell::Zsh => text(shells::Zsh, description),
    };
    Ok(terminal.out.write_all(&text)?)
}

/// Made in memory, because the generators panic where they cannot write.
fn text(shell: impl Generator, description: &mut clap::Command) -> Vec<u8> {
    let program = description.get_name().to_owned();
    let mut text = Vec::new();
    clap_complete::generate(shell, description, program, &mut text);
    text
}
