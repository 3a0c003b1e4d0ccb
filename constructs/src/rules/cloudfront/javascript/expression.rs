//! Expressions.

use super::parser::{Parser, Stop};
use super::token::{Kind, is_reserved};

/// What an expression may be used as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Name,
    /// A place in an object, which takes a value.
    Member,
    /// A list or an object that could take a value apart.
    Pattern,
    /// A name or a pattern with a value, which could be a parameter with a default.
    Assigned,
    /// A place in an object with a value, which could be a part of a pattern with a default.
    AssignedMember,
    Other,
}

impl Parser<'_> {
    /// An expression, with commas. `takes_in` is false where `in` belongs to a `for`.
    pub(super) fn expression(&mut self, takes_in: bool) -> Result<(), Stop> {
        self.assignment(takes_in)?;
        while self.take(",")? {
            self.assignment(takes_in)?;
        }
        Ok(())
    }

    pub(super) fn assignment(&mut self, takes_in: bool) -> Result<Shape, Stop> {
        let before = self.default.take();
        let shape = self.assignment_or_pattern(takes_in)?;
        self.no_default()?;
        self.default = before;
        Ok(shape)
    }

    /// Refuses `{ a = 1 }` where it is no pattern.
    pub(super) fn no_default(&self) -> Result<(), Stop> {
        match self.default {
            Some(at) => Err(self.wrong_at(at, "`:` is expected in an object, got `=`")),
            None => Ok(()),
        }
    }

    pub(super) fn assignment_or_pattern(&mut self, takes_in: bool) -> Result<Shape, Stop> {
        self.deeper(|parser| {
            let before = parser.default.take();
            let shape = parser.assignment_inside(takes_in)?;
            parser.default = before.or(parser.default);
            Ok(shape)
        })
    }

    fn assignment_inside(&mut self, takes_in: bool) -> Result<Shape, Stop> {
        let first = self.token;
        if first.is("async") {
            let next = self.peek()?;
            if next.is_free_name() && !next.after_line && !next.is("of") {
                self.needs_js2("async")?;
                self.advance()?;
                self.advance()?;
                return self.arrow(true);
            }
        }
        if first.is_free_name() && self.peek()?.is("=>") {
            self.advance()?;
            return self.arrow(false);
        }
        let shape = self.conditional(takes_in)?;
        let operator = self.token;
        if operator.kind != Kind::Mark || !is_assignment(operator.text) {
            return Ok(shape);
        }
        let plain = operator.text == "=";
        match shape {
            Shape::Name | Shape::Member => {}
            Shape::Pattern if plain => self.default = None,
            _ => {
                let message = format!(
                    "nothing can be assigned to what is left of `{}`",
                    operator.text
                );
                return Err(self.wrong_at(operator.start, message));
            }
        }
        if shape == Shape::Name && self.around.function.is_none() {
            self.code.declared.insert(first.text);
        }
        self.advance()?;
        self.assignment(takes_in)?;
        Ok(match shape {
            Shape::Name | Shape::Pattern if plain => Shape::Assigned,
            Shape::Member if plain => Shape::AssignedMember,
            _ => Shape::Other,
        })
    }

    fn conditional(&mut self, takes_in: bool) -> Result<Shape, Stop> {
        let mut shape = self.unary()?;
        while self.is_between_values(takes_in) {
            self.advance()?;
            self.unary()?;
            shape = Shape::Other;
        }
        if self.take("?")? {
            self.assignment(true)?;
            self.expect(":")?;
            self.assignment(takes_in)?;
            shape = Shape::Other;
        }
        Ok(shape)
    }

    fn is_between_values(&self, takes_in: bool) -> bool {
        match self.token.kind {
            Kind::Name => self.token.text == "instanceof" || takes_in && self.token.text == "in",
            Kind::Mark => is_binary(self.token.text),
            _ => false,
        }
    }

    fn unary(&mut self) -> Result<Shape, Stop> {
        let token = self.token;
        if token.kind == Kind::Mark && matches!(token.text, "+" | "-" | "!" | "~")
            || token.kind == Kind::Name && matches!(token.text, "delete" | "void" | "typeof")
        {
            self.advance()?;
            self.deeper(Self::unary)?;
            return Ok(Shape::Other);
        }
        if token.is("++") || token.is("--") {
            self.advance()?;
            let shape = self.deeper(Self::unary)?;
            self.counts(shape, token.text, token.start)?;
            return Ok(Shape::Other);
        }
        if token.is("await") && self.around.is_async() {
            self.advance()?;
            self.deeper(Self::unary)?;
            return Ok(Shape::Other);
        }
        if token.is("await") {
            let next = self.peek()?;
            let value = match next.kind {
                Kind::Name => !matches!(next.text, "in" | "instanceof" | "of"),
                Kind::Text | Kind::Number => true,
                _ => false,
            };
            if value && !next.after_line {
                return Err(
                    self.wrong_at(token.start, "`await` is allowed in async functions alone")
                );
            }
        }
        let shape = self.left_hand_side()?;
        if (self.token.is("++") || self.token.is("--")) && !self.token.after_line {
            let operator = self.advance()?;
            self.counts(shape, operator.text, operator.start)?;
            return Ok(Shape::Other);
        }
        Ok(shape)
    }

    fn counts(&self, shape: Shape, operator: &str, at: usize) -> Result<(), Stop> {
        match shape {
            Shape::Name | Shape::Member => Ok(()),
            _ => Err(self.wrong_at(at, format!("`{operator}` needs a name or a member"))),
        }
    }

    fn left_hand_side(&mut self) -> Result<Shape, Stop> {
        let first = self.token;
        let mut shape = if first.is("new") {
            self.deeper(Self::construction)?
        } else {
            self.primary()?
        };
        let mut optional = false;
        loop {
            if self.token.is("(") {
                if shape == Shape::Name {
                    self.code.called.insert(first.text);
                }
                self.arguments()?;
                shape = Shape::Other;
            } else if self.token.is("?.") {
                optional = true;
                self.advance()?;
                shape = Shape::Other;
                if !self.token.is("(") && !self.token.is("[") {
                    self.property()?;
                }
            } else if self.is_member()? {
                shape = if optional {
                    Shape::Other
                } else {
                    Shape::Member
                };
            } else {
                return Ok(shape);
            }
        }
    }

    /// Reads `.name`, `[value]` or a template's text after a value, if it is here.
    fn is_member(&mut self) -> Result<bool, Stop> {
        if self.take(".")? {
            self.property()?;
        } else if self.take("[")? {
            self.expression(true)?;
            self.expect("]")?;
        } else if matches!(self.token.kind, Kind::Template { .. }) {
            self.template()?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn property(&mut self) -> Result<(), Stop> {
        if self.token.kind == Kind::Name {
            self.advance()?;
            Ok(())
        } else {
            Err(self.unexpected("a name"))
        }
    }

    fn construction(&mut self) -> Result<Shape, Stop> {
        self.expect("new")?;
        if self.take(".")? {
            self.expect("target")?;
            return Ok(Shape::Other);
        }
        let first = self.token;
        let shape = if first.is("new") {
            self.deeper(Self::construction)?
        } else {
            self.primary()?
        };
        let mut member = false;
        while self.is_member()? {
            member = true;
        }
        if shape == Shape::Name && !member {
            self.code.called.insert(first.text);
        }
        if self.token.is("(") {
            self.arguments()?;
        }
        Ok(Shape::Other)
    }

    fn arguments(&mut self) -> Result<(), Stop> {
        self.expect("(")?;
        while !self.take(")")? {
            self.take("...")?;
            self.assignment(true)?;
            if !self.token.is(")") && !self.take(",")? {
                return Err(self.unexpected("`,` or `)`"));
            }
        }
        Ok(())
    }

    fn primary(&mut self) -> Result<Shape, Stop> {
        let token = self.token;
        match token.kind {
            Kind::Name => self.word(),
            Kind::Number | Kind::Text | Kind::Regex => {
                self.advance()?;
                Ok(Shape::Other)
            }
            Kind::Template { .. } => self.template(),
            Kind::Mark => match token.text {
                "(" => self.parenthesized(false),
                "[" => self.list(),
                "{" => self.object(),
                "/" | "/=" => {
                    self.regex()?;
                    Ok(Shape::Other)
                }
                _ => Err(self.unexpected("a value")),
            },
            Kind::End => Err(self.unexpected("a value")),
        }
    }

    fn word(&mut self) -> Result<Shape, Stop> {
        match self.token.text {
            "function" => {
                self.function(false, false)?;
                Ok(Shape::Other)
            }
            "class" => Err(self.wrong_at(self.token.start, "CloudFront has no classes")),
            "this" | "null" | "true" | "false" => {
                self.advance()?;
                Ok(Shape::Other)
            }
            "async" => {
                let next = self.peek()?;
                if next.is("function") && !next.after_line {
                    self.needs_js2("async")?;
                    self.advance()?;
                    self.function(true, false)?;
                    return Ok(Shape::Other);
                }
                self.advance()?;
                if next.is("(") && !next.after_line {
                    return self.parenthesized(true);
                }
                Ok(Shape::Name)
            }
            word if is_reserved(word) => Err(self.unexpected("a value")),
            _ => {
                self.advance()?;
                Ok(Shape::Name)
            }
        }
    }

    fn template(&mut self) -> Result<Shape, Stop> {
        let mut part = self.advance()?;
        while part.kind == (Kind::Template { ends: false }) {
            self.expression(true)?;
            part = self.rest_of_template()?;
        }
        Ok(Shape::Other)
    }
}

fn is_assignment(mark: &str) -> bool {
    mark.ends_with('=') && !matches!(mark, "==" | "===" | "!=" | "!==" | "<=" | ">=")
}

fn is_binary(mark: &str) -> bool {
    matches!(
        mark,
        "==="
            | "!=="
            | "=="
            | "!="
            | "<="
            | ">="
            | "&&"
            | "||"
            | "??"
            | "<<"
            | ">>"
            | ">>>"
            | "**"
            | "<"
            | ">"
            | "+"
            | "-"
            | "*"
            | "/"
            | "%"
            | "&"
            | "|"
            | "^"
    )
}
