//! Where the parser is, and what it has found.

use std::collections::BTreeSet;

use super::declared::Declared;
use super::lexer::Lexer;
use super::token::{Kind, Token};

/// How deeply code may be nested. Deeper code is let through unread.
const DEEPEST: usize = 150;

/// What runs a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Runtime {
    /// `cloudfront-js-1.0`.
    Js1,
    /// `cloudfront-js-2.0`, or one that is not known.
    Js2,
}

/// Why code is no code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Wrong {
    pub(in crate::rules) line: usize,
    pub(in crate::rules) column: usize,
    pub(in crate::rules) message: String,
}

/// What reading ends with before the end.
#[derive(Debug)]
pub(super) enum Stop {
    Wrong(Wrong),
    TooDeep,
}

impl Stop {
    pub(super) fn wrong(code: &str, at: usize, message: impl Into<String>) -> Self {
        let before = &code[..at];
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        Self::Wrong(Wrong {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            message: message.into(),
        })
    }
}

/// What is known of code that was read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::rules) struct Code<'a> {
    /// What is declared or assigned outside of functions.
    pub(in crate::rules) declared: BTreeSet<&'a str>,
    /// Names that are called, `f(..)` or `new F(..)`.
    pub(in crate::rules) called: BTreeSet<&'a str>,
}

/// Reads the code of a function. `None` if it is nested too deeply to say.
pub(in crate::rules) fn read(code: &str, runtime: Runtime) -> Result<Option<Code<'_>>, Wrong> {
    let read = Parser::new(code, runtime).and_then(Parser::program);
    match read {
        Ok(code) => Ok(Some(code)),
        Err(Stop::TooDeep) => Ok(None),
        Err(Stop::Wrong(wrong)) => Err(wrong),
    }
}

/// What surrounds the place that is read.
#[derive(Clone, Copy, Default)]
pub(super) struct Around {
    pub(super) function: Option<FunctionKind>,
    pub(super) r#loop: bool,
    pub(super) switch: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FunctionKind {
    Plain,
    Async,
}

impl FunctionKind {
    pub(super) fn of(r#async: bool) -> Self {
        if r#async { Self::Async } else { Self::Plain }
    }
}

impl Around {
    pub(super) fn is_async(self) -> bool {
        self.function == Some(FunctionKind::Async)
    }
}

pub(super) struct Parser<'a> {
    lexer: Lexer<'a>,
    pub(super) token: Token<'a>,
    pub(super) runtime: Runtime,
    pub(super) around: Around,
    pub(super) labels: Vec<&'a str>,
    pub(super) declared: Declared<'a>,
    pub(super) code: Code<'a>,
    /// A default in an object, `{ a = 1 }`, that is right in a pattern alone.
    pub(super) default: Option<usize>,
    pub(super) depth: usize,
}

impl<'a> Parser<'a> {
    fn new(code: &'a str, runtime: Runtime) -> Result<Self, Stop> {
        let mut lexer = Lexer::new(code);
        Ok(Self {
            token: lexer.next()?,
            lexer,
            runtime,
            around: Around::default(),
            labels: Vec::new(),
            declared: Declared::default(),
            code: Code::default(),
            default: None,
            depth: 0,
        })
    }

    fn program(mut self) -> Result<Code<'a>, Stop> {
        self.declared.open();
        while self.token.kind != Kind::End {
            self.statement()?;
        }
        self.code.declared.extend(self.declared.close());
        Ok(self.code)
    }

    /// Goes on, and returns what was there.
    pub(super) fn advance(&mut self) -> Result<Token<'a>, Stop> {
        let before = self.token;
        self.token = self.lexer.next()?;
        Ok(before)
    }

    /// The token after this one.
    pub(super) fn peek(&self) -> Result<Token<'a>, Stop> {
        let mut lexer = self.lexer;
        lexer.next()
    }

    /// Goes on if this is here.
    pub(super) fn take(&mut self, text: &str) -> Result<bool, Stop> {
        let here = self.token.is(text);
        if here {
            self.advance()?;
        }
        Ok(here)
    }

    pub(super) fn expect(&mut self, text: &str) -> Result<(), Stop> {
        if self.take(text)? {
            Ok(())
        } else {
            Err(self.unexpected(&format!("`{text}`")))
        }
    }

    pub(super) fn regex(&mut self) -> Result<(), Stop> {
        self.lexer.again_as_regex(self.token)?;
        self.token = self.lexer.next()?;
        Ok(())
    }

    /// The part of a template after a value.
    pub(super) fn rest_of_template(&mut self) -> Result<Token<'a>, Stop> {
        if !self.token.is("}") {
            return Err(self.unexpected("`}`"));
        }
        let part = self.lexer.again_as_template(self.token)?;
        self.token = self.lexer.next()?;
        Ok(part)
    }

    pub(super) fn unexpected(&self, wanted: &str) -> Stop {
        let got = match self.token.kind {
            Kind::End => "the end of the code".to_owned(),
            _ => format!("`{}`", self.token.text.lines().next().unwrap_or_default()),
        };
        self.wrong_at(self.token.start, format!("{wanted} is expected, got {got}"))
    }

    pub(super) fn wrong_at(&self, at: usize, message: impl Into<String>) -> Stop {
        self.lexer.wrong(at, message)
    }

    /// Reads something inside of something else.
    pub(super) fn deeper<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Stop::TooDeep);
        }
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// What the older runtime does not have.
    pub(super) fn needs_js2(&self, word: &str) -> Result<(), Stop> {
        if self.runtime == Runtime::Js2 {
            return Ok(());
        }
        let message = format!("`{word}` needs the runtime `cloudfront-js-2.0`");
        Err(self.wrong_at(self.token.start, message))
    }
}
