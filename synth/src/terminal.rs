//! What is printed, and how it looks.

use std::io::{self, Write};
use std::time::Instant;

use anstream::adapter::StripBytes;
use anstyle::{AnsiColor, Style};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default().bold();
const PLACE: Style = AnsiColor::Blue.on_default().bold();

/// Heads of what is listed.
pub(crate) const HEAD: Style = Style::new().bold();
/// What was added.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// What is wrong.
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
/// What was changed.
pub(crate) const CHANGED: Style = AnsiColor::Yellow.on_default();
/// What was removed, or may do harm.
pub(crate) const GONE: Style = AnsiColor::Red.on_default();
/// What need not be read.
pub(crate) const QUIET: Style = Style::new().dimmed();

/// Where a command prints: results to one stream, what is said about them to the other.
pub(crate) struct Terminal<'a> {
    pub(crate) out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    pub(crate) quiet: bool,
    /// Whether the streams are the process's own, which other programs may write to as well.
    pub(crate) is_the_process: bool,
    /// When the program began, where whoever waits for it sees how long it took.
    pub(crate) began: Option<Instant>,
}

impl<'a> Terminal<'a> {
    pub(crate) fn new(out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self {
            out,
            err,
            quiet: false,
            is_the_process: false,
            began: None,
        }
    }

    /// Something to know that is no error.
    pub(crate) fn note(&mut self, message: &str, hint: Option<&str>) -> io::Result<()> {
        self.say("note", message, hint)
    }

    /// Something to do before the output is of use.
    pub(crate) fn warning(&mut self, message: &str, hint: Option<&str>) -> io::Result<()> {
        self.say("warning", message, hint)
    }

    fn say(&mut self, kind: &str, message: &str, hint: Option<&str>) -> io::Result<()> {
        if self.quiet {
            return Ok(());
        }
        let mut text = format!("{kind}: {message}\n");
        if let Some(hint) = hint {
            text.push_str(" hint: ");
            text.push_str(hint);
            text.push('\n');
        }
        self.tell(&text)
    }

    /// A text of errors, notes and hints, which are coloured by their first words.
    pub(crate) fn tell(&mut self, text: &str) -> io::Result<()> {
        for line in text.split_inclusive('\n') {
            let (style, word) = first_word(line);
            let rest = &line[word.len()..];
            write!(self.err, "{style}{word}{style:#}{rest}")?;
        }
        self.err.flush()
    }

    /// A text that has its colours already.
    pub(crate) fn tell_styled(&mut self, text: &str, to_err: bool) -> io::Result<()> {
        let stream = if to_err { &mut self.err } else { &mut self.out };
        stream.write_all(text.as_bytes())?;
        stream.flush()
    }
}

fn first_word(line: &str) -> (Style, &str) {
    const WORDS: [(&str, Style); 5] = [
        ("error:", ERROR),
        ("warning:", WARNING),
        ("note:", HINT),
        (" hint:", HINT),
        ("  -->", PLACE),
    ];
    let found = WORDS.iter().find(|(word, _)| line.starts_with(word));
    found.map_or((Style::new(), ""), |(word, style)| (*style, *word))
}

/// A stream without colours.
pub(crate) struct Plain<'a> {
    stream: &'a mut dyn Write,
    strip: StripBytes,
}

impl<'a> Plain<'a> {
    pub(crate) fn new(stream: &'a mut dyn Write) -> Self {
        Self {
            stream,
            strip: StripBytes::new(),
        }
    }
}

impl Write for Plain<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for plain in self.strip.strip_next(bytes) {
            self.stream.write_all(plain)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}
