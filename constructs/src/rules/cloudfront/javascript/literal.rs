//! Texts, templates and regular expressions.

use super::lexer::{Lexer, is_line_end, is_name_start};
use super::parser::Stop;
use super::token::{Kind, Token};

impl<'a> Lexer<'a> {
    pub(super) fn text(&mut self, quote: char) -> Result<Kind, Stop> {
        let start = self.at;
        self.bump();
        while let Some(next) = self.peek() {
            match next {
                '\n' | '\r' => break,
                '\\' => self.escape(),
                _ => self.bump(),
            }
            if next == quote {
                return Ok(Kind::Text);
            }
        }
        Err(self.wrong(start, "the text does not end on its line"))
    }

    fn escape(&mut self) {
        self.bump();
        if self.rest().starts_with("\r\n") {
            self.bump();
        }
        self.bump();
    }

    /// From a backtick, or from the `}` after a value, up to the next `${` or the end.
    pub(super) fn template(&mut self) -> Result<Kind, Stop> {
        let start = self.at;
        self.bump();
        while let Some(next) = self.peek() {
            if self.rest().starts_with("${") {
                self.at += 2;
                return Ok(Kind::Template { ends: false });
            }
            if next == '\\' {
                self.escape();
            } else {
                self.bump();
            }
            if next == '`' {
                return Ok(Kind::Template { ends: true });
            }
        }
        Err(self.wrong(start, "the template does not end"))
    }

    /// Reads what begins at a token as the rest of a template.
    pub(super) fn again_as_template(&mut self, token: Token<'a>) -> Result<Token<'a>, Stop> {
        self.at = token.start;
        let kind = self.template()?;
        Ok(self.made(kind, token))
    }

    /// Reads what begins at a token as a regular expression.
    pub(super) fn again_as_regex(&mut self, token: Token<'a>) -> Result<Token<'a>, Stop> {
        self.at = token.start;
        let start = self.at;
        self.bump();
        let (mut class, mut groups) = (false, 0_usize);
        loop {
            let next = self.peek().filter(|next| !is_line_end(*next));
            let Some(next) = next else {
                return Err(self.wrong(start, "the regular expression does not end on its line"));
            };
            if next == '\\' {
                self.bump();
            }
            self.bump();
            match next {
                '[' => class = true,
                ']' => class = false,
                '(' if !class => groups += 1,
                ')' if !class && groups == 0 => {
                    return Err(self.wrong(start, "a `)` of the regular expression has no `(`"));
                }
                ')' if !class => groups -= 1,
                '/' if !class => break,
                _ => {}
            }
        }
        if groups > 0 {
            return Err(self.wrong(start, "a `(` of the regular expression has no `)`"));
        }
        self.skip_while(|c| is_name_start(c) || c.is_ascii_digit());
        Ok(self.made(Kind::Regex, token))
    }

    fn made(&self, kind: Kind, token: Token<'a>) -> Token<'a> {
        Token {
            kind,
            text: &self.code[token.start..self.at],
            ..token
        }
    }
}
