//! Code to tokens.

use super::parser::Stop;
use super::token::{Kind, MARKS, Token};

/// Reads one token after the other. A `/` is read as a mark, and a `}` too: the parser knows where a
/// regular expression or the rest of a template begins, and asks for that token again.
#[derive(Clone, Copy)]
pub(super) struct Lexer<'a> {
    pub(super) code: &'a str,
    pub(super) at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(code: &'a str) -> Self {
        Self { code, at: 0 }
    }

    pub(super) fn next(&mut self) -> Result<Token<'a>, Stop> {
        let after_line = self.skip_space()?;
        let start = self.at;
        let kind = self.kind()?;
        Ok(Token {
            kind,
            text: &self.code[start..self.at],
            start,
            after_line,
        })
    }

    fn kind(&mut self) -> Result<Kind, Stop> {
        let Some(first) = self.peek() else {
            return Ok(Kind::End);
        };
        let second = self.rest().chars().nth(1);
        if is_name_start(first) || first == '\\' {
            return self.name();
        }
        if first.is_ascii_digit() || first == '.' && second.is_some_and(|c| c.is_ascii_digit()) {
            return self.number();
        }
        match first {
            '"' | '\'' => self.text(first),
            '`' => self.template(),
            '.' if !self.rest().starts_with("...") => {
                self.at += 1;
                Ok(Kind::Mark)
            }
            _ => self.mark(first),
        }
    }

    fn mark(&mut self, first: char) -> Result<Kind, Stop> {
        let rest = self.rest();
        let mark = MARKS.iter().find(|mark| {
            // `a?.5:b` is a choice between numbers.
            let digit = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
            rest.strip_prefix(**mark)
                .is_some_and(|rest| **mark != "?." || !digit(rest))
        });
        match mark {
            Some(mark) => {
                self.at += mark.len();
                Ok(Kind::Mark)
            }
            None => Err(self.wrong(self.at, format!("`{first}` has no meaning here"))),
        }
    }

    fn name(&mut self) -> Result<Kind, Stop> {
        while let Some(next) = self.peek() {
            if next == '\\' {
                if !self.rest().starts_with("\\u") {
                    return Err(self.wrong(self.at, "`\\` has no meaning here"));
                }
                self.at += 2;
                if self.peek() == Some('{') {
                    self.skip_while(|c| c != '}');
                    self.bump();
                }
            } else if is_name_start(next) || next.is_numeric() || "\u{200c}\u{200d}".contains(next)
            {
                self.bump();
            } else {
                break;
            }
        }
        Ok(Kind::Name)
    }

    fn number(&mut self) -> Result<Kind, Stop> {
        let start = self.at;
        let prefix = self
            .rest()
            .get(..2)
            .unwrap_or_default()
            .to_ascii_lowercase();
        if matches!(prefix.as_str(), "0x" | "0o" | "0b") {
            self.at += 2;
            self.skip_while(|c| c.is_ascii_hexdigit() || c == '_');
        } else {
            self.digits();
            if self.peek() == Some('.') {
                self.at += 1;
                self.digits();
            }
            if self.rest().starts_with(['e', 'E']) {
                self.at += 1;
                if self.rest().starts_with(['+', '-']) {
                    self.at += 1;
                }
                self.digits();
            }
        }
        if self.peek() == Some('n') {
            self.at += 1;
        }
        if self.peek().is_some_and(is_name_start) {
            let message = format!(
                "a name does not begin with a digit, got `{}`",
                self.word(start)
            );
            return Err(self.wrong(start, message));
        }
        Ok(Kind::Number)
    }

    fn digits(&mut self) {
        self.skip_while(|c| c.is_ascii_digit() || c == '_');
    }

    fn word(&self, start: usize) -> &'a str {
        let rest = &self.code[start..];
        let end = rest
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(rest.len());
        &rest[..end]
    }

    /// White space and comments; says whether a new line was among them.
    fn skip_space(&mut self) -> Result<bool, Stop> {
        let mut line = self.at == 0;
        while let Some(next) = self.peek() {
            if is_line_end(next) {
                line = true;
                self.bump();
            } else if next.is_whitespace() || next == '\u{feff}' {
                self.bump();
            } else if self.rest().starts_with("//") || self.at == 0 && self.code.starts_with("#!") {
                self.skip_while(|c| !is_line_end(c));
            } else if self.rest().starts_with("/*") {
                let Some(length) = self.rest()[2..].find("*/") else {
                    return Err(self.wrong(self.at, "the comment does not end"));
                };
                let comment = &self.rest()[..length + 4];
                line |= comment.contains(is_line_end);
                self.at += comment.len();
            } else {
                break;
            }
        }
        Ok(line)
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.code[self.at..]
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn bump(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    pub(super) fn skip_while(&mut self, fits: impl Fn(char) -> bool) {
        while self.peek().is_some_and(&fits) {
            self.bump();
        }
    }

    pub(super) fn wrong(&self, at: usize, message: impl Into<String>) -> Stop {
        Stop::wrong(self.code, at, message)
    }
}

pub(super) fn is_line_end(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

pub(super) fn is_name_start(character: char) -> bool {
    character.is_alphabetic() || character == '$' || character == '_'
}
